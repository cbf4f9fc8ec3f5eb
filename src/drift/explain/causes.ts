import type { CauseCode } from "../report/cause";
import type { Explanation } from "./explanation";

/** The ways to keep the DHCP server from deleting a record, those that hold on every version first. */
const PREVENTION =
  "To keep it from happening again, one of these:\n" +
  "- dns_updates = false for the scope: DHCP writes and deletes nothing there.\n" +
  "- two scopes over one network: one for reservations with dns_updates = false and allow_only_reserved_leases = true.\n" +
  "- dns_shield = true in the reservation: DHCP leaves this one host's records alone.\n" +
  "- Technitium 15.0 or later with a host_name in the reservation: the server keeps its records itself.\n" +
  "Without any of them, preserve_dns_on_expiry has each apply put the record back.";

/** What a cause means. */
export function explainCause(code: CauseCode): Explanation {
  return CAUSES[code];
}

const CAUSES: Readonly<Record<CauseCode, Explanation>> = {
  lease_expired: {
    title: "The lease ran out, and the DHCP server deleted the records with its name and address.",
    help:
      "It looks at name and address only, never at who made the record. A device that is off longer than its lease loses its name, a reservation notwithstanding (before 15.0, and without a host name in it also after).\n" +
      PREVENTION,
  },
  released: {
    title: "The client gave its lease back, and the DHCP server deleted its records.",
    help: "Clients do so when they shut down in good order.\n" + PREVENTION,
  },
  declined: {
    title: "The client refused the address because somebody else uses it, and the DHCP server deleted its records.",
    help: "Look for a second machine with this address.",
  },
  lease_ended: {
    title: "No lease holds the address any more; it expired, was released or was declined.",
    help: "Which of them, the server's log would tell: give the token the right to view Logs.\n" + PREVENTION,
  },
  lease_granted: {
    title: "The DHCP server wrote the record when it granted or renewed a lease.",
    help: "Each grant and each renewal replaces the whole set, with DHCP's comment, TTL and, from 14.0 on, expiry.",
  },
  restart: {
    title: "The server stopped, and took the records of all leases along.",
    help: "They come back at its start for leases that are still valid.\n" + PREVENTION,
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
  client_renamed: {
    title: "The client came back under another name, and the DHCP server deleted the records of the former one.",
    help: "Give the client its name back, or change dns_name in the reservation.\n" + PREVENTION,
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
    help: "A record with an expiry is deleted that many seconds after its last change. No log shows it.\n" + PREVENTION,
  },
  interrupted_apply: { title: "An apply ended after the write and before the state was saved.", help: "" },
  configuration: { title: "The configuration asks for it.", help: "" },
};
