import type { Fqdn } from "../../dns/name";
import { nameIn, parseRecordText } from "../classify/subject";
import { objectsIn, textIn } from "../json";
import type { Plan, StateObject } from "../plan/plan";
import { subjectOf } from "../classify/subject";

/** What the state and the configuration know of a server. */
export interface Known {
  /** Zones that hold something of ours. */
  readonly zones: ReadonlySet<Fqdn>;
  readonly scopes: ReadonlySet<string>;
  /** Record sets in the state, as `NAME TYPE`. */
  readonly sets: ReadonlySet<string>;
  /** Those of them that a record set resource manages, and not a reservation. */
  readonly managedSets: ReadonlySet<string>;
  /** Record sets whose values are secret. */
  readonly secretSets: ReadonlySet<string>;
  /** The names of all of them. */
  readonly names: ReadonlySet<Fqdn>;
  /** Record sets that the next apply will make. */
  readonly toCome: ReadonlySet<string>;
}

/** One text for a record set. */
export function setKey(name: Fqdn, type: string): string {
  return `${name} ${type}`;
}

/** Collects what the plan knows. */
export function knownTo(plan: Plan): Known {
  const known = {
    zones: new Set<Fqdn>(),
    scopes: new Set<string>(),
    sets: new Set<string>(),
    managedSets: new Set<string>(),
    secretSets: new Set<string>(),
    names: new Set<Fqdn>(),
    toCome: new Set<string>(),
  };
  const place = ({ type, values, sensitive }: Pick<StateObject, "type" | "values" | "sensitive">): string | null => {
    const subject = subjectOf(type, values, sensitive);
    if (subject.kind === "zone" && subject.zone !== null) known.zones.add(subject.zone);
    if (subject.kind === "scope" && subject.scope !== null) known.scopes.add(subject.scope);
    if (subject.kind === "reservation" && subject.scope !== null) known.scopes.add(subject.scope);
    if (subject.kind !== "record" || subject.name === null) return null;
    if (subject.zone !== null) known.zones.add(subject.zone);
    const key = setKey(subject.name, subject.type);
    if (subject.secret) known.secretSets.add(key);
    return key;
  };
  const add = (name: Fqdn, key: string): void => {
    known.sets.add(key);
    known.names.add(name);
  };
  for (const object of plan.state) {
    const key = place(object);
    const name = nameIn(textIn(object.values.name));
    if (key !== null && name !== null) {
      known.managedSets.add(key);
      add(name, key);
    }
    for (const record of [object.values.a_record, object.values.ptr_record].map(parseRecordText)) {
      if (record !== null) add(record.name, setKey(record.name, record.type));
    }
    const dnsName = nameIn(textIn(object.values.dns_name));
    if (dnsName !== null && object.type === "technitium_dhcp_reservation") add(dnsName, setKey(dnsName, "A"));
    for (const entry of objectsIn(object.values.preserved_records)) {
      const preserved = nameIn(textIn(entry.name));
      if (preserved !== null) add(preserved, setKey(preserved, textIn(entry.type) ?? "A"));
    }
  }
  for (const { type, before, after, afterSensitive } of plan.changes) {
    if (after === null) continue;
    const key = place({ type, values: after, sensitive: afterSensitive });
    if (key !== null && before === null) known.toCome.add(key);
  }
  return known;
}
