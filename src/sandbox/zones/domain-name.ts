import { domainToASCII, domainToUnicode } from "node:url";

import { ApiError } from "../api-error";
import type { PerVersion, ServerVersion } from "../server-version";

const LONGEST_NAME = 255;
const LONGEST_LABEL = 63;

/** What each version makes of names (contract/dns/51): the ends that lose their dots, and hyphens at the ends of a label. */
const nameQuirks: PerVersion<{ readonly outerDots: RegExp; readonly outerHyphens: boolean }> = {
  "13.6": { outerDots: /\.+$/, outerHyphens: false },
  "14.3": { outerDots: /^\.+|\.+$/g, outerHyphens: false },
  "15.2": { outerDots: /^\.+|\.+$/g, outerHyphens: true },
};

/** A name as a call sends it, without the dots at its ends; Unicode becomes `xn--`. Not checked any further. */
export function trimName(text: string, version: ServerVersion): string {
  return asciiName(text.replace(nameQuirks[version].outerDots, ""));
}

/** The name with Unicode labels as `xn--`. A name that has some is lowered as a whole, others keep their letter case. */
export function asciiName(name: string): string {
  if (!/[\u0080-\uffff]/.test(name)) return name;
  return name.toLowerCase().split(".").map(asciiLabel).join(".");
}

function asciiLabel(label: string): string {
  if (!/[\u0080-\uffff]/.test(label)) return label;
  const converted = domainToASCII(label);
  if (converted === "") throw new ApiError("Decoded string is not a valid IDN name. (Parameter 'unicode')");
  return converted;
}

/** The name with its `xn--` labels in Unicode; `undefined` when it has none, or one that stands for nothing. */
export function unicodeName(name: string): string | undefined {
  if (!/xn--/i.test(name)) return undefined;
  const labels = name
    .toLowerCase()
    .split(".")
    .map((label) => (label.startsWith("xn--") ? domainToUnicode(label) : label));
  return labels.includes("") ? undefined : labels.join(".");
}

/** Refuses what is no name: the lengths, empty labels and characters the server checks, with its words (contract/dns/51). */
export function checkName(name: string, version: ServerVersion): void {
  const problem = nameProblem(name, version);
  if (problem !== undefined) throw new ApiError(`Invalid domain name [${name}]: ${problem}`);
}

/** Whether {@link checkName} lets the name pass. */
export function isName(name: string, version: ServerVersion): boolean {
  return nameProblem(name, version) === undefined;
}

function nameProblem(name: string, version: ServerVersion): string | undefined {
  if (name === "") return undefined;
  if (name.length > LONGEST_NAME) return `length cannot exceed ${LONGEST_NAME} bytes.`;
  for (const label of name.split(".")) {
    const problem = labelProblem(label, version);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function labelProblem(label: string, version: ServerVersion): string | undefined {
  if (label === "") return "label length cannot be 0 byte.";
  if (label.length > LONGEST_LABEL) return `label length cannot exceed ${LONGEST_LABEL} bytes.`;
  if (!nameQuirks[version].outerHyphens) {
    if (label.startsWith("-")) return "label cannot start with hyphen.";
    if (label.endsWith("-")) return "label cannot end with hyphen.";
  }
  const odd = label === "*" ? null : /[^a-z0-9_/-]/i.exec(label);
  return odd === null ? undefined : `invalid character [${odd[0].charCodeAt(0)}] was found.`;
}

/** A name as it stands in a zone file of `origin`: `@`, relative, or full with its dot. */
export function relativeName(name: string, origin: string): string {
  const lower = name.toLowerCase();
  const zone = origin.toLowerCase();
  if (zone === "") return `${name}.`;
  if (lower === zone) return "@";
  return lower.endsWith(`.${zone}`) ? name.slice(0, name.length - zone.length - 1) : `${name}.`;
}
