import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Delivery } from "../faults/delivery";
import type { HttpRequest, HttpResponse } from "./message";

/** Where to listen. */
export interface ListenOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
}

/** An open web service. */
export interface Listening {
  /** `http://127.0.0.1:40001`. */
  readonly url: string;
  readonly port: number;
  /** Refuses connections, as while the server is down; those that are open are cut. */
  pause(): void;
  /** Listens again on the same port. */
  resume(): void;
  close(): Promise<void>;
}

/** Whoever answers: requests to the API go through the faults, the control API answers by itself. */
export interface Answering {
  deliver(request: HttpRequest): Delivery;
}

/** Kept-alive connections are closed after so many milliseconds without a request. */
const idleTimeout = 130_000;
const largestHeaders = 64 * 1024;

/** Opens the web service. The promise settles when the port is open, and rejects when it cannot be opened. */
export async function listen(answering: Answering, options: ListenOptions = {}): Promise<Listening> {
  const server = createServer({ maxHeaderSize: largestHeaders, keepAliveTimeout: idleTimeout }, (request, response) => {
    receive(request).then(
      (received) => send(answering.deliver(received), response),
      () => response.destroy(),
    );
  });
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const host = options.host ?? "127.0.0.1";
  const { port } = await open(server, options.port ?? 0, host);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    port,
    pause: () => {
      server.close();
      cut();
    },
    resume: () => void server.listen(port, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}

function open(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error(`no port was opened on ${host}`));
      else resolve(address);
    });
  });
}

async function receive(message: IncomingMessage): Promise<HttpRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers))
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  return {
    method: message.method ?? "GET",
    target: message.url ?? "/",
    headers,
    body: Buffer.concat(chunks).toString("utf8"),
    remoteAddress: (message.socket.remoteAddress ?? "127.0.0.1").replace(/^::ffff:/, ""),
    remotePort: message.socket.remotePort ?? 0,
  };
}

function send(delivery: Delivery, response: ServerResponse): void {
  const { socket } = response;
  switch (delivery.kind) {
    case "whole":
      after(delivery.afterSeconds, () => {
        writeHead(response, delivery.response, true);
        response.end(delivery.response.body, () => {
          if (delivery.hangUp) socket?.destroy();
        });
      });
      return;
    case "cut": {
      writeHead(response, delivery.response, delivery.contentLength);
      const body = Buffer.from(delivery.response.body).subarray(0, delivery.bytes);
      response.write(body, () => socket?.destroy());
      return;
    }
    case "never":
      if (delivery.dropAfterSeconds !== null) after(delivery.dropAfterSeconds, () => socket?.destroy());
  }
}

function writeHead(response: ServerResponse, { status, headers, body }: HttpResponse, contentLength: boolean): void {
  const length = contentLength ? { "content-length": String(Buffer.byteLength(body)) } : {};
  response.writeHead(status, { ...headers, ...length });
}

function after(seconds: number, act: () => void): void {
  if (seconds === 0) act();
  else setTimeout(act, seconds * 1000).unref();
}
