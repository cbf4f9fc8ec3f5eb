import { parseFqdn, type Fqdn } from "../../dns/name";
import { reverseZone } from "../../dns/reverse-name";
import { type Change, type Decision, isUnknown, ProblemError, type ResourceContext } from "../../terraform";
import type { Session } from "../session";
import { refuseHyphens } from "../kind/hyphens";
import { defaultOption, hasOption, optionNames, overrideFor, type OptionName } from "./option-table";
import type { zoneSchema } from "./schema";
import { sameKeys } from "./signing-state";

type Schema = typeof zoneSchema;

/** Plans a zone: its name, the defaults of options that are left out, and what its server's version cannot do. */
export function planZone(
  context: ResourceContext<Session>,
  change: Change<Schema, "name">,
): Decision<Schema> | undefined {
  if (change.action === "delete") return undefined;
  const { config, planned, prior } = change;
  const reverse = config.name === null && planned.network !== null && !isUnknown(planned.network);
  const name = reverse ? nameIn(reverseZone(planned.network), prior?.name ?? null) : planned.name;
  if (context.configured) {
    if (typeof name === "string") refuseHyphens(name, context.client.info, reverse ? "network" : "name");
    refuseUnheardOf(context, change);
  }
  if (prior !== null) warnOfNewKeys(context, change);
  return {
    set: {
      ...(reverse ? { name } : {}),
      ...(prior === null && config.soa === null ? { soa: null } : {}),
      ...defaults(change),
    },
  };
}

/** A name in its prior spelling, if it is the same: a zone that was imported by its name keeps it when its network is said. */
function nameIn(name: Fqdn, prior: string | null): string {
  return prior !== null && parseFqdn(prior) === name ? prior : name;
}

type Living = Exclude<Change<Schema, "name">, { readonly action: "delete" }>;

/** The values of options that the configuration leaves out, as far as they are known. */
function defaults({ config, planned: { type, catalog } }: Living): Partial<Record<OptionName, never>> {
  if (isUnknown(type)) return {};
  const left = optionNames.filter((name) => config[name] === null);
  const chosen = left.flatMap((name): readonly (readonly [OptionName, never])[] => {
    const value = hasOption(type, name) ? defaultIn(type, name, catalog !== null && config) : null;
    // The table pairs every option with a value of its own type, which the compiler cannot follow through a lookup.
    return value === undefined ? [] : [[name, value as never]];
  });
  return Object.fromEntries(chosen);
}

/** `undefined` where the value is not ours to choose: it is the catalog's, or not known. */
function defaultIn(
  type: string,
  name: OptionName,
  inCatalog: false | Living["config"],
): ReturnType<typeof defaultOption> | undefined {
  const override = overrideFor(name);
  const isFromCatalog =
    inCatalog !== false && override !== null && hasOption(type, override) && inCatalog[override] !== true;
  return isFromCatalog ? undefined : defaultOption(type, name);
}

/** Refuses what the server's version would pass over in silence. */
function refuseUnheardOf({ client }: ResourceContext<Session>, { planned: { type, catalog } }: Living): void {
  if (type !== "Secondary" || catalog === null || client.info.capabilities.secondaryInCatalog) return;
  throw new ProblemError(
    "unsupported",
    "The server has no such members of catalogs",
    `Secondary zones can be members of a catalog since 14.0; server ${client.info.versionText} leaves them out without a word.`,
    "catalog",
  );
}

function warnOfNewKeys(context: ResourceContext<Session>, { planned, prior }: Living): void {
  const before = prior?.dnssec ?? null;
  const after = planned.dnssec;
  if (before === null || isUnknown(after) || (after !== null && sameKeys(before, after))) return;
  context.warn(
    "The zone's keys change",
    "The signatures are removed" +
      (planned.dnssec === null ? ". " : " and the zone is signed anew with new keys. ") +
      "As long as the zone above has DS records for the old keys, resolvers that validate will not believe this zone: remove those first.",
    "dnssec",
  );
}
