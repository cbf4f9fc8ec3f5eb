import { TechnitiumError } from "../../../src/technitium/error";
import type { ConnectOptions } from "../../../src/technitium/options";
import { connectTo, serverInfo, sessionReply } from "../fixtures";
import { hang, ok, okAtTop, refuse, startServer, status, type Act, type Received } from "../scripted-server";

const PASSWORD = "canary-password-77";
const USER: Partial<ConnectOptions> = { credentials: { username: "iac", password: PASSWORD } };

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function serve(script: (received: Received) => Act, options: Partial<ConnectOptions> = USER) {
  const server = await startServer(script);
  open.push(server);
  const client = connectTo(server, options);
  open.push(client);
  return { server, client };
}

/** A server that gives out `session-1`, `session-2`, … and accepts only the newest. */
function sessions(answer: Act = ok({ scopes: [] })) {
  let given = 0;
  return {
    expire: () => {
      given += 0.5;
    },
    script: ({ call, form }: Received): Act => {
      if (call === "user/login") {
        given = Math.floor(given) + 1;
        return okAtTop({ username: "iac", token: `canary-session-${given}`, info: serverInfo() });
      }
      return form.get("token") === `canary-session-${given}` ? answer : status("invalid-token");
    },
  };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "none";
  } catch (error) {
    return error instanceof TechnitiumError ? error.code : "other";
  }
}

describe("a user with a password", () => {
  it("is logged in once, however many calls begin at once", async () => {
    const { server, client } = await serve(sessions().script);
    await Promise.all(Array.from({ length: 20 }, () => client.scopes.list({ fresh: true })));
    expect(server.calls().filter((call) => call === "user/login")).toHaveLength(1);
  });

  it("needs no second request to learn the version", async () => {
    const { server, client } = await serve(sessions().script);
    expect((await client.session.info()).versionText).toBe("15.2");
    await client.scopes.list();
    expect(server.calls()).toEqual(["user/login", "dhcp/scopes/list"]);
  });

  it("is never logged in again after a refusal, and everyone who waits hears of it", async () => {
    const { server, client } = await serve(() => refuse("Invalid username or password for user: iac"));
    const codes = await Promise.all(Array.from({ length: 10 }, () => codeOf(client.scopes.list({ fresh: true }))));
    codes.push(await codeOf(client.leases.list()));
    expect(new Set(codes)).toEqual(new Set(["refused"]));
    expect(server.calls()).toEqual(["user/login"]);
  });

  it("is told why the login is not tried again", async () => {
    const { client } = await serve(() => refuse("Invalid username or password for user: iac"));
    await expect(client.scopes.list()).rejects.toThrow(/Invalid username or password.*five failures/);
  });

  it("is not logged in again either when nobody knows what became of the login", async () => {
    const { server, client } = await serve(() => hang, { ...USER, timeout: 120 });
    expect(await codeOf(client.scopes.list())).toBe("timeout");
    expect(await codeOf(client.scopes.list())).toBe("timeout");
    expect(server.calls()).toEqual(["user/login"]);
  });

  it("who needs a one-time code is told to use an API token", async () => {
    const { client } = await serve(() => status("2fa-required"));
    expect(await codeOf(client.scopes.list())).toBe("second-factor");
  });

  it("is logged in once more when the session ends in mid-run, for all calls that hear of it", async () => {
    const server = sessions();
    const run = await serve(server.script);
    await run.client.scopes.list();
    server.expire();
    await Promise.all(Array.from({ length: 12 }, () => run.client.scopes.list({ fresh: true })));
    expect(run.server.calls().filter((call) => call === "user/login")).toHaveLength(2);
  });

  it("has a write repeated after the new login, for the token is looked at before anything is done", async () => {
    const server = sessions(ok());
    const run = await serve(server.script);
    await run.client.session.info();
    server.expire();
    await run.client.scopes.write("Lab", (scope) => scope.disable());
    expect(run.server.calls()).toEqual(["user/login", "dhcp/scopes/disable", "user/login", "dhcp/scopes/disable"]);
  });

  it("gets an error when the new session is not accepted either", async () => {
    const { server, client } = await serve(({ call }) =>
      call === "user/login"
        ? okAtTop({ username: "iac", token: "canary-session", info: serverInfo() })
        : status("invalid-token"),
    );
    expect(await codeOf(client.scopes.list())).toBe("invalid-token");
    expect(server.calls()).toEqual(["user/login", "dhcp/scopes/list", "user/login", "dhcp/scopes/list"]);
  });

  it("is logged out at the end, also after an interruption", async () => {
    const stop = new AbortController();
    const { server, client } = await serve(sessions().script, { ...USER, signal: stop.signal });
    await client.scopes.list();
    stop.abort();
    await client.close();
    expect(server.calls().at(-1)).toBe("user/logout");
    expect(server.received.at(-1)?.form.get("token")).toBe("canary-session-1");
  });

  it("is not logged out when never logged in, and a logout that fails does not matter", async () => {
    const never = await serve(sessions().script);
    await never.client.close();
    expect(never.server.calls()).toEqual([]);

    const failing = await serve(({ call }) =>
      call === "user/login"
        ? okAtTop({ username: "iac", token: "canary-session", info: serverInfo() })
        : refuse("Value cannot be null."),
    );
    await failing.client.session.info();
    await failing.client.close();
    expect(failing.server.calls()).toEqual(["user/login", "user/logout"]);
  });
});

it("a user is logged out also of a server whose version is not supported", async () => {
  const { server, client } = await serve(({ call }) =>
    call === "user/login" ? okAtTop({ username: "iac", token: "canary-session", info: serverInfo("12.1") }) : ok(),
  );
  expect(await codeOf(client.session.info())).toBe("unsupported");
  await client.close();
  expect(server.calls()).toEqual(["user/login", "user/logout"]);
});

describe("an API token", () => {
  it("is not replaced when it is not accepted: the run stops with a clear error", async () => {
    const { server, client } = await serve(() => status("invalid-token"), {});
    expect(await codeOf(client.scopes.list())).toBe("invalid-token");
    expect(server.calls()).toEqual(["dhcp/scopes/list"]);
  });

  it("learns the version with one request, however many ask", async () => {
    const { server, client } = await serve(() => sessionReply("14.3"), {});
    const all = await Promise.all(Array.from({ length: 5 }, () => client.session.info()));
    expect(new Set(all.map(({ versionText }) => versionText))).toEqual(new Set(["14.3"]));
    expect(server.calls()).toEqual(["user/session/get"]);
  });

  it("asks again for the version when it could not be found out", async () => {
    let up = false;
    const { client } = await serve(() => (up ? sessionReply() : refuse("starting")), {});
    expect(await codeOf(client.session.info())).toBe("refused");
    up = true;
    expect(await codeOf(client.session.info())).toBe("none");
  });

  it("is not logged out", async () => {
    const { server, client } = await serve(() => sessionReply(), {});
    await client.session.info();
    await client.close();
    expect(server.calls()).toEqual(["user/session/get"]);
  });
});

describe("the server's version", () => {
  it.each(["13.0", "13.6", "14.3", "15.2", "15.0.1", "17.1"])("may be %s", async (version) => {
    const { client } = await serve(() => sessionReply(version), {});
    expect((await client.session.info()).versionText).toBe(version);
  });

  it.each(["12.2", "11.0.2", "new", ""])("may not be %p", async (version) => {
    const { client } = await serve(() => sessionReply(version), {});
    expect(await codeOf(client.session.info())).toBe("unsupported");
  });

  it("must know clusters when calls are to go to a node", async () => {
    const old = await serve(() => sessionReply("13.6"), { node: "dns2.test" });
    expect(await codeOf(old.client.session.info())).toBe("unsupported");
    const clustered = await serve(() => sessionReply("14.3"), { node: "dns2.test" });
    expect(await codeOf(clustered.client.session.info())).toBe("none");
    expect(clustered.server.received[0]?.form.get("node")).toBeNull();
  });
});

describe("an interruption", () => {
  it("keeps new writes from being sent and lets reads find out what earlier ones did", async () => {
    const stop = new AbortController();
    const { server, client } = await serve(() => ok({ scopes: [] }), { signal: stop.signal });
    stop.abort();
    expect(await codeOf(client.scopes.write("Lab", (scope) => scope.enable()))).toBe("stopped");
    expect(await client.scopes.list()).toEqual([]);
    expect(server.calls()).toEqual(["dhcp/scopes/list"]);
  });

  it("lets a write that is under way end", async () => {
    const stop = new AbortController();
    const { client } = await serve(
      () => (response, received) => {
        stop.abort();
        setImmediate(() => ok()(response, received));
      },
      { signal: stop.signal },
    );
    expect(await codeOf(client.scopes.write("Lab", (scope) => scope.enable()))).toBe("none");
  });
});
