import { type Config, isUnknown, type ProblemAt } from "../../terraform";
import { hasOption, members, optionNames, typesOf, wordProblem } from "./option-table";
import type { zoneSchema } from "./schema";
import { signingProblems } from "./signing";

type Problem = ProblemAt<keyof typeof zoneSchema>;
type Written = Config<typeof zoneSchema>;

/** Everything that does not go together in a zone as it is written, as far as it is known yet. */
export function zoneProblems(written: Written): readonly Problem[] {
  const type = written.type ?? "Primary";
  return [
    ...nameProblems(written),
    ...(isUnknown(type) ? [] : typeProblems(type, written)),
    ...dnssecProblems(written),
  ];
}

function nameProblems({ name, network }: Written): readonly Problem[] {
  if (name !== null && network !== null)
    return [{ path: "network", message: "give either a name or the network of a reverse zone, not both" }];
  return name === null && network === null
    ? [{ path: "name", message: "give a name, or the network of a reverse zone" }]
    : [];
}

const overrides = ["overrideCatalogQueryAccess", "overrideCatalogZoneTransfer", "overrideCatalogNotify"] as const;
/** The types of zones whose SOA record can be written. */
const headed: readonly string[] = ["Primary", "Forwarder", "Catalog"];
/** The types of zones that must say where they are copied from. */
const copies: readonly string[] = ["SecondaryForwarder", "SecondaryCatalog"];

function typeProblems(type: string, written: Written): readonly Problem[] {
  const wrong = (path: keyof typeof zoneSchema, types: string): Problem => ({
    path,
    message: `a zone of type ${type} has no such option; it is for ${types}`,
  });
  const sources = written.primaryNameServerAddresses;
  return [
    ...optionNames.flatMap((name) =>
      written[name] === null || hasOption(type, name) ? [] : [wrong(name, typesOf(name))],
    ),
    ...optionNames.flatMap((path) => {
      const word = written[path];
      const message = typeof word === "string" && hasOption(type, path) ? wordProblem(type, path, word) : null;
      return message === null ? [] : [{ path, message }];
    }),
    ...overrides.flatMap((path) =>
      written[path] === true && written.catalog === null
        ? [{ path, message: "there is nothing to override in a zone that is in no catalog; give a catalog, too" }]
        : [],
    ),
    ...(written.catalog === null || members.some((member) => member === type)
      ? []
      : [wrong("catalog", members.join(", "))]),
    ...(written.soa === null || headed.includes(type) ? [] : [wrong("soa", headed.join(", "))]),
    ...(written.dnssec === null || type === "Primary" ? [] : [wrong("dnssec", "Primary")]),
    ...(copies.includes(type) && (sources === null || (!isUnknown(sources) && sources.length === 0))
      ? [{ path: "primaryNameServerAddresses" as const, message: `a zone of type ${type} needs servers to copy from` }]
      : []),
  ];
}

function dnssecProblems({ dnssec }: Written): readonly Problem[] {
  if (dnssec === null || isUnknown(dnssec)) return [];
  return signingProblems(dnssec).map((message) => ({ path: "dnssec", message }));
}
