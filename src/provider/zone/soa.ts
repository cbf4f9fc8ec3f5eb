import { parseFqdn, type Fqdn } from "../../dns/name";
import { mailboxAddress, parseMailbox } from "../../dns/record/mailbox";
import { parseTtl } from "../../dns/ttl";
import { isUnknown, type Planned, ProblemError, type State, type Unknown } from "../../terraform";
import type { DnsRecord } from "../../technitium";
import type { Session } from "../session";
import type { zoneSchema } from "./schema";

type SoaState = NonNullable<State<typeof zoneSchema>["soa"]>;
type PlannedSoa = Exclude<Planned<typeof zoneSchema>["soa"], Unknown | null>;

/** The SOA record of a zone as its attribute shows it; `null` when the zone has none. */
export async function readSoa(
  { server }: Pick<Session, "server">,
  zone: Fqdn,
  options?: { readonly fresh: boolean },
): Promise<SoaState | null> {
  const records = await server.records.atName({ zone, name: zone }, options);
  const record = (records ?? []).find(({ data }) => data.type === "SOA");
  return record === undefined ? null : stateOf(record);
}

function stateOf({ data, ttl, useSerialDateScheme }: DnsRecord): SoaState {
  if (data.type !== "SOA") throw new Error("not an SOA record");
  return {
    primaryNameServer: data.primaryNameServer,
    responsiblePerson: mailboxAddress(data.responsiblePerson),
    refresh: String(data.refresh),
    retry: String(data.retry),
    expire: String(data.expire),
    minimum: String(data.minimum),
    ttl: String(ttl),
    useSerialDateScheme: useSerialDateScheme ?? false,
  };
}

/**
 * Gives the SOA record of a zone the planned values; what is not planned stays as it is, the serial and the comment too. Written only
 * when something differs.
 */
export async function writeSoa(session: Session, zone: Fqdn, planned: PlannedSoa): Promise<void> {
  await session.server.records.write({ zone, name: zone }, async (writer) => {
    const record = ((await writer.read()) ?? []).find(({ data }) => data.type === "SOA");
    if (record?.data.type !== "SOA") throw noSoa(zone);
    const { data } = record;
    const wanted = {
      ...data,
      primaryNameServer: orKeep(planned.primaryNameServer, parseFqdn, data.primaryNameServer),
      responsiblePerson: orKeep(planned.responsiblePerson, parseMailbox, data.responsiblePerson),
      refresh: orKeep(planned.refresh, parseTtl, data.refresh),
      retry: orKeep(planned.retry, parseTtl, data.retry),
      expire: orKeep(planned.expire, parseTtl, data.expire),
      minimum: orKeep(planned.minimum, parseTtl, data.minimum),
    };
    const ttl = orKeep(planned.ttl, parseTtl, record.ttl);
    const byDate = record.useSerialDateScheme ?? false;
    const { useSerialDateScheme: scheme } = planned;
    const useSerialDateScheme = isUnknown(scheme) ? byDate : scheme;
    const same = JSON.stringify([data, record.ttl, byDate]) === JSON.stringify([wanted, ttl, useSerialDateScheme]);
    if (same) return;
    const { comment, expiryTtl } = record;
    await writer.update(data, { data: wanted, ttl, comment, expiryTtl, disabled: false, useSerialDateScheme });
  });
}

function orKeep<T>(planned: string | Unknown | null, parse: (text: string) => T, kept: T): T {
  return planned === null || isUnknown(planned) ? kept : parse(planned);
}

function noSoa(zone: Fqdn): ProblemError {
  return new ProblemError("failed", "The zone has no SOA record", `The server shows no SOA record in ${zone}.`, "soa");
}
