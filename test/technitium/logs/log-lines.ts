import { parseFqdn } from "../../../src/dns/name";
import type { LoggedRecord } from "../../../src/technitium/logs/disappearance";
import { type LogIndex, indexLog } from "../../../src/technitium/logs/log-index";
import { readLog } from "../../../src/technitium/logs/log-event";

/** A host's records, as the log names them. */
export const nas: Readonly<Record<"A" | "PTR", LoggedRecord>> = {
  A: { name: parseFqdn("nas.lab.test"), type: "A", value: "10.77.0.50", address: "10.77.0.50" },
  PTR: { name: parseFqdn("50.0.77.10.in-addr.arpa"), type: "PTR", value: "nas.lab.test", address: "10.77.0.50" },
};

/** What the server writes when things happen to the host, in one act. */
export const lines = {
  leased: "[0.0.0.0:68] DHCP Server leased IP address [10.77.0.50] to nas [02-77-00-00-00-50] for scope: Lab",
  written: [
    "DHCP Server updated DNS A record 'nas.lab.test' with IP address [10.77.0.50].",
    "DHCP Server updated DNS PTR record '50.0.77.10.in-addr.arpa' with domain name 'nas.lab.test'.",
  ],
  erased: [
    "DHCP Server deleted DNS A record 'NAS.lab.test' with address [10.77.0.50].",
    "DHCP Server deleted DNS PTR record '50.0.77.10.in-addr.arpa' with domain 'nas.lab.test'.",
  ],
  neighbourErased: "DHCP Server deleted DNS A record 'tv.lab.test' with address [10.77.0.51].",
  expired: "DHCP Server removed 2 lease(s) from scope: Lab",
  expiredSince15: "DHCP Server removed 1 expired lease(s) from scope: Lab",
  released:
    "[10.77.0.50:68] DHCP Server released IP address [10.77.0.50] that was leased to nas [02-77-00-00-00-50] for scope: Lab",
  neighbourReleased:
    "[10.77.0.51:68] DHCP Server released IP address [10.77.0.51] that was leased to tv [02-77-00-00-00-51] for scope: Lab",
  declined:
    "[0.0.0.0:68] DHCP Server received DECLINE message for scope 'Lab': nas [02-77-00-00-00-50] detected that IP address [10.77.0.50] is already in use.",
  activated: "[10.77.0.1:67] DHCP Server successfully activated scope: Lab",
  deactivated: "[10.77.0.1:67] DHCP Server successfully deactivated scope: Lab",
  call: (text: string) => `[10.0.0.5:50000] [admin] ${text}`,
  deletedByHand:
    "[10.0.0.5:50000] [admin] Record was deleted from Primary zone 'lab.test' successfully {domain: nas.lab.test; type: A;}",
  addedByHand:
    "[10.0.0.5:50000] [admin] New record was added to Primary zone 'lab.test' successfully {record: nas.lab.test.         3600      IN  A             10.77.0.50}",
} as const;

/** A log of these acts, an hour apart, the lines of one a second apart; the first act begins at 08:00:00. */
export function logOf(...acts: readonly (readonly string[])[]): LogIndex {
  const text = acts.flatMap((act, hour) =>
    act.map((line, second) => `[2026-05-09 ${pad(8 + hour)}:00:${pad(second)} UTC] ${line}`),
  );
  return indexLog([...readLog(text.join("\n"))]);
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
