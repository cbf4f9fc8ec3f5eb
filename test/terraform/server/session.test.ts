import { computed, found, int, optional, ProblemError, required, string } from "../../../src/terraform";
import { configureProvider } from "../../../src/terraform/server/configure-provider";
import { readDataSource } from "../../../src/terraform/server/read-data-source";
import { readResource } from "../../../src/terraform/server/read-resource";
import { ProviderSession } from "../../../src/terraform/server/session";
import { stopProvider } from "../../../src/terraform/server/stop-provider";
import { validateProviderConfig } from "../../../src/terraform/server/validate-provider-config";
import { unknown } from "../../../src/terraform/value";
import { type LogLine, testHost } from "../mini-core/test-host";
import {
  type Client,
  noSignal,
  NOTHING,
  objectIn,
  packed,
  plugin,
  providerOf,
  resourceOf,
  sessionOf,
} from "./example-session";

const description = "d";
const read = (session: ProviderSession, signal: AbortSignal = noSignal) =>
  readResource(session, { typeName: "example_thing", currentState: packed({ id: "1" }), private: NOTHING }, signal);
const schema = { id: computed(string, { description }) };

/** A resource whose read waits for its signal. */
function waiting(): {
  readonly resource: ReturnType<typeof resourceOf<typeof schema, "id">>;
  readonly started: Promise<void>;
} {
  let begin = (): void => undefined;
  const started = new Promise<void>((resolve) => (begin = resolve));
  const resource = resourceOf(schema, ["id"], {
    read: ({ signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(new ProblemError("failed", "Stopped", "d")));
        if (signal.aborted) reject(new ProblemError("failed", "Stopped at once", "d"));
        begin();
      }),
  });
  return { resource, started };
}

describe("stopping", () => {
  it("reaches the calls under way, and those that still come, until the next run", async () => {
    const { resource, started } = waiting();
    const session = sessionOf(providerOf([resource]));
    const answer = read(session);
    await started;
    expect(stopProvider(session)).toEqual({ error: "" });
    expect((await answer).diagnostics).toMatchObject([{ summary: "Stopped" }]);
    expect((await read(session)).diagnostics).toMatchObject([{ summary: "Stopped at once" }]);

    await configureProvider(session, { terraformVersion: "", config: packed({}) }, noSignal);
    const next = read(session);
    stopProvider(session);
    expect((await next).diagnostics).toMatchObject([{ summary: "Stopped" }]);
  });

  it("reaches only the call that its caller gives up", async () => {
    const { resource, started } = waiting();
    const session = sessionOf(providerOf([resource]));
    const caller = new AbortController();
    const answer = read(session, caller.signal);
    await started;
    caller.abort();
    expect((await answer).diagnostics).toMatchObject([{ summary: "Stopped" }]);
    expect(session.stopSwitch.signal.aborted).toBe(false);
  });

  it("reaches a client for as long as it lives", async () => {
    const signals: AbortSignal[] = [];
    const session = sessionOf(
      providerOf([], {
        configure: ({ signal }) => {
          signals.push(signal);
          return {};
        },
      }),
    );
    await configureProvider(session, { terraformVersion: "", config: packed({}) }, noSignal);
    expect(signals[0]?.aborted).toBe(false);
    stopProvider(session);
    expect(signals[0]?.aborted).toBe(true);
    await configureProvider(session, { terraformVersion: "", config: packed({}) }, noSignal);
    expect(signals[1]?.aborted).toBe(false);
  });
});

describe("the client", () => {
  const provider = (close?: (client: unknown) => Promise<void>) =>
    plugin.defineProvider({
      name: "example",
      description: "",
      schema: { name: optional(string, { description, default: "standard" }) },
      configure: (_context, { name }) => {
        if (name === "none") throw new ProblemError("not_configured", "No name", "Give one.", "name");
        return { name };
      },
      ...(close === undefined ? {} : { close }),
      resources: [resourceOf(schema, ["id"], { read: async ({ client }) => found({ id: client.name }) })],
      dataSources: [],
      functions: [],
    });
  const start = (close?: (client: unknown) => Promise<void>, lines: LogLine[] = []) =>
    new ProviderSession(provider(close), { log: testHost(lines).log });
  const configure = (session: ProviderSession, name: string | null | typeof unknown) =>
    configureProvider(session, { terraformVersion: "1.11.4", config: packed({ name }) }, noSignal);

  it("follows from the configuration, defaults filled in, and is replaced by the next", async () => {
    const session = start();
    await configure(session, null);
    expect(objectIn((await read(session)).newState)).toEqual({ id: "standard" });
    await configure(session, "other");
    expect(objectIn((await read(session)).newState)).toEqual({ id: "other" });
  });

  it("is missed with its reason by the calls that need it", async () => {
    const session = start();
    expect((await read(session)).diagnostics).toMatchObject([{ summary: "Provider is not configured" }]);
    expect((await configure(session, unknown)).diagnostics).toEqual([]);
    expect((await read(session)).diagnostics).toMatchObject([
      { summary: "Provider configuration is not known yet", detail: expect.stringMatching(/^name in the block/) },
    ]);
    expect((await configure(session, "none")).diagnostics).toMatchObject([
      { summary: "No name", path: [{ name: "name" }] },
    ]);
    expect((await read(session)).diagnostics).toMatchObject([{ summary: "Provider is not configured" }]);
  });

  it("is let go of at the end, each that ever was, and a failure of one keeps no other", async () => {
    const closed: unknown[] = [];
    const lines: LogLine[] = [];
    const session = start(async (client) => {
      closed.push(client);
      if (closed.length === 1) throw new Error("stuck");
    }, lines);
    await configure(session, "a");
    await configure(session, "b");
    await session.close();
    await session.close();
    expect(closed).toEqual([{ name: "a" }, { name: "b" }]);
    expect(lines).toMatchObject([{ level: "warn" }]);
  });
});

it("masks secrets in everything that the user gets to read", async () => {
  const resource = resourceOf(schema, ["id"], {
    read: (context) => {
      context.warn("hush: s3cret", "d");
      return Promise.reject(new Error("GET /?token=s3cret failed"));
    },
  });
  const session = new ProviderSession(providerOf([resource]), {
    log: testHost().log,
    mask: (text) => text.replaceAll("s3cret", "***"),
  });
  const { diagnostics } = await read(session);
  expect(diagnostics).toHaveLength(2);
  expect(JSON.stringify(diagnostics)).not.toContain("s3cret");
});

it("checks what involves several arguments of the provider block", async () => {
  const provider = providerOf([], {
    schema: { a: optional(string, { description }), b: optional(string, { description }) },
    validate: ({ a, b }) => (a !== null && b !== null ? [{ path: "b", message: "not both", summary: "Too much" }] : []),
  });
  const answer = await validateProviderConfig(
    sessionOf(provider),
    { config: packed({ a: "1", b: unknown }) },
    noSignal,
  );
  expect(answer.diagnostics).toEqual([
    { severity: "error", summary: "Too much", detail: "not both", path: [{ step: "attribute", name: "b" }] },
  ]);
});

it("gives a data source its configuration with defaults, and keeps the configuration's values", async () => {
  const seen: unknown[] = [];
  const source = plugin.defineDataSource({
    name: "example_look",
    description: "",
    schema: {
      name: required(string, { description }),
      limit: optional(int, { description, default: 10 }),
      size: computed(int, { description }),
    },
    read: async (_context: { readonly client: Client }, config) => {
      seen.push(config);
      return { ...config, size: 1 };
    },
  });
  const session = sessionOf(providerOf([], { dataSources: [source] }));
  const answer = await readDataSource(session, { typeName: "example_look", config: packed({ name: "n" }) }, noSignal);
  expect(seen).toEqual([{ name: "n", limit: 10, size: null }]);
  expect(objectIn(answer.state)).toEqual({ name: "n", limit: 10, size: 1 });
});
