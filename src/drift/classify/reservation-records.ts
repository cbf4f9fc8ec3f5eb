import type { JsonObject } from "../json";
import type { ObjectChange } from "../plan/plan";
import { markedAttribute } from "../plan/sensitive";
import type { AttributeChange } from "../report/finding";
import { observation, type Observed } from "./observed";
import { parseRecordText, type RecordText } from "./subject";

/** The attributes of a reservation that hold its records, and the ones that ask for them to be kept. */
export const RESERVATION_RECORDS: readonly { readonly record: string; readonly preserve: string }[] = [
  { record: "a_record", preserve: "preserve_dns_on_expiry" },
  { record: "ptr_record", preserve: "preserve_ptr_on_expiry" },
];

/**
 * What became of a record that a reservation keeps, from what the server has now and what is wanted: it is gone, it will
 * go, or it is as it should be. `before` is the last that was known of it.
 */
export function recordOfReservation(
  change: ObjectChange,
  now: JsonObject,
  { record, preserve }: (typeof RESERVATION_RECORDS)[number],
  attribute: AttributeChange,
): Observed | null {
  const found = parseRecordText(now[record]);
  const wanted = parseRecordText(attribute.before) ?? parseRecordText(change.after?.[record]);
  const object = wanted === null ? `${record} of ${change.address}` : `${wanted.name} ${wanted.type}`;
  const common = { address: change.address, type: change.type, object, attributes: [attribute] };
  if (now[record] === null || now[record] === undefined) {
    return {
      subject: subjectOfRecord(wanted, change),
      observation: observation({
        ...common,
        kind: "missing",
        text: `it is gone${valueOf(wanted)}, although the reservation keeps it (${preserve})`,
        advice: ["terraform apply puts it back", `to accept, set ${preserve} = false`],
      }),
    };
  }
  if (found?.expiryTtl === null || found === null) return null;
  return {
    subject: subjectOfRecord(found, change),
    observation: observation({
      ...common,
      kind: "expiring",
      text: `its zone will delete it${valueOf(found)} ${found.expiryTtl} s after its last change, and no lease renews it`,
      advice: ["terraform apply makes it stay"],
    }),
  };
}

/** Whether the plan has this record back where it was absent, and nothing in the configuration asks for that anew. */
export function isRestoration(
  change: ObjectChange,
  { record, preserve }: (typeof RESERVATION_RECORDS)[number],
): boolean {
  const { before, after, afterUnknown } = change;
  if (before === null || after === null || before[preserve] !== true || after[preserve] !== true) return false;
  const returns = markedAttribute(afterUnknown, record) || parseRecordText(after[record]) !== null;
  const absent = before[record] === null || before[record] === undefined;
  return (returns && absent) || parseRecordText(before[record])?.expiryTtl != null;
}

function subjectOfRecord(record: RecordText | null, { beforeSensitive }: ObjectChange): Observed["subject"] {
  if (record === null) return { kind: "other" };
  const secret = markedAttribute(beforeSensitive, "ip_address");
  return { kind: "record", zone: null, name: record.name, type: record.type, values: [record.value], secret };
}

function valueOf(record: RecordText | null): string {
  return record === null ? "" : ` (${record.value})`;
}
