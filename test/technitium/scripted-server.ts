import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the scripted server received it. */
export interface Received {
  /** The API path without `/api/`. */
  readonly call: string;
  readonly url: string;
  readonly form: URLSearchParams;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

/** What the server does with a request: answers, or misbehaves on the open response. */
export type Act = (response: ServerResponse, received: Received) => void;

/** A peer on a loopback socket that does as the test says and remembers what it was asked. */
export interface ScriptedServer {
  readonly url: string;
  readonly received: readonly Received[];
  /** The calls received, in order. */
  calls(): readonly string[];
  /** Takes no connections from now on. */
  close(): Promise<void>;
}

/** Starts a server that answers every request with what `script` gives for it. */
export async function startServer(script: (received: Received) => Act): Promise<ScriptedServer> {
  const received: Received[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const entry = readRequest(request, Buffer.concat(chunks).toString());
      received.push(entry);
      script(entry)(response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    calls: () => received.map(({ call }) => call),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function readRequest(request: IncomingMessage, body: string): Received {
  const url = new URL(request.url ?? "/", "http://server.test");
  const isForm = request.headers["content-type"] === "application/x-www-form-urlencoded";
  return {
    call: url.pathname.replace("/api/", ""),
    url: request.url ?? "",
    form: new URLSearchParams(isForm ? body : ""),
    query: url.searchParams,
    body,
    headers: request.headers,
  };
}

/** `status: "ok"` with this answer. */
export function ok(response: unknown = {}): Act {
  return body(JSON.stringify({ response, server: "dns1", status: "ok" }));
}

/** `status: "ok"` with these members beside it, as sessions answer. */
export function okAtTop(members: object): Act {
  return body(JSON.stringify({ ...members, status: "ok" }));
}

/** `status: "error"` with the server's words. */
export function refuse(errorMessage: string): Act {
  return body(JSON.stringify({ status: "error", errorMessage }));
}

/** Any other status of the envelope. */
export function status(word: string): Act {
  return body(JSON.stringify({ status: word, errorMessage: "Invalid token or session expired." }));
}

/** A body as it is. */
export function body(text: string | Buffer, httpStatus = 200, headers: Record<string, string> = {}): Act {
  return (response) => response.writeHead(httpStatus, { "Content-Type": "application/json", ...headers }).end(text);
}

/** Accepts the request and never says a word. */
export const hang: Act = () => undefined;

/** Closes the connection without an answer. */
export const hangUp: Act = (response) => response.socket?.destroy();

/** Sends the beginning of an announced body, then closes the connection. */
export function cut(text: string): Act {
  return (response) => {
    response.writeHead(200, { "Content-Length": String(text.length + 100) });
    response.write(text, () => response.socket?.destroy());
  };
}

/** Sends a piece of a body again and again, until the client has gone. */
export function drip(piece: string, everyMs: number): Act {
  return (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(piece), everyMs);
    response.on("close", () => clearInterval(timer));
  };
}

/** Sends a body without end, as fast as it is taken. */
export const flood: Act = (response) => {
  response.writeHead(200);
  const piece = "x".repeat(64 * 1024);
  const pour = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once("drain", pour);
  };
  pour();
};
