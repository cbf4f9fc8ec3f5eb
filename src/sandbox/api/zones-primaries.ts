import { ApiError } from "../api-error";
import type { Call } from "../call";
import { checkServer, readProtocol } from "../zones/record/forwarder";
import type { Zone } from "../zones/zone";
import type { ZoneOptions } from "../zones/zone-options";
import { zoneTitle } from "../zones/zone-refusals";
import type { ServerVersion } from "../server-version";

type Primaries = Partial<
  Pick<ZoneOptions, "primaryNameServerAddresses" | "primaryZoneTransferProtocol" | "primaryZoneTransferTsigKeyName">
>;

/** The parameters of `zones/create` that say whom a new zone follows. */
export function createdPrimaries(call: Call, version: ServerVersion): Primaries {
  const { parameters } = call;
  const servers = parameters.required("primaryNameServerAddresses");
  return {
    primaryZoneTransferProtocol: transferProtocol(readProtocol(parameters, "zoneTransferProtocol", "Tcp")),
    primaryNameServerAddresses: serversIn(servers, version),
    primaryZoneTransferTsigKeyName: parameters.optional("tsigKeyName") ?? "",
  };
}

/**
 * Sets whom a zone follows, one thing after the other: what comes before a bad value stays set. A protocol that is none is passed
 * over in silence.
 */
export function setPrimaries(
  call: Call,
  zone: Zone,
  version: ServerVersion,
  assign: (change: Primaries) => void,
): void {
  const { parameters } = call;
  const protocol = sentProtocol(call);
  if (protocol !== undefined) assign({ primaryZoneTransferProtocol: transferProtocol(protocol) });
  const servers = parameters.raw("primaryNameServerAddresses");
  if (servers !== undefined) {
    const primaryNameServerAddresses = serversIn(servers, version);
    if (primaryNameServerAddresses.length === 0) {
      const what = `At least one primary name server address must be specified for ${zoneTitle(zone)} zone.`;
      throw new ApiError(`${what} (Parameter 'PrimaryNameServerAddresses')`);
    }
    assign({ primaryNameServerAddresses });
  }
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

function serversIn(text: string, version: ServerVersion): readonly string[] {
  const servers = text.split(",").flatMap((part) => part.trim() || []);
  for (const server of servers) checkServer(server, version);
  return servers;
}
