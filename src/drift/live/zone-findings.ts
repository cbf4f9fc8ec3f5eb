import { importTarget } from "../../ownership/import-target";
import { observation, type Observed } from "../classify/observed";
import { ownerWords } from "../classify/drift";
import { cutMiddle, visible } from "../format/visible";
import { setKey, type Known } from "./known";
import type { LiveRecord } from "./live-record";

/** What is found in a zone that no state knows, or that DHCP has put under our names. */
export function zoneFindings(records: readonly LiveRecord[], known: Known, everyForeign: boolean): readonly Observed[] {
  const sets = new Map<string, LiveRecord[]>();
  for (const record of records) {
    const key = setKey(record.name, record.type);
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [record]);
    else set.push(record);
  }
  return [...sets].flatMap(([key, set]): readonly Observed[] => {
    const [first] = set;
    if (first === undefined || isOfTheZone(first)) return [];
    const ours = set.find(({ origin }) => origin.kind === "ours");
    if (known.sets.has(key)) return [...lentToDhcp(key, set, known)];
    if (ours !== undefined) return [orphan(ours, set, known.toCome.has(key))];
    if (!everyForeign && !known.names.has(first.name)) return [];
    return [others(first, set)];
  });
}

/** Whether it is one of the records that every zone has, and nobody of ours has made it. */
export function isOfTheZone({
  name,
  zone,
  type,
  origin,
}: Pick<LiveRecord, "name" | "zone" | "type" | "origin">): boolean {
  return type === "SOA" || (type === "NS" && name === zone && origin.kind !== "ours");
}

function orphan(record: LiveRecord, set: readonly LiveRecord[], toCome: boolean): Observed {
  const { zone, name, type } = record;
  const { resource, id } = importTarget(record);
  const block = /^[a-z]/.test(name) ? name.replace(/[^a-z0-9]+/g, "_") : "NAME";
  return {
    subject: { kind: "record", zone, name, type, values: set.map(({ value }) => value), secret: false },
    observation: observation({
      kind: "orphan",
      type: resource,
      object: `${name} ${type}`,
      text: `it carries our tag and is in no state: ${valuesOf(set)}`,
      origin: record.origin,
      serverModified: latest(set),
      cause: toCome
        ? { code: "interrupted_apply", text: "an apply ended before it was remembered", at: null, source: "plan" }
        : null,
      advice: toCome
        ? ["terraform apply takes it into the state"]
        : [
            "take it into the state, or delete it on the server",
            "does another workspace use the same owner? Then give each its own",
          ],
      importCommand: toCome ? null : `terraform import ${resource}.${block} '${id.replaceAll("'", "'\\''")}'`,
    }),
  };
}

/** Who wrote a record that was never ours. */
const WRITERS: Partial<Record<LiveRecord["origin"]["kind"], string>> = {
  manual: "somebody wrote it by hand or with another tool",
  copied: "somebody wrote it, with a tag that was made for another record",
};

function others(first: LiveRecord, set: readonly LiveRecord[]): Observed {
  const { zone, name, type, origin } = first;
  const dynamic = set.every((record) => record.origin.kind === "dhcp");
  return {
    subject: { kind: "record", zone, name, type, values: set.map(({ value }) => value), secret: false },
    observation: observation({
      kind: dynamic ? "dynamic" : "foreign",
      type: importTarget(first).resource,
      object: `${name} ${type}`,
      text: `${WRITERS[origin.kind] ?? `it belongs to ${ownerWords(origin)}`}: ${valuesOf(set)}`,
      origin,
      serverModified: latest(set),
      advice: dynamic
        ? ["nothing, or reserve the address; see technitium drift --explain dynamic"]
        : ["nothing, or import it to manage it"],
    }),
  };
}

function lentToDhcp(key: string, set: readonly LiveRecord[], known: Known): readonly Observed[] {
  const [first] = set.filter(({ origin }) => origin.kind === "dhcp");
  if (first === undefined || !known.managedSets.has(key)) return [];
  const secret = known.secretSets.has(key);
  return [
    {
      subject: { kind: "record", zone: first.zone, name: first.name, type: first.type, values: [first.value], secret },
      observation: observation({
        kind: "dynamic",
        type: "technitium_dns_record_set",
        object: `${first.name} ${first.type}`,
        text: `while a lease lasts, ${ownerWords(first.origin)} keeps it: ${secret ? "(sensitive)" : visible(first.value)}`,
        origin: first.origin,
        serverModified: first.lastModified,
        advice: ["nothing now; it will be deleted with the lease, and the next check will say so"],
      }),
    },
  ];
}

function valuesOf(set: readonly LiveRecord[]): string {
  const shown = set.slice(0, 5).map(({ value }) => cutMiddle(visible(value), 100));
  return [...shown, ...(set.length > 5 ? [`and ${set.length - 5} more`] : [])].join(", ");
}

function latest(set: readonly LiveRecord[]): string | null {
  return set.reduce<string | null>(
    (last, { lastModified }) => ((lastModified ?? "") > (last ?? "") ? lastModified : last),
    null,
  );
}
