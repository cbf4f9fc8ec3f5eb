import type { HttpRequest } from "../../../src/sandbox/http/message";
import type { CallStep } from "./transcript";

const badToken = "0".repeat(64);

/** The tokens a story has so far, by the names its steps gave them; the administrator's is `token`. */
export type Tokens = ReadonlyMap<string, string>;

/** The HTTP request that a step describes. */
export function requestOf(step: CallStep, tokens: Tokens): HttpRequest {
  const method = step.method ?? "POST";
  const query = new Map(filled(step.query, tokens));
  const headers = new Map(filled(step.headers, tokens).map(([name, value]) => [name.toLowerCase(), value]));
  const params = new Map(filled(step.params, tokens));
  putToken(step.auth ?? "form", tokens, params, headers);

  let body = "";
  if (step.upload !== undefined) {
    headers.set("content-type", step.contentType ?? "text/plain");
    body = fill(step.upload, tokens);
    for (const [name, value] of params) query.set(name, value);
  } else if (method === "GET") {
    for (const [name, value] of params) query.set(name, value);
  } else {
    headers.set("content-type", "application/x-www-form-urlencoded");
    body = new URLSearchParams([...params]).toString();
  }
  const search = new URLSearchParams([...query]).toString();
  return {
    method,
    target: `/api/${step.call}${search === "" ? "" : `?${search}`}`,
    headers: { "user-agent": "contract", ...Object.fromEntries(headers) },
    body,
    remoteAddress: "127.0.0.1",
    remotePort: 50000,
  };
}

function putToken(auth: string, tokens: Tokens, params: Map<string, string>, headers: Map<string, string>): void {
  const [way, name] = auth.split(":", 2);
  const saved = tokens.get(name ?? "token") ?? badToken;
  switch (way) {
    case "form":
    case "saved":
      params.set("token", saved);
      break;
    case "header":
    case "saved-header":
      headers.set("authorization", `Bearer ${saved}`);
      break;
    case "bad":
      params.set("token", badToken);
      break;
    case "none":
      break;
    default:
      throw new Error(`unknown way to send a token: ${auth}`);
  }
}

function filled(values: Readonly<Record<string, string>> | undefined, tokens: Tokens): [string, string][] {
  return Object.entries(values ?? {}).map(([name, value]) => [name, fill(value, tokens)]);
}

/** Puts tokens in the place of `${NAME}` and their first digits in that of `${NAME:16}`. */
function fill(text: string, tokens: Tokens): string {
  return text.replace(/\$\{([A-Za-z0-9_-]+)(?::(\d+))?\}/g, (whole, name: string, length: string | undefined) => {
    const token = tokens.get(name);
    if (token === undefined) return whole;
    return length === undefined ? token : token.slice(0, Number(length));
  });
}
