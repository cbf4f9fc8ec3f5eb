import type { Json } from "../json";
import { BadControl, neededText, numberField, parseStretch, readFields, textField, wordField } from "./body";
import type { ControlAct, Controlled } from "./control-act";

/** How time passes, how the server comes and goes, and what it stands on. */
export const timeActs: Readonly<Record<string, ControlAct>> = {
  "GET clock": clockJson,
  /** Turns the clock forward to a moment, `now` (ISO 8601). */
  "POST clock": (sandbox, body) => {
    const text = neededText(readFields(body, ["now"]), "now");
    const moment = Date.parse(text);
    if (Number.isNaN(moment)) throw new BadControl(`${text} is no moment like 2026-01-31T12:00:00Z`);
    if (moment < sandbox.clock.now()) throw new BadControl("the clock only turns forward");
    sandbox.advance(moment - sandbox.clock.now());
    return clockJson(sandbox);
  },
  /** Lets time pass: `by` (`90s`, `2h`), or `seconds`. */
  "POST advance": (sandbox, body) => {
    const fields = readFields(body, ["by", "seconds"]);
    const seconds = numberField(fields, "seconds");
    sandbox.advance(seconds === undefined ? parseStretch(neededText(fields, "by")) : seconds * 1000);
    return clockJson(sandbox);
  },
  /** Ends the server, `how` = `stop` (default) or `kill`, and starts it `down` later; a kill may `lose` the last seconds of writes. */
  "POST restart": (sandbox, body) => {
    const fields = readFields(body, ["how", "down", "lose"]);
    const how = wordField(fields, "how", ["stop", "kill"], "stop");
    const lose = numberField(fields, "lose") ?? 0;
    if (lose > 0 && how === "stop") throw new BadControl("an orderly stop loses nothing");
    sandbox.restart(how, parseStretch(textField(fields, "down") ?? "0"), lose);
    return clockJson(sandbox);
  },
  /** The server's only network interface goes `state` = `up` or `down`. */
  "POST link": (sandbox, body) => {
    sandbox.network.linkUp = wordField(readFields(body, ["state"]), "state", ["up", "down"]) === "up";
    return networkJson(sandbox);
  },
  /** The DHCP port is `state` = `taken` by another program, or `free`. */
  "POST port67": (sandbox, body) => {
    sandbox.network.port67Taken = wordField(readFields(body, ["state"]), "state", ["taken", "free"]) === "taken";
    return networkJson(sandbox);
  },
  /** There is another name server, `name`, at an `address`, which has these `zones`, with commas between them. */
  "POST nameserver": (sandbox, body) => {
    const fields = readFields(body, ["address", "name", "zones"]);
    const zones = neededText(fields, "zones").toLowerCase().split(/[, ]+/);
    const server = { address: neededText(fields, "address"), name: neededText(fields, "name"), zones };
    sandbox.network.nameServers.push(server);
    return server;
  },
  /** The disk is `state` = `full`, so that nothing is saved any more, or `free` again. */
  "POST disk": ({ server }, body) => {
    const state = wordField(readFields(body, ["state"]), "state", ["full", "free"]);
    server.ground.disk.isFull = state === "full";
    return { disk: state };
  },
};

function clockJson(sandbox: Controlled): Json {
  return { now: new Date(sandbox.clock.now()).toISOString() };
}

function networkJson({ network }: Controlled): Json {
  return { link: network.linkUp ? "up" : "down", port67: network.port67Taken ? "taken" : "free" };
}
