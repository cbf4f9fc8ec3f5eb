import type { Json } from "../json";
import type { ObjectChange } from "../plan/plan";
import type { AttributeChange, FoundOrigin } from "../report/finding";
import { attributeDiff, attributeOf } from "./attribute-diff";
import type { Expectation } from "./expectation";
import { observation, type Observed } from "./observed";
import { recordOfReservation, RESERVATION_RECORDS } from "./reservation-records";
import { lostRecords, SCOPE_RECORDS } from "./scope-records";
import { areRecords, describeObject, subjectOf } from "./subject";

/** What differs between the state and the server for one object, each kind of difference on its own. */
export function observeDrift(drift: ObjectChange, expectation: Expectation): readonly Observed[] {
  const { before, after } = drift;
  if (before === null) return [];
  if (after === null) return expectation.wanted(drift) ? [gone(drift)] : [];

  const restored = attributeDiff({ ...drift, before, after }).filter(({ path }) =>
    expectation.restored(drift, attributeOf(path)),
  );
  const taken = new Set<AttributeChange>();
  const take = (names: readonly string[]): readonly AttributeChange[] => {
    const found = restored.filter(({ path }) => names.includes(attributeOf(path)));
    for (const attribute of found) taken.add(attribute);
    return found;
  };

  const observed: Observed[] = [];
  if (drift.type === "technitium_dhcp_reservation") {
    for (const pair of RESERVATION_RECORDS) {
      const attribute = restored.find(({ path }) => path === pair.record);
      const about = attribute === undefined ? null : recordOfReservation(drift, after, pair, attribute);
      if (about === null) continue;
      observed.push(about);
      take([pair.record]);
    }
  }
  if (drift.type === "technitium_dhcp_scope" && take([SCOPE_RECORDS]).length > 0) {
    observed.push(...lostRecords(drift, before, after));
  }
  if (areRecords(drift.type)) {
    if (before.origin === "terraform" && (after.origin !== "terraform" || after.owner !== before.owner)) {
      observed.push(inOtherHands(drift, take(["origin", "owner"])));
    } else {
      take(["origin", "owner"]);
    }
    if (isTimer(after.expiry_ttl) && !isTimer(before.expiry_ttl)) {
      const attributes = take(["expiry_ttl"]);
      if (attributes.length > 0) observed.push(willExpire(drift, attributes));
    }
  }
  const others = restored.filter((attribute) => !taken.has(attribute));
  const isOurs = !observed.some(({ observation: { kind } }) => kind === "owner");
  return others.length === 0 ? observed : [changed(drift, others, isOurs), ...observed];
}

function gone(drift: ObjectChange): Observed {
  return seen(drift, {
    kind: "missing",
    text: areRecords(drift.type)
      ? "the record is no longer on the server"
      : (GONE[drift.type] ?? "it is no longer on the server"),
    attributes: [],
    advice: ["terraform apply puts it back", "to accept, remove the block"],
  });
}

const GONE: Readonly<Record<string, string>> = {
  technitium_dns_zone: "the zone is no longer on the server, nor are its records",
  technitium_dhcp_scope: "the scope is no longer on the server, nor are its reservations",
  technitium_dhcp_reservation: "it is no longer reserved",
};

function changed(drift: ObjectChange, attributes: readonly AttributeChange[], isOurs: boolean): Observed {
  const names = attributes.map(({ path }) => path);
  const shown = names.length <= 4 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
  return seen(drift, {
    kind: "changed",
    text: `${shown} ${names.length === 1 ? "differs" : "differ"} from what was applied`,
    attributes,
    advice: [
      isOurs
        ? "terraform apply restores it"
        : 'terraform apply restores it once it is ours again: see its finding "owner"',
      "to accept, change the block",
    ],
  });
}

function inOtherHands(drift: ObjectChange, attributes: readonly AttributeChange[]): Observed {
  const origin = originIn(drift.after?.origin, drift.after?.owner);
  return seen(drift, {
    kind: "owner",
    text: `it now belongs to ${ownerWords(origin)}`,
    attributes,
    origin,
    advice: [...(ADVICE_BY_ORIGIN[origin.kind] ?? []), "see technitium drift --explain owner"],
  });
}

const ADVICE_BY_ORIGIN: Partial<Record<FoundOrigin["kind"], readonly string[]>> = {
  dhcp: [
    "give the host a reservation with this name, or turn off dns_updates for the scope",
    'terraform apply takes the record back if on_conflict is "adopt_dhcp"',
  ],
  "other-owner": ["agree with the other owner who manages this name, then remove it from one of the configurations"],
  manual: [
    'terraform apply takes it back if on_conflict is "overwrite", or "adopt_identical" while the values are equal',
  ],
  copied: [
    'terraform apply takes it back if on_conflict is "overwrite", or "adopt_identical" while the values are equal',
  ],
};

function willExpire(drift: ObjectChange, attributes: readonly AttributeChange[]): Observed {
  return seen(drift, {
    kind: "expiring",
    text: `its zone will delete it ${JSON.stringify(drift.after?.expiry_ttl)} s after its last change`,
    attributes,
    advice: ["terraform apply makes it stay", "to accept, set expiry_ttl in the block"],
  });
}

function seen(
  drift: ObjectChange,
  about: Pick<Observed["observation"], "kind" | "text" | "attributes" | "advice"> & { readonly origin?: FoundOrigin },
): Observed {
  const values = { ...drift.before, ...drift.after };
  const sensitive = drift.after === null ? drift.beforeSensitive : drift.afterSensitive;
  const modified = drift.after?.last_modified;
  return {
    subject: subjectOf(drift.type, drift.before ?? values, drift.beforeSensitive),
    observation: observation({
      address: drift.address,
      type: drift.type,
      object: describeObject(
        drift.address,
        drift.type,
        drift.before ?? values,
        bothMarks(drift.beforeSensitive, sensitive),
      ),
      serverModified: typeof modified === "string" && !Number.isNaN(Date.parse(modified)) ? modified : null,
      ...about,
    }),
  };
}

/** The origin of a record as its attributes tell it. */
export function originIn(origin: Json | undefined, owner: Json | undefined): FoundOrigin {
  const kind = origin === "dhcp" || origin === "manual" || origin === "copied" ? origin : "other-owner";
  const named = typeof owner === "string" ? owner : null;
  return { kind: kind === "other-owner" && named === null ? "manual" : kind, owner: named, scope: null };
}

/** Whose it is, as words in a sentence. */
export function ownerWords({ kind, owner, scope }: FoundOrigin): string {
  switch (kind) {
    case "ours":
      return "this configuration's owner";
    case "other-owner":
      return `the owner "${owner ?? "?"}"`;
    case "dhcp":
      return scope === null ? "the DHCP server" : `the DHCP server (scope ${scope})`;
    case "manual":
      return "nobody: its tag is gone, somebody wrote it by hand or with another tool";
    case "copied":
      return "nobody: its tag was made for another record";
  }
}

function isTimer(value: Json | undefined): boolean {
  return typeof value === "number" && value > 0;
}

function bothMarks(one: Json, other: Json): Json {
  if (one === true || other === true) return true;
  const marks = [one, other].filter((mark) => typeof mark === "object" && mark !== null);
  return Object.assign({}, ...marks) as Json;
}
