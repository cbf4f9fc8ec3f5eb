import { isSubdomain, printFqdn, type Fqdn } from "../../dns/name";
import type { Ipv4 } from "../../dns/ipv4";
import type { Ipv6 } from "../../dns/ipv6";
import { reverseName } from "../../dns/reverse-name";
import { ProblemError } from "../../terraform";
import type { DnsRecord, Place, RecordWriter, WritableData } from "../../technitium";
import type { Session } from "../session";

/** How often a pointer is put back before it is given up. */
const MOST_TRIES = 3;

/**
 * Deletes a record. Deleting an address makes the server delete the PTR record that points back to the name as well, unasked
 * (contract/dns/47); that one belongs to somebody else, so it is put back as it was. Nobody of this process writes at the
 * reverse name meanwhile: if the PTR's own resource is to go, it goes before or after, and stays gone.
 */
export async function deleteKeepingPointer(
  session: Session,
  writer: RecordWriter,
  { name }: { readonly name: Fqdn },
  data: WritableData,
): Promise<void> {
  const place = data.type === "A" || data.type === "AAAA" ? await pointerPlace(session, data.address) : null;
  if (place === null) return writer.delete(data);
  await session.server.records.write(place, async (pointers) => {
    const before = pointersTo(name, await pointers.read());
    const failure = await failureOf(writer.delete(data));
    // Also when the deletion failed: its reply may have been lost, and the address be gone all the same.
    const lost = before.length === 0 ? null : await failureOf(restore(place, pointers, name, before));
    const error = lost instanceof ProblemError ? lost : (failure ?? lost);
    if (error !== null) throw error;
  });
}

/** Where the PTR record of an address would be: its reverse name, in the closest zone of the server. */
async function pointerPlace({ server }: Session, address: Ipv4 | Ipv6): Promise<Place | null> {
  const name = reverseName(address);
  const zones = (await server.zones.list()).filter((zone) => !zone.internal && isSubdomain(name, zone.name));
  const closest = zones.reduce<Fqdn | null>(
    (best, zone) => (best === null || zone.name.length > best.length ? zone.name : best),
    null,
  );
  return closest === null ? null : { zone: closest, name };
}

function pointersTo(target: Fqdn, records: readonly DnsRecord[] | null): readonly DnsRecord[] {
  return (records ?? []).filter(({ data }) => data.type === "PTR" && data.target === target);
}

/**
 * Brings back the pointers that went with their address, reading before every try, as a reply may have been lost.
 * @throws ProblemError when they are known to be gone and do not come back
 */
async function restore(
  place: Place,
  pointers: RecordWriter,
  target: Fqdn,
  before: readonly DnsRecord[],
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    if (pointersTo(target, await pointers.read()).length > 0) return;
    try {
      for (const pointer of before) await putBack(pointers, pointer);
      return;
    } catch (error) {
      if (tries === MOST_TRIES) throw pointerLost(place, target, error);
    }
  }
}

function pointerLost({ name }: Place, target: Fqdn, cause: unknown): ProblemError {
  return new ProblemError(
    "failed",
    "A PTR record was lost",
    `With the address of ${printFqdn(target)} the server deleted ${printFqdn(name)} PTR ${printFqdn(target)}, as it always does, ` +
      `and it could not be put back: ${messageOf(cause)}. If it has a resource, the next apply brings it back; otherwise write ` +
      "it again by hand.",
    undefined,
    { cause },
  );
}

async function putBack(pointers: RecordWriter, { data, ttl, comment, expiryTtl, disabled }: DnsRecord): Promise<void> {
  if (data.type === "opaque") return;
  await pointers.add({ data, ttl, comment, expiryTtl });
  if (disabled) await pointers.update(data, { data, ttl, comment, expiryTtl, disabled });
}

/** What an act threw; `null` when it went well. */
async function failureOf(act: Promise<void>): Promise<Error | null> {
  try {
    await act;
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
