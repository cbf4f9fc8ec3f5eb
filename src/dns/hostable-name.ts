import { type Fqdn, labels } from "./name";

/**
 * Why the server would refuse to store a record under, or pointing to, this name; `null` when it takes it (contract/dns/51).
 * `edgeHyphens` tells whether a label may begin or end with a hyphen, which 15.0 and later allow.
 */
export function hostingProblem(name: Fqdn, { edgeHyphens }: { readonly edgeHyphens: boolean }): string | null {
  for (const label of labels(name)) {
    if (label === "*") continue;
    const odd = /[^a-z0-9_/-]/.exec(label)?.[0];
    if (odd !== undefined)
      return `the server takes only letters, digits, "-", "_" and "/" in a label, and "*" alone, but "${label}" has "${odd}"`;
    if (!edgeHyphens && (label.startsWith("-") || label.endsWith("-"))) {
      return `this version of the server takes no label that begins or ends with a hyphen, such as "${label}"`;
    }
  }
  return null;
}
