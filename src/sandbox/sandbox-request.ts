import type { HttpRequest, HttpResponse } from "./http/message";
import type { JsonObject } from "./json";

/** How an in-process call differs from the usual POST of a form. */
export interface RequestOptions {
  /** Whose token to send; `null` sends none. */
  readonly token?: string | null;
  /** Sent as a `text/plain` body, the parameters then in the query. */
  readonly upload?: string;
}

/** The request of an in-process call. */
export function sandboxRequest(
  call: string,
  parameters: Readonly<Record<string, string>>,
  { token = null, upload }: RequestOptions,
): HttpRequest {
  const fields = new URLSearchParams(parameters);
  if (token !== null) fields.set("token", token);
  const isUpload = upload !== undefined;
  return {
    method: "POST",
    target: isUpload ? `/api/${call}?${fields.toString()}` : `/api/${call}`,
    headers: { "content-type": isUpload ? "text/plain" : "application/x-www-form-urlencoded", "user-agent": "sandbox" },
    body: upload ?? fields.toString(),
    remoteAddress: "127.0.0.1",
    remotePort: 0,
  };
}

/** The body of a reply; what is no JSON object stands under `text`, with the status. */
export function jsonBody(response: HttpResponse): JsonObject {
  try {
    const body: unknown = JSON.parse(response.body);
    if (isObject(body)) return body;
  } catch {
    // Not JSON: a download, or a page for an unknown path.
  }
  return { httpStatus: response.status, text: response.body };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
