import { printAnswer } from "../resolver/print-answer";
import { neededText, readFields, textField } from "./body";
import type { ControlAct } from "./control-act";

/** What only looks: what was asked of the server, what it wrote to its log, what it answers to a DNS question. */
export const lookActs: Readonly<Record<string, ControlAct>> = {
  "GET version": (sandbox) => ({ version: sandbox.server.ground.version, server: sandbox.server.ground.serverName }),
  /** Requests by call since the start, or since they were last deleted. */
  "GET calls": (sandbox) => ({
    calls: Object.fromEntries(sandbox.server.calls),
    leftOut: Object.fromEntries(sandbox.server.leftOut),
  }),
  "DELETE calls": (sandbox) => {
    sandbox.server.calls.clear();
    sandbox.server.leftOut.clear();
    return { calls: {}, leftOut: {} };
  },
  "GET log": (sandbox) => ({
    lines: sandbox.log.lines().map(({ at, text }) => ({ at: new Date(at).toISOString(), text })),
  }),
  /** What the DNS server answers for `name` and `type` (default A). */
  "GET resolve": (sandbox, query) => {
    const fields = readFields(query, ["name", "type"]);
    const type = (textField(fields, "type") ?? "A").toUpperCase();
    const { code, answers } = sandbox.resolve(neededText(fields, "name"), type);
    return {
      code,
      answers: answers.map((record) => ({ name: record.name, ttl: record.ttl, record: printAnswer(record) })),
    };
  },
};
