/** What is wrong with the length of a digest in hexadecimal, for its type's number of octets; `null` when it fits or is not known. */
export function digestLengthProblem(hex: string, octets: number | undefined, what: string): string | null {
  if (octets === undefined || hex.length === octets * 2) return null;
  return `${what} of this type has ${octets} octets, not ${hex.length / 2}`;
}
