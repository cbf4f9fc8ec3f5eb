import type { RecordData } from "../../dns/record";
import { isSubdomain, type Fqdn } from "../../dns/name";
import { reverseName } from "../../dns/reverse-name";
import type { DnsRecord, Place, RecordWriter, WritableData } from "../../technitium";
import type { Session } from "../session";

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
  const place = data.type === "A" || data.type === "AAAA" ? await pointerPlace(session, data) : null;
  if (place === null) return writer.delete(data);
  await session.server.records.write(place, async (pointers) => {
    const before = pointersTo(name, await pointers.read());
    await writer.delete(data);
    if (before.length === 0) return;
    const after = pointersTo(name, await pointers.read());
    if (after.length > 0) return;
    for (const pointer of before) await putBack(pointers, pointer);
  });
}

/** Where the PTR record of an address would be: its reverse name, in the closest zone of the server. */
async function pointerPlace({ server }: Session, data: RecordData): Promise<Place | null> {
  if (data.type !== "A" && data.type !== "AAAA") return null;
  const name = reverseName(data.address);
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

async function putBack(pointers: RecordWriter, { data, ttl, comment, expiryTtl, disabled }: DnsRecord): Promise<void> {
  if (data.type === "opaque") return;
  await pointers.add({ data, ttl, comment, expiryTtl });
  if (disabled) await pointers.update(data, { data, ttl, comment, expiryTtl, disabled });
}
