import { parseFqdn, ROOT } from "../../dns/name";
import { isUnknown, type Planned, type State, type Stored } from "../../terraform";
import type { Zone } from "../../technitium";
import type { Session } from "../session";
import { optionNames } from "./option-table";
import { optionValues, type OptionValues } from "./option-values";
import type { zoneSchema } from "./schema";
import { known } from "./signing";
import { signingState } from "./signing-state";
import { readSoa } from "./soa";

/** The state of a zone. */
export type ZoneState = State<typeof zoneSchema>;

/** A zone as it was written, or as it was read before. */
export interface WrittenZone extends Partial<Record<keyof OptionValues, unknown>> {
  readonly network: string | null;
  readonly forceDestroy: boolean | null;
  readonly soa: unknown;
  readonly dnssec: StoredSigning | Planned<typeof zoneSchema>["dnssec"];
}

/** How a zone is signed, as an earlier run left it. */
export type StoredSigning = Stored<typeof zoneSchema, "name">["dnssec"];

/**
 * The state of a zone. Its options cost a call of their own, its SOA record another, which is made only for zones whose SOA record
 * is in the state. Who may only look at zones may not look at their options: then they are taken to be as before.
 */
export async function readZone(
  session: Session,
  zone: Zone,
  written: WrittenZone,
  {
    withSoa,
    withSigning,
    fresh,
  }: { readonly withSoa: boolean; readonly withSigning: boolean; readonly fresh: boolean },
): Promise<ZoneState> {
  const isSigned = zone.dnssec !== null && zone.dnssec !== "Unsigned";
  const [options, soa, signing] = await Promise.all([
    mayReadOptions(session) ? session.server.zones.options(zone.name) : null,
    withSoa ? readSoa(session, zone.name, { fresh }) : null,
    withSigning && isSigned && zone.type === "Primary" && mayReadOptions(session)
      ? session.server.zones.signing(zone.name)
      : null,
  ]);
  return {
    // The root has no other text than its dot.
    name: zone.name === ROOT ? "." : zone.name,
    network: written.network,
    type: zone.type,
    disabled: zone.disabled,
    forceDestroy: written.forceDestroy ?? false,
    catalog: zone.catalog,
    ...(options === null ? optionsAsBefore(written) : optionValues(zone.type, options)),
    soa,
    dnssec: signing === null ? signingAsBefore(zone, written.dnssec) : signingState(signing),
  };
}

/** The server shows options to who may change them only. */
function mayReadOptions({ info }: Session): boolean {
  return info.permissions.get("Zones")?.modify !== false;
}

function optionsAsBefore(written: WrittenZone): OptionValues {
  const before = optionNames.map((name) => [name, isUnknown(written[name]) ? null : (written[name] ?? null)] as const);
  return { ...optionValues("", null), ...Object.fromEntries(before) };
}

/** How the zone is signed, for those who may not look: as before, corrected by what lists of zones show. */
function signingAsBefore({ dnssec }: Zone, written: WrittenZone["dnssec"]): ZoneState["dnssec"] {
  if (written === null || isUnknown(written) || dnssec === null || dnssec === "Unsigned") return null;
  const { algorithm, dnsKeyTtl, zskRolloverDays, iterations, saltLength, ...rest } = written;
  return {
    ...rest,
    algorithm: algorithm ?? "",
    nxProof: dnssec === "SignedWithNSEC3" ? "NSEC3" : "NSEC",
    dnsKeyTtl: known(dnsKeyTtl) ?? "3600",
    zskRolloverDays: known(zskRolloverDays) ?? 30,
    iterations: known(iterations),
    saltLength: known(saltLength),
  };
}

/** Whether two texts name the same zone, or none. */
export function sameZone(a: string | null, b: string | null): boolean {
  return (a === null ? null : parseFqdn(a)) === (b === null ? null : parseFqdn(b));
}
