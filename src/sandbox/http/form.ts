import { ApiError } from "../api-error";
import type { HttpRequest } from "./message";
import { parseMultipart } from "./multipart";

/** The limits of the web framework under the server; beyond them a form is refused with HTTP 200 and `status: error`. */
const keyLimit = 2048;
const valueLimit = 4_194_304;
const countLimit = 1024;

type Pair = readonly [string, string];

/** The fields of a request's form. Any other body, JSON among them, is as good as none (contract/auth/12). */
export function formFields(request: HttpRequest): readonly Pair[] {
  const type = contentType(request);
  if (type === "application/x-www-form-urlencoded") return urlencodedFields(request.body);
  if (type === "multipart/form-data")
    return checked(multipartParts(request).flatMap(({ name, text, file }) => (file ? [] : [[name, text] as const])));
  return [];
}

/** The text of a body that is no form, or of the file in a multipart form; `undefined` without one. */
export function uploadedText(request: HttpRequest): string | undefined {
  switch (contentType(request)) {
    case "multipart/form-data":
      return multipartParts(request).find((part) => part.file)?.text;
    case "text/plain":
      return request.body;
    default:
      return undefined;
  }
}

function contentType(request: HttpRequest): string {
  return (request.headers["content-type"] ?? "").split(";", 1).join("").trim().toLowerCase();
}

function multipartParts(request: HttpRequest): ReturnType<typeof parseMultipart> {
  const boundary = /boundary="?([^";]+)"?/i.exec(request.headers["content-type"] ?? "")?.[1];
  return boundary === undefined ? [] : parseMultipart(request.body, boundary);
}

function urlencodedFields(body: string): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const piece of body.split("&")) {
    if (piece === "") continue;
    const at = piece.indexOf("=");
    const [key, value] = at < 0 ? [piece, ""] : [piece.slice(0, at), piece.slice(at + 1)];
    checkLengths(key, value);
    pairs.push([decode(key), decode(value)]);
  }
  return checked(pairs);
}

function checkLengths(key: string, value: string): void {
  if (key.length + value.length > keyLimit + valueLimit + 1)
    throw new ApiError(`Form key length limit ${keyLimit} or value length limit ${valueLimit} exceeded.`);
  if (key.length > keyLimit) throw new ApiError(`Form key length limit ${keyLimit} exceeded.`);
  if (value.length > valueLimit) throw new ApiError(`Form value length limit ${valueLimit} exceeded.`);
}

function checked(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length > countLimit) throw new ApiError(`Form value count limit ${countLimit} exceeded.`);
  if (pairs.some(([, value]) => value.includes("\0")))
    throw new ApiError("The form value contains invalid characters.", { inner: "The path contains null characters." });
  return pairs;
}

/** Percent-decoding that keeps a broken sequence as it is, and reads `+` as a blank. */
function decode(text: string): string {
  const spaced = text.replaceAll("+", " ");
  if (!spaced.includes("%")) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return new URLSearchParams(`v=${text}`).get("v") ?? "";
  }
}
