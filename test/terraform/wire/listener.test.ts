import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { createEndpoint, type Endpoint } from "../../../src/terraform/wire/endpoint";
import { Listener } from "../../../src/terraform/wire/listener";

const cleanUps: (() => void)[] = [];
afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

const endpoint = (platform: NodeJS.Platform): Endpoint => {
  const made = createEndpoint({ platform, socketDirectory: null, ports: { first: 0, last: 0 } });
  cleanUps.push(made.remove);
  return made;
};

const open = async (at: Endpoint): Promise<Listener> => {
  const listener = await Listener.open(at);
  cleanUps.push(() => listener.close());
  return listener;
};

/** Connects, sends `text` and keeps what comes back. */
const client = (path: string, text: string): { socket: Socket; received: string[] } => {
  const received: string[] = [];
  const socket = connect(path).on("data", (bytes: Buffer) => void received.push(bytes.toString()));
  cleanUps.push(() => socket.destroy());
  socket.write(text);
  return { socket, received };
};

const echo = (socket: Socket): void => void socket.pipe(socket);

describe("a listener", () => {
  it("keeps connections waiting, with all they send, until somebody receives them", async () => {
    const listener = await open(endpoint("linux"));
    const { socket, received } = client(listener.address.address, "early");
    await once(socket, "connect");
    expect(received).toEqual([]);
    listener.receive(echo);
    await once(socket, "data");
    expect(received).toEqual(["early"]);
  });

  it("forgets who hangs up while waiting, however rudely", async () => {
    const listener = await open(endpoint("win32"));
    const [host, port] = listener.address.address.split(":");
    const rude = connect(Number(port), host);
    cleanUps.push(() => rude.destroy());
    await once(rude, "connect");
    await new Promise((resolve) => setTimeout(resolve, 20));
    rude.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const received: Socket[] = [];
    listener.receive((socket) => void received.push(socket));
    expect(received).toEqual([]);
  });

  it("hands over those who come later at once", async () => {
    const listener = await open(endpoint("linux"));
    listener.receive(echo);
    const { socket, received } = client(listener.address.address, "late");
    await once(socket, "data");
    expect(received).toEqual(["late"]);
  });

  it("lets nobody but this user connect", async () => {
    const { address } = (await open(endpoint("linux"))).address;
    expect(statSync(address).mode & 0o777).toBe(0o600);
  });

  it("drops who still waits when it closes, and leaves no socket", async () => {
    const at = endpoint("linux");
    const listener = await open(at);
    const { socket } = client(listener.address.address, "");
    await once(socket, "connect");
    listener.close();
    await once(socket, "close");
    at.remove();
    expect(existsSync(listener.address.address)).toBe(false);
  });

  it("tries the next port when one is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    cleanUps.push(() => taken.close());
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    const candidates = [port, 0].map((each) => ({ host: "127.0.0.1", port: each }));
    const { address } = await open({ ...endpoint("win32"), candidates });
    expect(address).toMatchObject({ network: "tcp", address: expect.stringMatching(/^127\.0\.0\.1:\d+$/) as string });
    expect(address.address).not.toBe(`127.0.0.1:${port}`);
  });

  it("says so when nothing can be bound", async () => {
    const nowhere = { ...endpoint("linux"), candidates: [{ path: "/nonexistent/socket" }] };
    await expect(Listener.open(nowhere)).rejects.toMatchObject({ name: "WireError", code: "refused" });
  });
});
