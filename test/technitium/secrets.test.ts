import { inspect } from "node:util";
import { parseFqdn } from "../../src/dns/name";
import { ttlFromSeconds } from "../../src/dns/ttl";
import type { ConnectOptions } from "../../src/technitium/options";
import { connectTo, serverInfo, TOKEN } from "./fixtures";
import {
  body,
  cut,
  flood,
  hang,
  hangUp,
  okAtTop,
  refuse,
  startServer,
  status,
  type Act,
  type Received,
} from "./scripted-server";

const CANARY = /canary|c%61nary/i;
const PASSWORD = "canary pass/word+1";
const zone = parseFqdn("lab.test");

/** An echo of everything the request held: the worst a server or a proxy can do. */
const echo = (httpStatus: number, shape: (text: string) => string): ((received: Received) => Act) => {
  return ({ body: sent, headers, url }) =>
    body(
      shape(`${sent} ${decodeURIComponent(sent.replaceAll("+", " "))} ${JSON.stringify(headers)} ${url}`),
      httpStatus,
    );
};

const MISBEHAVIOURS: Readonly<Record<string, (received: Received) => Act>> = {
  "never answers": () => hang,
  "hangs up": () => hangUp,
  "breaks off": () => cut('{"response"'),
  "never ends": () => flood,
  "rejects the token": () => status("invalid-token"),
  "asks for a code": () => status("2fa-required"),
  "denies access": () => refuse("Access was denied."),
  "echoes in a page": echo(200, (text) => `<html>${text}`),
  "echoes in a gateway's page": echo(502, (text) => text),
  "echoes in a refusal": echo(200, (text) => JSON.stringify({ status: "error", errorMessage: text })),
  "echoes in a status": echo(200, (text) => JSON.stringify({ status: text })),
  "echoes in a redirect": ({ body: sent }) => body("", 302, { Location: `http://elsewhere.test/?${sent}` }),
};

const CREDENTIALS: Readonly<Record<string, Partial<ConnectOptions>>> = {
  "an API token": { credentials: { token: TOKEN } },
  "a password": { credentials: { username: "iac", password: PASSWORD } },
};

const cases = Object.keys(CREDENTIALS).flatMap((who) => Object.keys(MISBEHAVIOURS).map((what) => [who, what] as const));

it.each(cases)("an error shows no secret of %s when the server %s", async (who, what) => {
  const server = await startServer((received) => (MISBEHAVIOURS[what] ?? (() => hang))(received));
  const client = connectTo(server, { ...CREDENTIALS[who], timeout: 150, maxReplyBytes: 100_000, maxRetries: 1 });
  const seen: unknown[] = [];
  const note = (error: unknown): void => void seen.push(error);
  await client.scopes.list().catch(note);
  await client.scopes.write("Lab", (scope) => scope.enable()).catch(note);
  await client.records
    .write({ zone, name: zone }, (writer) =>
      writer.add({
        data: {
          type: "FWD",
          protocol: "Udp",
          forwarder: "10.0.0.1",
          priority: 0,
          dnssecValidation: false,
          proxy: { type: "Http", address: "10.0.0.2", port: 80, username: "u", password: TOKEN },
        },
        ttl: ttlFromSeconds(0),
        comment: null,
        expiryTtl: 0,
      }),
    )
    .catch(note);
  await client.close();
  await server.close();
  expect(seen).toHaveLength(3);
  for (const error of seen) expect(everythingOf(error)).not.toMatch(CANARY);
});

it("an error shows no session token", async () => {
  const server = await startServer((received) =>
    received.call === "user/login"
      ? okAtTop({ username: "iac", token: "canary-session-1", info: serverInfo() })
      : echo(500, (text) => text)(received),
  );
  const client = connectTo(server, { credentials: { username: "iac", password: PASSWORD }, maxRetries: 0 });
  const error: unknown = await client.scopes.list().catch((caught: unknown) => caught);
  await client.close();
  await server.close();
  expect(everythingOf(error)).toContain("500");
  expect(everythingOf(error)).not.toMatch(CANARY);
});

it("an option that cannot work is refused without being shown", () => {
  const attempts: Partial<ConnectOptions>[] = [
    { serverUrl: "http://iac:canary@dns.test" },
    { serverUrl: "http://dns.test/?token=canary" },
    { serverUrl: "canary" },
    { serverUrl: "ftp://canary.test" },
    { credentials: { token: "canary token" } },
    { credentials: { username: "", password: "canary" } },
  ];
  for (const attempt of attempts) {
    let caught: unknown;
    try {
      connectTo({ url: "http://dns.test" }, attempt);
    } catch (error) {
      caught = error;
    }
    expect(everythingOf(caught)).toContain("invalid-argument");
    expect(everythingOf(caught)).not.toMatch(CANARY);
  }
});

/** All there is to see of an error, by any way of printing it. */
function everythingOf(error: unknown): string {
  const stack = error instanceof Error ? `${String(error.stack)} ${String(error.cause)} ${error.message}` : "";
  return `${inspect(error, { depth: 20, showHidden: true })} ${JSON.stringify(error)} ${String(error)} ${stack}`;
}
