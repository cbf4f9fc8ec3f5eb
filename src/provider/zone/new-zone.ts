import { parseFqdn, type Fqdn } from "../../dns/name";
import { isUnknown, type Planned } from "../../terraform";
import type { NewZone, PrimarySource } from "../../technitium";
import { parseNameServerAddress } from "./name-server-address";
import { isZoneType } from "./option-table";
import type { zoneSchema } from "./schema";
import { known } from "./signing";

type PlannedZone = Planned<typeof zoneSchema>;

/** A planned zone as it is made. Everything else is set afterwards. */
export function newZone(planned: PlannedZone): NewZone {
  const { type } = planned;
  if (!isZoneType(type)) throw new Error(`${type} passed the checks and is no type of zones`);
  const catalog: Fqdn | null = planned.catalog === null ? null : parseFqdn(planned.catalog);
  const soa = planned.soa === null || isUnknown(planned.soa) ? null : planned.soa;
  const useSoaSerialDateScheme = soa?.useSerialDateScheme === true;
  switch (type) {
    case "Primary":
      return { type, catalog, useSoaSerialDateScheme };
    case "Forwarder":
      return { type, catalog, useSoaSerialDateScheme, forwarder: null };
    case "Catalog":
      return { type, useSoaSerialDateScheme };
    case "Secondary":
      return { type, catalog, ...sourceOf(planned), validateZone: known(planned.validateZone) ?? undefined };
    case "Stub":
      return { type, catalog, ...sourceOf(planned) };
    case "SecondaryForwarder":
    case "SecondaryCatalog":
      return { type, ...sourceOf(planned) };
  }
}

function sourceOf(planned: PlannedZone): PrimarySource {
  const protocol = known(planned.primaryZoneTransferProtocol);
  const key = known(planned.primaryZoneTransferTsigKeyName);
  return {
    primaryNameServerAddresses: (known(planned.primaryNameServerAddresses) ?? [])
      .filter((item) => typeof item === "string")
      .map(parseNameServerAddress),
    zoneTransferProtocol: protocol === "Tcp" || protocol === "Tls" || protocol === "Quic" ? protocol : undefined,
    tsigKeyName: key === null ? null : parseFqdn(key),
  };
}
