import { createSocket } from "node:dgram";
import type { Socket as DatagramSocket } from "node:dgram";
import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import { answerPacket } from "./packet";
import type { Resolve } from "./packet";

/** An open DNS port, UDP and TCP. */
export interface ListeningDns {
  readonly port: number;
  close(): Promise<void>;
}

const longestMessage = 65_535;

/** Answers `dig` on a port, 0 for any free one. Rejects when the port cannot be opened. */
export async function listenDns(resolve: Resolve, port: number, host: string): Promise<ListeningDns> {
  const tcp = createServer((socket) => serveConnection(socket, resolve));
  const bound = await openTcp(tcp, port, host);
  const udp = createSocket(host.includes(":") ? "udp6" : "udp4");
  udp.on("message", (message, from) => {
    const answer = answerPacket(message, "udp", resolve);
    if (answer !== undefined) udp.send(answer, from.port, from.address);
  });
  try {
    await openUdp(udp, bound, host);
  } catch (error) {
    tcp.close();
    throw error;
  }
  return { port: bound, close: () => close(tcp, udp) };
}

/** Messages over TCP, each with its length in two bytes before it (RFC 1035 4.2.2). */
function serveConnection(socket: Socket, resolve: Resolve): void {
  let received = Buffer.alloc(0);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
      const end = 2 + received.readUInt16BE(0);
      const answer = answerPacket(received.subarray(2, end), longestMessage, resolve);
      received = received.subarray(end);
      if (answer === undefined) continue;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(answer.length);
      socket.write(Buffer.concat([length, answer]));
    }
  });
}

function openTcp(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error(`no port was opened on ${host}`));
      else resolve(address.port);
    });
  });
}

function openUdp(socket: DatagramSocket, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(port, host, resolve);
  });
}

function close(tcp: Server, udp: DatagramSocket): Promise<void> {
  return new Promise((resolve) => {
    udp.close();
    tcp.close(() => resolve());
  });
}
