import { ApiError } from "../api-error";
import type { Call } from "../call";
import { parseNameServer } from "../zones/name-server-address";
import { readProtocol } from "../zones/record/forwarder";
import type { Zone } from "../zones/zone";
import type { ZoneSource } from "../zones/zone-options";
import { zoneTitle } from "../zones/zone-refusals";
import type { ZoneType } from "../zones/zone-type";
import type { ServerVersion } from "../server-version";

/** The parameters of `zones/create` that say which zone of which servers a new one is a copy of. */
export function sentSource({ parameters }: Call, type: ZoneType, version: ServerVersion): ZoneSource {
  const isFollower = type === "SecondaryForwarder" || type === "SecondaryCatalog";
  const servers = "primaryNameServerAddresses";
  const sent = isFollower ? parameters.required(servers) : (parameters.optional(servers) ?? "");
  const protocol = type === "Stub" ? "Tcp" : transferProtocol(readProtocol(parameters, "zoneTransferProtocol", "Tcp"));
  return {
    primaryZoneTransferProtocol: protocol,
    primaryNameServerAddresses: serversIn(sent, type === "Stub" ? "Udp" : protocol, version),
    primaryZoneTransferTsigKeyName: type === "Stub" ? "" : (parameters.optional("tsigKeyName") ?? ""),
    validateZone: type === "Secondary" && (parameters.boolean("validateZone") ?? false),
  };
}

/**
 * Sets what a zone is a copy of, one thing after the other: what comes before a bad value stays set. A protocol that is none is passed
 * over in silence.
 */
export function setPrimaries(
  call: Call,
  zone: Zone,
  version: ServerVersion,
  assign: (change: Partial<ZoneSource>) => void,
): void {
  const { parameters } = call;
  const protocol = zone.type === "Stub" ? undefined : sentProtocol(call);
  if (protocol !== undefined) assign({ primaryZoneTransferProtocol: transferProtocol(protocol) });
  const servers = parameters.raw("primaryNameServerAddresses");
  if (servers !== undefined) {
    const primaryNameServerAddresses = serversIn(servers, protocol ?? "Udp", version);
    const isCopy = zone.type === "Secondary" || zone.type === "Stub";
    if (primaryNameServerAddresses.length === 0 && !isCopy) {
      const what = `At least one primary name server address must be specified for ${zoneTitle(zone)} zone.`;
      throw new ApiError(`${what} (Parameter 'PrimaryNameServerAddresses')`);
    }
    assign({ primaryNameServerAddresses });
  }
  if (zone.type === "Stub") return;
  if (zone.type === "Secondary")
    assign({ validateZone: parameters.boolean("validateZone") ?? zone.options.validateZone });
  const key = parameters.raw("primaryZoneTransferTsigKeyName");
  if (key !== undefined) assign({ primaryZoneTransferTsigKeyName: key });
}

function sentProtocol({ parameters }: Call): string | undefined {
  if (parameters.optional("primaryZoneTransferProtocol") === undefined) return undefined;
  try {
    return readProtocol(parameters, "primaryZoneTransferProtocol");
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

function transferProtocol(protocol: string): string {
  if (protocol === "Tcp" || protocol === "Tls" || protocol === "Quic") return protocol;
  const shown = protocol === "Udp" || protocol === "Https" ? protocol.toUpperCase() : protocol;
  throw new ApiError(`Zone transfer protocol is not supported: XFR-over-${shown}`);
}

/** Servers as they are shown again; `protocol` is the one they are asked by. */
function serversIn(text: string, protocol: string, version: ServerVersion): readonly string[] {
  const servers = text.split(",").flatMap((part) => part.trim() || []);
  return servers.map((server) => parseNameServer(server, protocol, version));
}
