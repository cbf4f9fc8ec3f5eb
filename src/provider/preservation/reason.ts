import type { Ipv4 } from "../../dns/ipv4";
import { type Disappearance, disappearanceOf } from "../../technitium/logs/disappearance";
import type { LogIndex } from "../../technitium/logs/log-index";
import type { HostRecord } from "./host-record";

/** What made a host's record vanish. */
type Cause =
  | Exclude<Disappearance["why"], "unlogged">
  | "lease-ended"
  | "stale-client-identifier"
  | "zone-timer"
  | "not-mentioned";

/** Why a record is missing, and since when as far as that is known. */
export interface Reason {
  readonly cause: Cause;
  /** The server's time of it, `2026-01-31 08:15:00 UTC`. */
  readonly since: string | null;
}

/** What is known beside the log. */
export interface Circumstances {
  readonly address: Ipv4;
  /** Whether a client with the host's hardware address holds a lease now, of this or another address. */
  readonly hostIsAlive: boolean;
  /** Whether a lease holds the very address. */
  readonly addressIsLeased: boolean;
}

const words: Readonly<Record<Cause, string>> = {
  expired: "its lease has expired and the DHCP server deleted it",
  released: "the client gave its address back (RELEASE) and the DHCP server deleted it",
  declined: "the client found the address in use (DECLINE) and the DHCP server deleted it",
  renamed: "the client came back under another name and the DHCP server deleted it",
  "scope-disabled": "the scope was disabled and the DHCP server deleted it",
  "scope-deleted": "the scope was deleted and the DHCP server deleted it",
  "scope-changed": "the scope or a reservation in it was changed and the DHCP server deleted it",
  stopped: "the server was stopped or restarted and deleted the records of its leases",
  "reservation-removed": "a reservation was removed and the DHCP server deleted it",
  "lease-removed": "somebody removed its lease and the DHCP server deleted it",
  "lease-ended": "no lease holds its address any more, and the DHCP server deletes the records of a lease that ends",
  "stale-client-identifier":
    "an older lease of the same host, under another client identifier, has ended, and the DHCP server deleted the record although the host is " +
    "alive (ignore_client_identifier_option = true on the scope keeps that from happening)",
  "zone-timer": "the DHCP server wrote it with an expiry time, which has passed",
  "by-hand": "somebody deleted it by hand or with another program",
  "not-mentioned": "the server's log does not mention it",
  unknown: "the server's log does not tell why",
};

/** The reason in words, to stand behind "because": `its lease has expired … (2026-01-31 08:15:00 UTC)`. */
export function describeReason({ cause, since }: Reason): string {
  return since === null ? words[cause] : `${words[cause]} (${since})`;
}

/** Finds out why a record is missing: from the server's log, and without one (`null`) from the leases there are. */
export function reasonFor(wanted: HostRecord, log: LogIndex | null, circumstances: Circumstances): Reason {
  const { address, hostIsAlive, addressIsLeased } = circumstances;
  if (log === null) return { cause: addressIsLeased ? "by-hand" : "lease-ended", since: null };
  const { name, data } = wanted;
  const value = data.type === "A" ? data.address : data.target;
  const gone = disappearanceOf({ name, type: data.type, value, address }, log);
  if (gone === null) return { cause: "not-mentioned", since: null };
  const since = gone.deletion?.time ?? null;
  switch (gone.why) {
    case "expired":
      return { cause: hostIsAlive ? "stale-client-identifier" : "expired", since };
    case "unlogged":
      return { cause: addressIsLeased ? "unknown" : "zone-timer", since };
    default:
      return { cause: gone.why, since };
  }
}
