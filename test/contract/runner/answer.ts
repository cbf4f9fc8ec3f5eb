import type { HttpResponse } from "../../../src/sandbox/http/message";

/**
 * A reply in the form transcripts keep: the JSON body without the node's name, or `<http>` with a status other than 200 and
 * `<text>` with a body that is no JSON.
 */
export function recordedForm(response: HttpResponse): unknown {
  const status = response.status === 200 ? {} : { "<http>": response.status };
  try {
    const body: unknown = JSON.parse(response.body);
    if (typeof body !== "object" || body === null) return { ...status, "<text>": response.body };
    const { server: _node, ...rest } = body as Record<string, unknown>;
    return { ...status, ...rest };
  } catch {
    return { ...status, "<text>": response.body };
  }
}

/** The token a reply carries, at its top or in its `response`. */
export function tokenIn(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const { token, response } = answer as { token?: unknown; response?: unknown };
  return typeof token === "string" ? token : tokenIn(response);
}

/** The member at a path like `response.keys.0.keyTag`, as a text. */
export function memberOf(answer: unknown, path: string): string | undefined {
  const member = path
    .split(".")
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], answer);
  return typeof member === "string" || typeof member === "number" ? String(member) : undefined;
}
