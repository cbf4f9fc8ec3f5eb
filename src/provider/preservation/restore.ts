import { ProblemError } from "../../terraform";
import { hasCode } from "../../technitium";
import type { Session } from "../session";
import { clientsOf } from "./clients";
import { placeOfHostRecord, printHostRecord } from "./host-record";
import type { PreservedRecord } from "./preserved-record";
import { sightingIn } from "./sighting";

/** How often a record is looked for and written before it is given up: a lost reply ends here. */
const MOST_ROUNDS = 3;

/**
 * Puts a remembered record back as it was, without our tag: it is not ours. One that is there already stays as it is, unless it would
 * expire. Nothing is written where another value has taken its place.
 */
export async function restore(session: Session, wanted: PreservedRecord): Promise<void> {
  const place = await placeOfHostRecord(session, wanted);
  if (place === null) throw noZone(wanted);
  await session.server.records.write(place, async (writer) => {
    const clients = await clientsOf(session);
    const { data, ttl, comment } = wanted;
    for (let round = 1; ; round += 1) {
      const { record, others, leased } = sightingIn(session, wanted, (await writer.read()) ?? [], clients);
      if (record === null && others.length > 0) return;
      const disabled = record?.record.disabled ?? false;
      if (record !== null && (record.record.expiryTtl === 0 || leased)) return;
      try {
        if (record === null) await writer.add({ data, ttl, comment, expiryTtl: 0 });
        else await writer.update(data, { data, ttl, comment, expiryTtl: 0, disabled });
      } catch (error) {
        const unsure = hasCode(error, "busy", "refused") || (error as { landed?: unknown }).landed === "unknown";
        if (!unsure || round === MOST_ROUNDS) throw error;
      }
    }
  });
}

function noZone(wanted: PreservedRecord): ProblemError {
  return new ProblemError(
    "not_found",
    "No zone for a preserved record",
    `${printHostRecord(wanted)} cannot be put back: the server has no zone around it. Create one with technitium_dns_zone.`,
  );
}
