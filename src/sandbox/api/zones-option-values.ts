import { ApiError } from "../api-error";
import type { Call } from "../call";
import { parseType } from "../zones/record-type";
import { parseWord, printWord } from "../zones/word-table";
import type { Zone } from "../zones/zone";
import { optionWords, type OptionSwitch, type UpdatePolicy } from "../zones/zone-options";
import { zoneTitle } from "../zones/zone-refusals";
import { isWithin } from "../zones/zone-tree";

const switchTitles: Readonly<Record<OptionSwitch, string>> = {
  queryAccess: "Query Access",
  zoneTransfer: "Zone Transfer",
  notify: "Notify",
  update: "Dynamic Updates",
};

/** The word of a switch; `undefined` when it is not sent or no word at all, which is passed over in silence (contract/dns/07). */
export function sentSwitch(call: Call, zone: Zone, name: OptionSwitch): string | undefined {
  const text = call.parameters.optional(name);
  const table = optionWords[name];
  if (text === undefined) return undefined;
  let word: string;
  try {
    word = printWord(table, parseWord(table, text, "an unsigned byte", 0xff));
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
  if (isForbidden(zone, name, word)) {
    const parameter = name.charAt(0).toUpperCase() + name.slice(1);
    const zones = zone.type === "SecondaryForwarder" ? "Secondary Conditional Forwarder" : zoneTitle(zone);
    throw new ApiError(
      `The ${switchTitles[name]} option is invalid for ${zones} zones: ${word} (Parameter '${parameter}')`,
    );
  }
  return word;
}

/** A zone without name servers of its own cannot mean them, and only a catalog tells its members' servers apart. */
function isForbidden(zone: Zone, name: OptionSwitch, word: string): boolean {
  if (name === "notify" && word === "SeparateNameServersForCatalogAndMemberZones") return zone.type !== "Catalog";
  return zone.type !== "Primary" && zone.type !== "Secondary" && word.includes("Zone");
}

/** A list of values with commas; `false` and an empty text empty it; `undefined` when it is not sent. */
export function sentList(call: Call, name: string, parse: (text: string) => string): readonly string[] | undefined {
  const text = call.parameters.raw(name);
  if (text === undefined) return undefined;
  if (text === "" || text.toLowerCase() === "false") return [];
  return text.split(",").map((part) => parse(part.trim()));
}

/** The table of dynamic updates: `key|name|types`, repeated (contract/dns/08). */
export function sentPolicies(call: Call, zone: Zone): readonly UpdatePolicy[] | undefined {
  const text = call.parameters.raw("updateSecurityPolicies");
  if (text === undefined) return undefined;
  if (text === "" || text.toLowerCase() === "false") return [];
  const parts = text.split("|").filter((part) => part !== "");
  const policies = new Map<string, UpdatePolicy>();
  for (let i = 0; i < parts.length; i += 3) {
    const [key, name, types] = parts.slice(i, i + 3);
    if (key === undefined || name === undefined || types === undefined)
      throw new ApiError("Index was outside the bounds of the array.");
    const policy = parsePolicy(zone, key, name, types);
    const id = `${policy.tsigKeyName}|${policy.domain}`;
    const allowedTypes = [...(policies.get(id)?.allowedTypes ?? []), ...policy.allowedTypes];
    policies.set(id, { ...policy, allowedTypes });
  }
  return [...policies.values()];
}

function parsePolicy(zone: Zone, key: string, name: string, types: string): UpdatePolicy {
  const domain = trimDots(name);
  if (!isWithin(domain, zone.name)) {
    throw new ApiError(
      `Cannot set Dynamic Updates security policies: the domain '${domain}' must be part of the current zone.`,
    );
  }
  const allowedTypes = types
    .split(/[, ]/)
    .filter((type) => type !== "")
    .map(parseType);
  return { tsigKeyName: trimDots(key), domain, allowedTypes };
}

function trimDots(text: string): string {
  return text.replace(/^\.+|\.+$/g, "").toLowerCase();
}
