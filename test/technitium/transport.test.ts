import { lookup } from "node:dns/promises";
import { createServer as createTlsServer, type Server } from "node:https";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { createIdentity } from "../../src/terraform/wire/certificate";
import { TechnitiumError } from "../../src/technitium/error";
import type { ConnectOptions } from "../../src/technitium/options";
import { connectTo } from "./fixtures";
import { body, cut, drip, flood, hang, hangUp, ok, refuse, startServer, status, type Act } from "./scripted-server";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

async function serve(act: Act) {
  const server = await startServer(() => act);
  open.push(server);
  return server;
}

/** The error of a read of the scope list from a server that does `act`, and what the server saw. */
async function readFailure(act: Act, options: Partial<ConnectOptions> = {}) {
  const server = await serve(act);
  const client = connectTo(server, { maxRetries: 0, ...options });
  open.push(client);
  return { error: await failureOf(client.scopes.list()), server };
}

/** The error of an enable call, which is a write. */
async function writeFailure(act: Act, options: Partial<ConnectOptions> = {}) {
  const server = await serve(act);
  const client = connectTo(server, options);
  open.push(client);
  const error = await failureOf(client.scopes.write("Lab", (scope) => scope.enable()));
  return { error, server };
}

async function failureOf(promise: Promise<unknown>): Promise<TechnitiumError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof TechnitiumError) return error;
    throw error;
  }
  throw new Error("it succeeded");
}

describe("no connection", () => {
  it("is unreachable and names host and port when the port is closed", async () => {
    const server = await serve(ok());
    await server.close();
    const client = connectTo(server, { maxRetries: 0 });
    const error = await failureOf(client.scopes.list());
    expect(error).toMatchObject({ code: "unreachable", landed: "no", call: "dhcp/scopes/list" });
    expect(error.message).toContain(new URL(server.url).host);
  });

  it("is unreachable and names the host when the name cannot be resolved", async () => {
    const client = connectTo({ url: "http://no-such-host.invalid:5380" }, { maxRetries: 0 });
    const error = await failureOf(client.scopes.list());
    expect(error).toMatchObject({ code: "unreachable", landed: "no" });
    expect(error.message).toContain("no-such-host.invalid");
  });

  it("is unknown for a write whose connection was closed without an answer, and the write is not repeated", async () => {
    const { error, server } = await writeFailure(hangUp);
    expect(error).toMatchObject({ code: "unreachable", landed: "unknown" });
    expect(server.calls()).toEqual(["dhcp/scopes/enable"]);
  });

  it("sends a write again when the connection was refused", async () => {
    const first = await serve(ok());
    const { port } = new URL(first.url);
    await first.close();
    let reopened: Awaited<ReturnType<typeof listenOn>> | null = null;
    const client = connectTo(first, {
      sleep: async () => {
        reopened ??= await listenOn(Number(port));
      },
    });
    open.push(client);
    await client.scopes.write("Lab", (scope) => scope.enable());
    expect(reopened).not.toBeNull();
  });
});

/** A minimal server on a given port that says ok to everything. */
async function listenOn(port: number) {
  const answer = JSON.stringify({ response: {}, status: "ok" });
  const server = createTcpServer((socket) => {
    socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${answer.length}\r\n\r\n${answer}`));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const listening = { close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
  open.push(listening);
  return listening;
}

describe("the deadline", () => {
  it("ends a call that is never answered", async () => {
    const { error } = await readFailure(hang, { timeout: 150 });
    expect(error).toMatchObject({ code: "timeout", landed: "no" });
  });

  it("ends a body that drips, for it counts for the whole exchange", async () => {
    const begin = Date.now();
    const { error } = await readFailure(drip(" ", 20), { timeout: 200 });
    expect(error.code).toBe("timeout");
    expect(Date.now() - begin).toBeLessThan(2_000);
  });

  it("leaves open what became of a write", async () => {
    const { error, server } = await writeFailure(hang, { timeout: 150 });
    expect(error).toMatchObject({ code: "timeout", landed: "unknown" });
    expect(server.received).toHaveLength(1);
  });
});

describe("the size of a reply", () => {
  it("is limited for a body without end", async () => {
    const { error } = await readFailure(flood, { maxReplyBytes: 200_000 });
    expect(error.code).toBe("too-large");
  });

  it("counts unpacked bytes, so that a small packed body cannot fill the memory", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32));
    expect(bomb.length).toBeLessThan(100_000);
    const { error } = await readFailure(body(bomb, 200, { "Content-Encoding": "gzip" }), { maxReplyBytes: 1_000_000 });
    expect(error.code).toBe("too-large");
  });

  it("does not keep a packed body within the limit from being read", async () => {
    const packed = gzipSync(JSON.stringify({ response: { scopes: [] }, status: "ok" }));
    const server = await serve(body(packed, 200, { "Content-Encoding": "gzip" }));
    const client = connectTo(server);
    open.push(client);
    expect(await client.scopes.list()).toEqual([]);
  });
});

describe("a reply that is not whole", () => {
  const whole = JSON.stringify({ response: { scopes: [] }, status: "ok" });

  it("is truncated when an announced body breaks off", async () => {
    expect((await readFailure(cut(whole.slice(0, 20)))).error).toMatchObject({ code: "truncated", landed: "no" });
  });

  it("is truncated when the body ends early without having been announced", async () => {
    const early: Act = (response) => {
      response.socket?.end(`HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${whole.slice(0, 20)}`);
    };
    expect((await readFailure(early)).error.code).toBe("truncated");
  });

  it("is truncated when a packed body breaks off", async () => {
    const packed = gzipSync(whole.padEnd(5000));
    const { error } = await readFailure(body(packed.subarray(0, 30), 200, { "Content-Encoding": "gzip" }));
    expect(error.code).toBe("truncated");
  });

  it("leaves open what became of a write", async () => {
    expect((await writeFailure(cut(whole.slice(0, 20)))).error).toMatchObject({ code: "truncated", landed: "unknown" });
  });

  it("is never taken for ok, wherever it is cut", async () => {
    for (let length = 1; length < whole.length; length += 5) {
      const { error } = await readFailure(body(whole.slice(0, length)));
      expect(error.code).toBe("truncated");
    }
  });
});

describe("something else at the address", () => {
  it("is not Technitium when the path answers 404", async () => {
    const { error } = await readFailure(body("", 404));
    expect(error).toMatchObject({ code: "not-technitium", httpStatus: 404, landed: "no" });
    expect(error.message).toContain("server_url");
  });

  it("is not Technitium when a page comes with 200, and the page is shown shortened and printable", async () => {
    const page = `<html>\u001b[31m Please log in ${"x".repeat(500)}</html>`;
    const { error } = await readFailure(body(page));
    expect(error.code).toBe("not-technitium");
    expect(error.message).toContain("Please log in");
    expect(error.message).not.toContain("\u001b");
    expect(error.message.length).toBeLessThan(250);
  });

  it.each(["[]", "null", '"ok"', '{"response":{}}', '{"status":200}', '{"status":"fine"}'])(
    "is not Technitium when the body is %s",
    async (text) => {
      expect((await readFailure(body(text))).error.code).toBe("not-technitium");
    },
  );

  it("is an HTTP status when a proxy fails, unknown for a write", async () => {
    const { error, server } = await writeFailure(body("upstream down", 503));
    expect(error).toMatchObject({ code: "http-status", httpStatus: 503, landed: "unknown" });
    expect(server.received).toHaveLength(1);
  });

  it("is an HTTP status when a proxy refuses, and then a write has not landed", async () => {
    const { error } = await writeFailure(body("who are you?", 401));
    expect(error).toMatchObject({ code: "http-status", httpStatus: 401, landed: "no" });
  });
});

describe("a redirect", () => {
  it("is not followed, and the message suggests the URL to configure", async () => {
    const target = await serve(ok());
    const location = `${target.url}/dns/api/dhcp/scopes/list`;
    const { error } = await readFailure(body("", 307, { Location: location }));
    expect(error.code).toBe("redirected");
    expect(error.message).toContain(`server_url to ${target.url}/dns`);
    expect(target.received).toHaveLength(0);
  });

  it.each([{}, { Location: "http://[" }])("that leads nowhere is said to: %p", async (headers) => {
    expect((await readFailure(body("", 302, headers as Record<string, string>))).error.code).toBe("redirected");
  });
});

describe("what the server says", () => {
  it("is a refusal in its own words", async () => {
    const { error } = await readFailure(refuse("DHCP scope was not found: Lab"));
    expect(error).toMatchObject({ code: "refused", reason: "DHCP scope was not found: Lab" });
    expect(error.message).toContain("DHCP scope was not found: Lab");
  });

  it("is invalid-token for a token that is not accepted, without a second try", async () => {
    const { error, server } = await readFailure(status("invalid-token"), { maxRetries: 5 });
    expect(error).toMatchObject({ code: "invalid-token", landed: "no" });
    expect(server.received).toHaveLength(1);
  });

  it("is second-factor for a user who needs a code", async () => {
    const { error } = await readFailure(status("2fa-required"));
    expect(error.code).toBe("second-factor");
    expect(error.message).toContain("API token");
  });

  it("is forbidden for a missing permission, and names the section", async () => {
    const { error } = await readFailure(refuse("Access was denied."));
    expect(error.code).toBe("forbidden");
    expect(error.message).toContain("DhcpServer");
  });

  it("is busy when it asks to try again, and a write is tried again", async () => {
    const { error, server } = await writeFailure(refuse("Cannot set records. Please try again."), { maxRetries: 2 });
    expect(error).toMatchObject({ code: "busy", landed: "no" });
    expect(server.received).toHaveLength(3);
  });

  it("leaves open what a refused change of a scope has changed, for settings are applied one by one", async () => {
    const server = await serve(refuse("Ending address cannot be same as the broadcast address."));
    const client = connectTo(server);
    open.push(client);
    const error = await failureOf(client.scopes.write("Lab", (scope) => scope.set({ pingCheckEnabled: true })));
    expect(error).toMatchObject({ code: "refused", landed: "unknown" });
  });

  it("names the place of a member that is of another kind", async () => {
    const { error } = await readFailure(ok({ scopes: [{ name: "Lab" }, { name: 7 }] }));
    expect(error.code).toBe("unexpected-shape");
    expect(error.message).toContain("nothing at response.scopes[0].enabled");
  });

  it.each([
    [{}, "nothing at response.scopes"],
    [{ scopes: {} }, "an object at response.scopes"],
    [{ scopes: ["Lab"] }, "a string at response.scopes[0]"],
    [{ scopes: [null] }, "null at response.scopes[0]"],
  ])("is checked: %j has %s", async (response, words) => {
    const { error } = await readFailure(ok(response));
    expect(error.code).toBe("unexpected-shape");
    expect(error.message).toContain(words);
  });
});

describe("requests", () => {
  it("carry the token as header and as form field, never in the URL, always by POST", async () => {
    const server = await serve(ok({ scopes: [] }));
    const client = connectTo(server);
    open.push(client);
    await client.scopes.list();
    const [received] = server.received;
    expect(received?.headers.authorization).toMatch(/^Bearer canary-/);
    expect(received?.form.get("token")).toMatch(/^canary-/);
    expect(received?.url).toBe("/api/dhcp/scopes/list");
    expect(received?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  it("go below the path of the configured URL and name the cluster node", async () => {
    const server = await serve(ok({ scopes: [] }));
    const client = connectTo({ url: `${server.url}/dns` }, { node: "dns2.test" });
    open.push(client);
    await client.scopes.list();
    expect(server.received[0]?.url).toBe("/dns/api/dhcp/scopes/list");
    expect(server.received[0]?.form.get("node")).toBe("dns2.test");
  });

  it("are in flight no more than the limit at a time, on connections that are kept", async () => {
    let inFlight = 0;
    let most = 0;
    const ports = new Set<number | undefined>();
    const server = await serve((response) => {
      most = Math.max(most, ++inFlight);
      ports.add(response.socket?.remotePort);
      setImmediate(() => {
        inFlight--;
        ok({ scopes: [] })(response, {} as never);
      });
    });
    const client = connectTo(server, { maxConnections: 3 });
    open.push(client);
    await Promise.all(Array.from({ length: 40 }, () => client.scopes.list({ fresh: true })));
    expect(most).toBeLessThanOrEqual(3);
    expect(ports.size).toBeLessThanOrEqual(3);
  });

  it("come on a new connection when the server closed the old one between two calls", async () => {
    const server = await serve((response, received) => {
      response.setHeader("Connection", "close");
      ok({ scopes: [] })(response, received);
    });
    const client = connectTo(server, { maxRetries: 0 });
    open.push(client);
    for (let round = 0; round < 3; round++) await client.scopes.list({ fresh: true });
    expect(server.received).toHaveLength(3);
  });
});

describe("TLS", () => {
  const THIRTY_ONE_YEARS = 31 * 366 * 24 * 3_600_000;

  /** A server with a certificate for `localhost` made so long ago. */
  async function serveTls(age = 0) {
    const { certificatePem, privateKeyPem } = createIdentity(Date.now() - age);
    const answer = JSON.stringify({ response: { scopes: [] }, status: "ok" });
    const server: Server = createTlsServer({ key: privateKeyPem, cert: certificatePem }, (request, response) => {
      request.resume();
      response.end(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    open.push({
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    });
    return { url: `https://localhost:${(server.address() as AddressInfo).port}`, certificate: certificatePem };
  }

  function clientOf(url: string, options: Partial<ConnectOptions> = {}) {
    const client = connectTo({ url }, { maxRetries: 0, ...options });
    open.push(client);
    return client;
  }

  it("refuses a certificate nobody vouches for, and says the two ways out", async () => {
    const { url } = await serveTls();
    const error = await failureOf(clientOf(url).scopes.list());
    expect(error).toMatchObject({ code: "tls", landed: "no" });
    expect(error.message).toContain("ca_certificate");
    expect(error.message).toContain("insecure_skip_verify");
  });

  it("accepts it when it is configured as authority", async () => {
    const { url, certificate } = await serveTls();
    expect(await clientOf(url, { caCertificate: certificate }).scopes.list()).toEqual([]);
  });

  it("accepts any when told to", async () => {
    const { url } = await serveTls();
    expect(await clientOf(url, { insecureSkipVerify: true }).scopes.list()).toEqual([]);
  });

  it("refuses a certificate for another host", async () => {
    const { url, certificate } = await serveTls();
    const { port, family } = await addressOf(url);
    const address = family === 6 ? "[::1]" : "127.0.0.1";
    const error = await failureOf(clientOf(`https://${address}:${port}`, { caCertificate: certificate }).scopes.list());
    expect(error).toMatchObject({ code: "tls", landed: "no" });
  });

  it("refuses a certificate that has expired", async () => {
    const { url, certificate } = await serveTls(THIRTY_ONE_YEARS);
    const error = await failureOf(clientOf(url, { caCertificate: certificate }).scopes.list());
    expect(error.code).toBe("tls");
    expect(error.message).toContain("expired");
  });

  it("says so when the port does not speak it", async () => {
    const plain = await serve(ok());
    const error = await failureOf(clientOf(plain.url.replace("http", "https")).scopes.list());
    expect(error).toMatchObject({ code: "tls", landed: "no" });
    expect(error.message).toContain("https");
  });
});

/** The port of a URL, and the kind of address that its host name stands for first. */
async function addressOf(url: string): Promise<{ readonly port: string; readonly family: number }> {
  const { port, hostname } = new URL(url);
  return { port, family: (await lookup(hostname)).family };
}
