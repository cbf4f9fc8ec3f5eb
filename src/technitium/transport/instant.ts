/** .NET's "never". */
const NEVER = /^0001-01-01T00:00:00/;
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(?:Z|\+00:00)?$/;

/**
 * Reads a time of the server as ISO 8601 in UTC with milliseconds; `null` for the year 1, which means never. The server
 * keeps seven digits in memory and rounds to three on disk, so rounding here makes a time survive its restart.
 * @throws RangeError when the text is no time
 */
export function parseInstant(text: string): string | null {
  if (NEVER.test(text)) return null;
  const parts = INSTANT.exec(text);
  const second = parts === null ? NaN : Date.parse(`${parts[1] ?? ""}Z`);
  if (Number.isNaN(second)) throw new RangeError(`${JSON.stringify(text)} is not a time`);
  return new Date(second + Math.round(Number(parts?.[2] ?? 0) * 1000)).toISOString();
}
