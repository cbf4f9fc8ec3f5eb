import type { Form } from "../transport/call";
import { onWire } from "../transport/wire-name";
import type { FirstForwarder, ForwarderProxy, NewZone, PrimarySource } from "./zone-settings";

/** The fields of `zones/create` beside the name (contract/dns/02). */
export function newZoneForm(zone: NewZone): Form {
  const { type } = zone;
  switch (type) {
    case "Primary":
      return { type, ...catalogForm(zone), useSoaSerialDateScheme: zone.useSoaSerialDateScheme ?? null };
    case "Secondary":
      return { type, ...catalogForm(zone), ...sourceForm(zone), validateZone: zone.validateZone ?? null };
    case "Stub":
      return { type, ...catalogForm(zone), ...sourceForm(zone) };
    case "Forwarder":
      return {
        type,
        ...catalogForm(zone),
        useSoaSerialDateScheme: zone.useSoaSerialDateScheme ?? null,
        ...forwarderForm(zone.forwarder),
      };
    case "SecondaryForwarder":
    case "SecondaryCatalog":
      return { type, ...sourceForm(zone) };
    case "Catalog":
      return { type, useSoaSerialDateScheme: zone.useSoaSerialDateScheme ?? null };
  }
}

/** The fields that describe the way to a forwarder, here and in FWD records. */
export function proxyForm(proxy: ForwarderProxy): Form {
  if (!("address" in proxy)) return { proxyType: proxy.type };
  return {
    proxyType: proxy.type,
    proxyAddress: proxy.address,
    proxyPort: proxy.port,
    proxyUsername: proxy.username,
    proxyPassword: proxy.password,
  };
}

function catalogForm({ catalog }: Extract<NewZone, { type: "Primary" }> | { readonly catalog?: Catalog }): Form {
  return { catalog: catalog === undefined || catalog === null ? null : onWire(catalog) };
}

type Catalog = Extract<NewZone, { type: "Primary" }>["catalog"];

function sourceForm(source: PrimarySource): Form {
  const addresses = source.primaryNameServerAddresses;
  return {
    primaryNameServerAddresses: addresses.length === 0 ? null : addresses.join(","),
    zoneTransferProtocol: source.zoneTransferProtocol ?? null,
    tsigKeyName: source.tsigKeyName ?? null,
  };
}

function forwarderForm(forwarder: FirstForwarder | null): Form {
  if (forwarder === null) return { initializeForwarder: false };
  const { protocol, dnssecValidation, proxy } = forwarder;
  return { initializeForwarder: true, protocol, forwarder: forwarder.forwarder, dnssecValidation, ...proxyForm(proxy) };
}
