/** One part of a multipart form (RFC 7578). */
export interface FormPart {
  readonly name: string;
  /** Whether it came with a file name. */
  readonly file: boolean;
  readonly text: string;
}

/** Takes a multipart body apart; parts without a name are passed over. */
export function parseMultipart(body: string, boundary: string): readonly FormPart[] {
  const parts: FormPart[] = [];
  for (const piece of `\r\n${body}`.split(`\r\n--${boundary}`).slice(1)) {
    if (piece.startsWith("--")) break;
    const end = piece.indexOf("\r\n\r\n");
    if (end < 0) continue;
    const disposition = /^content-disposition:(.*)$/im.exec(piece.slice(0, end))?.[1] ?? "";
    const name = /\bname="([^"]*)"/i.exec(disposition)?.[1];
    if (name === undefined) continue;
    parts.push({ name, file: /\bfilename=/i.test(disposition), text: piece.slice(end + 4) });
  }
  return parts;
}
