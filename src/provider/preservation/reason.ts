import type { Ipv4 } from "../../dns/ipv4";
import type { HostRecord } from "./host-record";
import type { LogLine } from "./server-log";

/** What made a host's record vanish. */
type Cause =
  | "lease-expiry"
  | "release"
  | "decline"
  | "renamed-client"
  | "scope-disabled"
  | "scope-deleted"
  | "server-stop"
  | "reservation-changed"
  | "lease-removed"
  | "stale-client-identifier"
  | "zone-timer"
  | "by-hand"
  | "never-written"
  | "unknown";

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
  "lease-expiry": "its lease has expired and the DHCP server deleted it",
  release: "the client gave its address back (RELEASE) and the DHCP server deleted it",
  decline: "the client found the address in use (DECLINE) and the DHCP server deleted it",
  "renamed-client": "the client came back under another name and the DHCP server deleted it",
  "scope-disabled": "the scope was disabled and the DHCP server deleted it",
  "scope-deleted": "the scope was deleted and the DHCP server deleted it",
  "server-stop": "the server was stopped or restarted and deleted the records of its leases",
  "reservation-changed": "a reservation was removed or changed and the DHCP server deleted it",
  "lease-removed": "somebody removed its lease and the DHCP server deleted it",
  "stale-client-identifier":
    "an older lease of the same host, under another client identifier, has ended, and the DHCP server deleted the record although the host is " +
    "alive (ignore_client_identifier_option = true on the scope keeps that from happening)",
  "zone-timer": "the DHCP server wrote it with an expiry time, which has passed",
  "by-hand": "somebody deleted it by hand or with another program",
  "never-written": "it has not been written yet",
  unknown: "the server's log does not tell why",
};

/** The reason in words, to stand behind "because": `its lease has expired … (2026-01-31 08:15:00 UTC)`. */
export function describeReason({ cause, since }: Reason): string {
  return since === null ? words[cause] : `${words[cause]} (${since})`;
}

/**
 * Finds out why a record is missing. The log has a line for each record that the DHCP server deletes, next to the line of what
 * made it do so; for a record that expired by itself it has none (contract/lease/24). Without a log the leases must do.
 */
export function reasonFor(
  wanted: HostRecord,
  log: readonly LogLine[] | null,
  { address, hostIsAlive, addressIsLeased }: Circumstances,
): Reason {
  if (log === null) return { cause: addressIsLeased ? "by-hand" : "lease-expiry", since: null };
  const marks = marksOf(wanted);
  const last = (anyOf: readonly string[]): number =>
    log.findLastIndex(({ text }) => anyOf.some((mark) => text.toLowerCase().includes(mark)));
  const written = last(marks.written);
  const erased = last(marks.erased);
  const deleted = last(marks.deleted);
  // The line of a deletion by DHCP is there even if nobody had left it anything to delete.
  if (deleted > written) return { cause: "by-hand", since: log[deleted]?.time ?? null };
  if (erased <= written) {
    if (written === -1) return { cause: "never-written", since: null };
    return { cause: addressIsLeased ? "unknown" : "zone-timer", since: null };
  }
  const cause = causeAround(log, erased, address);
  const stale = cause === "lease-expiry" && hostIsAlive;
  return { cause: stale ? "stale-client-identifier" : cause, since: log[erased]?.time ?? null };
}

/** What the log's lines about a record hold, in lower case: one of the texts of each kind. */
function marksOf({ name, data }: HostRecord): Readonly<Record<"written" | "erased" | "deleted", readonly string[]>> {
  const byApi = [`ecord: ${name} `, `ecord: ${name}. `];
  return data.type === "A"
    ? {
        written: [`updated dns a record '${name}' with ip address [${data.address}]`, ...byApi],
        erased: [`deleted dns a record '${name}' with address [${data.address}]`],
        deleted: [`{domain: ${name}; type: a;}`],
      }
    : {
        written: [`updated dns ptr record '${name}' with domain name '${data.target}'`, ...byApi],
        erased: [`deleted dns ptr record '${name}' with domain '${data.target}'`],
        // Deleting an address by the API takes the pointer back to its name along.
        deleted: [`{domain: ${name}; type: ptr;}`, `{domain: ${data.target}; type: a;}`],
      };
}

/** The cause stands before the lines of deletion, or behind them where the server logs what it did when it is done. */
function causeAround(log: readonly LogLine[], at: number, address: Ipv4): Cause {
  const isErasure = (index: number): boolean => / deleted DNS (?:A|PTR) record '/.test(log[index]?.text ?? "");
  let before = at;
  while (isErasure(before)) before -= 1;
  let after = at;
  while (isErasure(after)) after += 1;
  return causeBefore(log[before]?.text ?? "", address) ?? causeAfter(log, after);
}

function causeBefore(text: string, address: Ipv4): Cause | null {
  if (/ removed \d+ (?:expired )?lease\(s\) from scope/.test(text)) return "lease-expiry";
  if (text.includes(` released IP address [${address}]`)) return "release";
  if (text.includes(" received DECLINE message") && text.includes(`[${address}]`)) return "decline";
  return text.includes(` leased IP address [${address}]`) ? "renamed-client" : null;
}

function causeAfter(log: readonly LogLine[], index: number): Cause {
  const text = log[index]?.text ?? "";
  if (text.includes(" successfully deactivated scope: ")) {
    const next = log[index + 1]?.text ?? "";
    if (next.includes(" DHCP scope was disabled successfully: ")) return "scope-disabled";
    return next.includes(" DHCP scope was deleted successfully: ") ? "scope-deleted" : "server-stop";
  }
  // A start deletes what has expired while the server was down.
  if (text.includes(" successfully activated scope: ")) return "lease-expiry";
  if (text.includes("lease was removed successfully: ")) {
    return text.includes("reserved lease was removed") ? "reservation-changed" : "lease-removed";
  }
  return text.includes(" DHCP scope was updated successfully: ") ? "reservation-changed" : "unknown";
}
