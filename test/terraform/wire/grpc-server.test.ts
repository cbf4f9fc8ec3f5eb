import { randomBytes } from "node:crypto";
import http2 from "node:http2";
import { connect as connectSocket } from "node:net";
import { tmpdir } from "node:os";
import { logVerbosity, setLogVerbosity, status } from "@grpc/grpc-js";
import { createIdentity } from "../../../src/terraform/wire/certificate";
import { createEndpoint } from "../../../src/terraform/wire/endpoint";
import { GRPCControllerService } from "../../../src/terraform/wire/generated/plugin";
import { ProviderService, type WriteStateBytes_RequestChunk } from "../../../src/terraform/wire/generated/tfplugin6";
import { GrpcServer, type Trust } from "../../../src/terraform/wire/grpc-server";
import type { Address } from "../../../src/terraform/wire/handshake";
import { Listener } from "../../../src/terraform/wire/listener";
import { Redaction } from "../../../src/terraform/wire/redaction";
import { type ClientIdentity, createClientIdentity } from "./client-identity";
import { echoHandlers, readRequest } from "./echo-provider";
import { type ClientTls, PluginClient } from "./plugin-client";

// Some of the tests have connections fail, which the library would print.
setLogVerbosity(logVerbosity.NONE);

const terraform = createClientIdentity();
const identity = createIdentity(Date.now());
const onlyTerraform: Trust = { identity, clientCertificate: terraform.certificate };
const payload = Buffer.from("a5", "hex");

const cleanUps: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

interface Running {
  readonly server: GrpcServer;
  readonly address: Address;
  readonly events: string[];
  /** Resolves with the type name of the next call that begins, or of the next one that is aborted. */
  readonly nextCall: () => Promise<string>;
  readonly nextAbort: () => Promise<string>;
}

interface RunOptions {
  readonly platform?: NodeJS.Platform;
  /** What happens between the listener's opening and the server's answering. */
  readonly whileUnanswered?: (address: Address) => Promise<void>;
}

/** A server of the echo provider. */
async function run(
  trust: Trust | null,
  { platform = "linux", whileUnanswered = async () => undefined }: RunOptions = {},
): Promise<Running> {
  const events: string[] = [];
  const [calls, aborts]: ((typeName: string) => void)[][] = [[], []];
  const redaction = new Redaction();
  redaction.add("t0p-secret");
  const server = new GrpcServer({
    provider: async () =>
      echoHandlers({
        onCall: (typeName) => calls?.splice(0).forEach((tell) => tell(typeName)),
        onAbort: (typeName) => aborts?.splice(0).forEach((tell) => tell(typeName)),
      }),
    onShutdown: () => void events.push("shutdown"),
    log: (level, message, fields) => void events.push(`${level}: ${message} ${String(fields?.["tf_rpc"])}`),
    redaction,
  });
  const endpoint = createEndpoint({ platform, socketDirectory: tmpdir(), ports: { first: 0, last: 0 } });
  const listener = await Listener.open(endpoint);
  cleanUps.push(
    () => endpoint.remove(),
    () => server.close(0),
    () => listener.close(),
  );
  await whileUnanswered(listener.address);
  server.serve(listener, trust);
  return {
    server,
    address: listener.address,
    events,
    nextCall: () => new Promise((resolve) => calls?.push(resolve)),
    nextAbort: () => new Promise((resolve) => aborts?.push(resolve)),
  };
}

function connect(address: Address, tls: ClientTls | null): PluginClient {
  const client = new PluginClient(address, tls);
  cleanUps.push(() => client.close());
  return client;
}

const withTls = (client: ClientIdentity | null): ClientTls => ({ serverCertificate: identity.der, identity: client });

describe("a server that trusts one client certificate", () => {
  it.each<NodeJS.Platform>(["linux", "win32"])(
    "answers the client that owns it, P-521 as Terraform's (%s)",
    async (platform) => {
      const { address } = await run(onlyTerraform, { platform });
      const response = await connect(address, withTls(terraform)).call(
        ProviderService.readResource,
        readRequest("echo", payload),
      );
      expect(Buffer.from(response.newState?.msgpack ?? [])).toEqual(payload);
    },
  );

  it.each([
    ["with TLS", onlyTerraform, withTls(terraform)],
    ["without TLS", null, null],
  ])("answers a client that came before it could (%s)", async (_, trust, tls) => {
    const early: Promise<unknown>[] = [];
    await run(trust, {
      whileUnanswered: async (address) => {
        early.push(connect(address, tls).call(ProviderService.readResource, readRequest("echo", payload)));
        await new Promise((resolve) => setTimeout(resolve, 50));
      },
    });
    await expect(early[0]).resolves.toMatchObject({ newState: { msgpack: payload } });
  });

  it("refuses a client without certificate", async () => {
    const { address } = await run(onlyTerraform);
    const call = connect(address, withTls(null)).call(ProviderService.readResource, readRequest("echo"));
    await expect(call).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });

  it("refuses a client with another certificate of the same name", async () => {
    const { address } = await run(onlyTerraform);
    const call = connect(address, withTls(createClientIdentity())).call(
      ProviderService.readResource,
      readRequest("echo"),
    );
    await expect(call).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });

  it("refuses a client without TLS", async () => {
    const { address } = await run(onlyTerraform);
    const call = connect(address, null).call(ProviderService.readResource, readRequest("echo"));
    await expect(call).rejects.toMatchObject({ code: status.UNAVAILABLE });
  });
});

describe("a server", () => {
  it("takes and gives messages far above gRPC's own limit of 4 MiB, several at once", async () => {
    const { address } = await run(null);
    const client = connect(address, null);
    const states = [12, 12, 12].map((mebibytes) => randomBytes(mebibytes * 1024 * 1024));
    const responses = await Promise.all(
      states.map((state) => client.call(ProviderService.readResource, readRequest("echo", state))),
    );
    expect(
      responses.map(({ newState }, index) => states[index]?.equals(newState?.msgpack ?? new Uint8Array())),
    ).toEqual([true, true, true]);
  });

  it("answers UNIMPLEMENTED to calls and services it does not have, and goes on", async () => {
    const { address } = await run(null);
    const client = connect(address, null);
    await expect(client.call(ProviderService.getMetadata, {})).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
    const stdio = { ...GRPCControllerService.shutdown, path: "/plugin.GRPCStdio/StreamStdio" };
    await expect(client.call(stdio, {})).rejects.toMatchObject({ code: status.UNIMPLEMENTED });
    await expect(client.call(ProviderService.stopProvider, {})).resolves.toEqual({ Error: "" });
  });

  it("answers INTERNAL when a handler fails, logs it and shows no secret", async () => {
    const { address, events } = await run(null);
    const call = connect(address, null).call(ProviderService.readResource, readRequest("fail"));
    await expect(call).rejects.toMatchObject({ code: status.INTERNAL, details: "reading failed with [redacted]" });
    expect(events).toEqual(["error: a call failed readResource"]);
  });

  it("aborts the handler of a call that is given up", async () => {
    const { address, nextCall, nextAbort } = await run(null);
    const [began, aborted] = [nextCall(), nextAbort()];
    let cancel = (): void => undefined;
    const call = connect(address, null).call(ProviderService.readResource, readRequest("hang"), (started) => {
      cancel = () => started.cancel();
    });
    const outcome = expect(call).rejects.toMatchObject({ code: status.CANCELLED });
    await began;
    cancel();
    await expect(aborted).resolves.toBe("hang");
    await outcome;
  });

  it("aborts the handlers of a connection that is lost", async () => {
    const { address, nextCall, nextAbort } = await run(null);
    const [began, aborted] = [nextCall(), nextAbort()];
    // A gRPC client lets its calls finish when it closes; only a bare connection can be torn down.
    const connection = http2.connect("http://localhost", { createConnection: () => connectSocket(address.address) });
    const { path, requestSerialize } = ProviderService.readResource;
    const message = requestSerialize(readRequest("hang"));
    const frame = Buffer.concat([Buffer.from([0, 0, 0, 0, message.length]), message]);
    const stream = connection.request({
      ":method": "POST",
      ":path": path,
      "content-type": "application/grpc",
      te: "trailers",
    });
    stream.on("error", () => undefined);
    stream.end(frame);
    await began;
    connection.destroy();
    await expect(aborted).resolves.toBe("hang");
  });

  it("replies to Shutdown although it closes at once", async () => {
    const running = await run(null);
    const client = connect(running.address, null);
    await expect(client.call(GRPCControllerService.shutdown, {})).resolves.toEqual({});
    expect(running.events).toEqual(["shutdown"]);
    await running.server.close(1000);
    await running.server.close(1000);
  });

  it("cuts off calls that do not end when it closes", async () => {
    const { address, server, nextCall, nextAbort } = await run(null);
    const [began, aborted] = [nextCall(), nextAbort()];
    const outcome = expect(
      connect(address, null).call(ProviderService.readResource, readRequest("hang")),
    ).rejects.toThrow();
    await began;
    await server.close(1);
    await expect(aborted).resolves.toBe("hang");
    await outcome;
  });
});

describe("a stream of responses", () => {
  const list = ({ grpc }: PluginClient, typeName: string, limit: bigint) => {
    const { path, requestSerialize, responseDeserialize } = ProviderService.listResource;
    const request = { typeName, config: undefined, includeResourceObject: false, limit };
    return grpc.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request);
  };

  it("arrives whole and in order, longer than any buffer", async () => {
    const { address } = await run(null);
    const names: string[] = [];
    for await (const event of list(connect(address, null), "item", 5000n))
      names.push((event as { displayName: string }).displayName);
    expect(names).toEqual(Array.from({ length: 5000 }, (_, index) => `item ${index}`));
  });

  it("ends with the handler's error", async () => {
    const { address } = await run(null);
    const names: string[] = [];
    const read = async (): Promise<void> => {
      for await (const event of list(connect(address, null), "fail", 5n))
        names.push((event as { displayName: string }).displayName);
    };
    await expect(read()).rejects.toMatchObject({ code: status.INTERNAL, details: "listing failed" });
    expect(names).toEqual(["fail 0", "fail 1"]);
  });

  it("stops the handler when the reader has enough", async () => {
    const { address, nextAbort } = await run(null);
    const aborted = nextAbort();
    const stream = list(connect(address, null), "endless", 10n ** 12n);
    stream.on("error", () => undefined);
    stream.once("data", () => stream.cancel());
    await expect(aborted).resolves.toBe("endless");
  });
});

describe("a stream of requests", () => {
  it("is read to its end before the one response", async () => {
    const { address } = await run(null);
    const { path, requestSerialize, responseDeserialize } = ProviderService.writeStateBytes;
    const summary = await new Promise<string | undefined>((resolve, reject) => {
      const stream = connect(address, null).grpc.makeClientStreamRequest<
        WriteStateBytes_RequestChunk,
        ReturnType<typeof responseDeserialize>
      >(path, requestSerialize, responseDeserialize, (error, response) =>
        error === null ? resolve(response?.diagnostics[0]?.summary) : reject(error),
      );
      for (let chunk = 0; chunk < 10; chunk += 1)
        stream.write({ bytes: Buffer.alloc(1000), totalLength: 10_000n, range: undefined });
      stream.end();
    });
    expect(summary).toBe("10000 bytes");
  });
});
