import type { CauseCode } from "../report/cause";
import type { Disappearance } from "../../technitium/logs/disappearance";
import type { LogEventOf } from "../../technitium/logs/log-event";
import { visible } from "../format/visible";
import type { Cause } from "../report/cause";

/** What the log says of a record that is gone, in words; `null` when it only says that it is. */
export function causeInLog(gone: Disappearance): Cause | null {
  const told = (code: CauseCode, text: string): Cause => ({ code, text, at: gone.event?.at ?? null, source: "log" });
  switch (gone.why) {
    case "expired":
      return told("lease_expired", `its lease in scope ${visible(gone.event.scope)} expired`);
    case "released":
      return told("released", `the client released ${of(gone.event)}`);
    case "declined":
      return told("declined", `the client declined ${of(gone.event)}, as another machine uses it`);
    case "renamed":
      return told("client_renamed", `the client of ${of(gone.event)} came back under another name`);
    case "stopped":
      return told("restart", `the server stopped and took the records of scope ${visible(gone.event.scope)} along`);
    case "by-hand":
      return told("by_hand", by(gone.event, "deleted it"));
    case "lease-removed":
      return told("by_hand", by(gone.event, "removed the lease"));
    case "scope-disabled":
      return told("scope_disabled", by(gone.event, "disabled the scope"));
    case "scope-deleted":
      return told("scope_deleted", by(gone.event, "deleted the scope"));
    case "scope-changed":
      return told("scope_changed", by(gone.event, "changed the scope"));
    case "reservation-removed":
      return told("reservation_removed", by(gone.event, "removed the reservation"));
    case "unlogged":
      return told("zone_timer", "its zone's timer deleted it, which no log shows");
    case "unknown":
      return null;
  }
}

/** What a person did, by the log: `admin disabled the scope from 10.0.0.5:50000`. */
export function by({ user, client }: LogEventOf<"call">, did: string): string {
  return `${visible(user)} ${did} from ${client}`;
}

function of({ address, scope }: { readonly address: string; readonly scope: string }): string {
  return `${visible(address)} in scope ${visible(scope)}`;
}
