import { refine, string } from "../../../src/terraform";

/** A host name, for which letter case and a trailing dot mean nothing. */
export const host = refine(string, {
  noun: "a host name",
  normalise: (text) => {
    if (!/^[A-Za-z0-9.-]+$/.test(text))
      throw new Error(`"${text}" is no host name: letters, digits, dots and hyphens are.`);
    return canonicalHost(text);
  },
});

/** As the backend keeps it. */
export function canonicalHost(text: string): string {
  return text.toLowerCase().replace(/\.$/, "");
}
