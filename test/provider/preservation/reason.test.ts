import { parseIpv4 } from "../../../src/dns/ipv4";
import { parseFqdn } from "../../../src/dns/name";
import { hostRecord } from "../../../src/provider/preservation/host-record";
import { describeReason, reasonFor, type Circumstances } from "../../../src/provider/preservation/reason";

const address = parseIpv4("10.77.0.50");
const name = parseFqdn("nas.lab.test");
const A = hostRecord("A", name, address);
const PTR = hostRecord("PTR", name, address);
const gone: Circumstances = { address, hostIsAlive: false, addressIsLeased: false };

const written = [
  "[0.0.0.0:68] DHCP Server leased IP address [10.77.0.50] to nas [02-77-00-00-00-50] for scope: Lab",
  "DHCP Server updated DNS A record 'nas.lab.test' with IP address [10.77.0.50].",
  "DHCP Server updated DNS PTR record '50.0.77.10.in-addr.arpa' with domain name 'nas.lab.test'.",
];
const erased = [
  "DHCP Server deleted DNS A record 'NAS.lab.test' with address [10.77.0.50].",
  "DHCP Server deleted DNS PTR record '50.0.77.10.in-addr.arpa' with domain 'nas.lab.test'.",
];
const neighbour = "DHCP Server deleted DNS A record 'tv.lab.test' with address [10.77.0.51].";

/** A log of these lines, a second apart. */
const log = (...lines: readonly string[]) =>
  lines.map((text, second) => ({ time: `2026-01-31 08:15:${String(second).padStart(2, "0")} UTC`, text }));

it.each([
  ["lease-expiry", [...written, "DHCP Server removed 2 lease(s) from scope: Lab", neighbour, ...erased]],
  ["lease-expiry", [...written, "DHCP Server removed 1 expired lease(s) from scope: Lab", ...erased]],
  ["lease-expiry", [...written, ...erased, "[10.77.0.1:67] DHCP Server successfully activated scope: Lab"]],
  [
    "release",
    [...written, "[10.77.0.50:68] DHCP Server released IP address [10.77.0.50] that was leased to nas", ...erased],
  ],
  [
    "decline",
    [
      ...written,
      "DHCP Server received DECLINE message for scope 'Lab': nas detected that IP address [10.77.0.50]",
      ...erased,
    ],
  ],
  ["renamed-client", [...written, ...written.slice(0, 1), ...erased]],
  [
    "scope-disabled",
    [
      ...written,
      ...erased,
      "[10.77.0.1:67] DHCP Server successfully deactivated scope: Lab",
      "[127.0.0.1:5380] [admin] DHCP scope was disabled successfully: Lab",
    ],
  ],
  [
    "scope-deleted",
    [
      ...written,
      ...erased,
      "[10.77.0.1:67] DHCP Server successfully deactivated scope: Lab",
      "[127.0.0.1:5380] [admin] DHCP scope was deleted successfully: Lab",
    ],
  ],
  ["server-stop", [...written, ...erased, "[10.77.0.1:67] DHCP Server successfully deactivated scope: Lab"]],
  [
    "reservation-changed",
    [...written, ...erased, "[127.0.0.1:5380] [admin] DHCP scope reserved lease was removed successfully: Lab"],
  ],
  [
    "lease-removed",
    [...written, ...erased, "[127.0.0.1:5380] [admin] DHCP scope's lease was removed successfully: Lab"],
  ],
  [
    "by-hand",
    [
      ...written,
      "[127.0.0.1:5380] [admin] Record was deleted from Primary zone 'lab.test' successfully {domain: nas.lab.test; type: A;}",
    ],
  ],
  ["zone-timer", written],
  ["never-written", []],
])("finds %s in the server's log", (cause, lines) => {
  expect(reasonFor(A, log(...lines), gone)).toMatchObject({ cause });
  expect(reasonFor(PTR, log(...lines), gone)).toMatchObject({ cause });
});

it("says when it happened, by the server's clock", () => {
  const reason = reasonFor(A, log(...written, "DHCP Server removed 1 lease(s) from scope: Lab", ...erased), gone);
  expect(describeReason(reason)).toMatch(/^its lease has expired .* \(2026-01-31 08:15:04 UTC\)$/);
});

it("holds an older lease of the same host responsible when the host is alive", () => {
  const lines = log(...written, "DHCP Server removed 1 lease(s) from scope: Lab", ...erased);
  expect(reasonFor(A, lines, { ...gone, hostIsAlive: true })).toMatchObject({ cause: "stale-client-identifier" });
});

it("does not forget a deletion by hand because DHCP logged one of its own for what was gone already", () => {
  const lines = log(
    ...written,
    "[127.0.0.1:5380] [admin] Record was deleted from Primary zone 'lab.test' successfully {domain: nas.lab.test; type: A;}",
    "DHCP Server removed 1 lease(s) from scope: Lab",
    ...erased,
  );
  expect(reasonFor(A, lines, gone)).toMatchObject({ cause: "by-hand" });
});

it("counts a record that was written by hand after that as written", () => {
  const lines = log(
    "[127.0.0.1:5380] [admin] Record was deleted from Primary zone 'lab.test' successfully {domain: nas.lab.test; type: A;}",
    "[127.0.0.1:5380] [admin] New record was added to Primary zone 'lab.test' successfully {record: nas.lab.test.  3600  IN  A  10.77.0.50}",
    "DHCP Server removed 1 lease(s) from scope: Lab",
    ...erased,
  );
  expect(reasonFor(A, lines, gone)).toMatchObject({ cause: "lease-expiry" });
});

it("looks at the leases where there is no log", () => {
  expect(reasonFor(A, null, gone)).toEqual({ cause: "lease-expiry", since: null });
  expect(reasonFor(A, null, { ...gone, addressIsLeased: true })).toEqual({ cause: "by-hand", since: null });
});
