import type { CauseCode } from "../report/cause";
import type { Explanation } from "./explanation";

/** What a cause means. */
export function explainCause(code: CauseCode): Explanation {
  return CAUSES[code];
}

const CAUSES: Readonly<Record<CauseCode, Explanation>> = {
  lease_expired: {
    title: "The lease ran out, and the DHCP server deleted the records with its name and address.",
    help: "It looks at name and address only, never at who made the record. A device that is off longer than its lease loses its name, a reservation notwithstanding (before 15.0, and without a host name in it also after).",
  },
  released: {
    title: "The client gave its lease back, and the DHCP server deleted its records.",
    help: "Clients do so when they shut down in good order.",
  },
  declined: {
    title: "The client refused the address because somebody else uses it, and the DHCP server deleted its records.",
    help: "Look for a second machine with this address.",
  },
  lease_ended: {
    title: "No lease holds the address any more; it expired, was released or was declined.",
    help: "Which of them, the server's log would tell: give the token the right to view Logs.",
  },
  lease_granted: {
    title: "The DHCP server wrote the record when it granted or renewed a lease.",
    help: "Each grant and each renewal replaces the whole set, with DHCP's comment, TTL and, from 14.0 on, expiry.",
  },
  restart: {
    title: "The server stopped, and took the records of all leases along.",
    help: "They come back at its start for leases that are still valid.",
  },
  scope_disabled: {
    title: "The scope was disabled, and the DHCP server deleted the records of its leases.",
    help: "They come back when it is enabled, for leases that are still valid.",
  },
  scope_deleted: { title: "The scope was deleted, and the DHCP server deleted the records of its leases.", help: "" },
  scope_changed: {
    title: "The scope was changed, and the DHCP server rewrote or deleted records of its reservations.",
    help: "",
  },
  reservation_removed: {
    title: "The reservation was removed, and 15.0 and later delete its records with it.",
    help: "",
  },
  client_identifier: {
    title: "The device has come back with a new client identifier and holds another address.",
    help: "A rebuilt machine often has a new identifier. Its old lease ends by itself and takes the record along. ignore_client_identifier_option = true in the scope avoids it.",
  },
  other_owner: {
    title: "Another owner's Terraform wrote it.",
    help: "Its tag names the owner. Agree who manages the name.",
  },
  by_hand: {
    title: "A person did it, or a program that leaves no tag.",
    help: "The server's log names the user and the address, if the token may view Logs.",
  },
  zone_timer: {
    title: "The zone's timer deleted it.",
    help: "A record with an expiry is deleted that many seconds after its last change. No log shows it.",
  },
  interrupted_apply: { title: "An apply ended after the write and before the state was saved.", help: "" },
  configuration: { title: "The configuration asks for it.", help: "" },
};
