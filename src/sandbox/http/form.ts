import { ApiError } from "../api-error";
import type { Upload } from "../call";
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

/** The body as something that may hold a zone file. */
export function uploadOf(request: HttpRequest): Upload {
  return {
    contentType: request.headers["content-type"] ?? "",
    body: request.body,
    file: () =>
      contentType(request) === "multipart/form-data"
        ? multipartParts(request).find((part) => part.file)?.text
        : undefined,
  };
}

function contentType(request: HttpRequest): string {
  return (request.headers["content-type"] ?? "").split(";", 1).join("").trim().toLowerCase();
}

function multipartParts(request: HttpRequest): ReturnType<typeof parseMultipart> {
  const boundary = /boundary="?([^";]+)"?/i.exec(request.headers["content-type"] ?? "")?.[1];
  if (boundary === undefined) throw new ApiError("Missing content-type boundary.");
  if (!request.body.includes(`--${boundary}--`))
    throw new ApiError("Unexpected end of Stream, the content may have already been read by another component. ");
  return parseMultipart(request.body, boundary);
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

/** An escaped character in UTF-8. */
const escaped =
  /%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}|%f[0-7](?:%[89ab][0-9a-f]){3}/gi;

/** Percent-decoding that keeps as it is what stands for no character, and reads `+` as a blank. */
function decode(text: string): string {
  return text.replaceAll("+", " ").replace(escaped, (escape) => {
    try {
      return decodeURIComponent(escape);
    } catch {
      return escape;
    }
  });
}
