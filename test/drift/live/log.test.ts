import { deletionCause } from "../../../src/drift/live/deletion";
import { readLog } from "../../../src/drift/live/log-event";
import { indexLog } from "../../../src/drift/live/log-index";

const at = (time: string): string => `[2026-05-09 ${time} UTC]`;
const gone = (time: string, name = "nas.lab.test", address = "10.77.0.50"): readonly string[] => [
  `${at(time)} DHCP Server deleted DNS A record '${name}' with address [${address}].`,
  `${at(time)} DHCP Server deleted DNS PTR record '50.0.77.10.in-addr.arpa' with domain '${name}'.`,
];

const cause = (lines: readonly string[], type = "A"): readonly (string | null)[] => {
  const record =
    type === "A"
      ? { name: "nas.lab.test", type, value: "10.77.0.50" }
      : { name: "50.0.77.10.in-addr.arpa", type, value: "nas.lab.test" };
  const found = deletionCause(record, indexLog([...readLog(lines.join("\n"))]));
  return [found?.code ?? null, found?.at ?? null];
};

it("reads what the server writes about records, leases, scopes and calls", () => {
  const lines = [
    `${at("10:00:00")} [0.0.0.0:68] DHCP Server offered IP address [10.77.0.50] to nas [02-77-00-00-00-50] for scope: Lab`,
    `${at("10:00:01")} [0.0.0.0:68] DHCP Server leased IP address [10.77.0.50] to nas [02-77-00-00-00-50] for scope: Lab`,
    `${at("10:00:01")} DHCP Server updated DNS A record 'nas.lab.test' with IP address [10.77.0.50].`,
    `${at("10:00:01")} DHCP Server updated DNS PTR record '50.0.77.10.in-addr.arpa' with domain name 'nas.lab.test'.`,
    ...gone("10:01:05"),
    `${at("10:01:05")} DHCP Server removed 1 lease(s) from scope: Lab`,
    `${at("10:02:00")} [10.77.0.1:67] DHCP Server successfully deactivated scope: Lab`,
    `${at("10:03:00")} [10.0.0.5:50000] [admin] DHCP scope was disabled successfully: Lab`,
    "[2026-05-09 10:04:00 Local] DHCP Server successfully activated scope: Lab",
    "  at DnsServerCore.Dhcp.DhcpServer",
    "",
  ];
  expect([...readLog(lines.join("\r\n"))].map(({ kind, at: time }) => `${kind} ${time ?? "local"}`)).toEqual([
    "leased 2026-05-09T10:00:01.000Z",
    "updated 2026-05-09T10:00:01.000Z",
    "updated 2026-05-09T10:00:01.000Z",
    "deleted 2026-05-09T10:01:05.000Z",
    "deleted 2026-05-09T10:01:05.000Z",
    "expired 2026-05-09T10:01:05.000Z",
    "deactivated 2026-05-09T10:02:00.000Z",
    "call 2026-05-09T10:03:00.000Z",
    "activated local",
  ]);
});

describe("why a record is gone", () => {
  it.each([
    [
      "its lease expired (13, 14)",
      "lease_expired",
      [`${at("10:01:00")} DHCP Server removed 1 lease(s) from scope: Lab`, ...gone("10:01:00")],
    ],
    [
      "its lease expired (15)",
      "lease_expired",
      [
        `${at("10:01:00")} DHCP Server removed 2 expired lease(s) from scope: Lab`,
        ...gone("10:01:00", "tv.lab.test", "10.77.0.60"),
        ...gone("10:01:01"),
      ],
    ],
    [
      "its client released it",
      "released",
      [
        `${at("10:01:00")} [10.77.0.50:68] DHCP Server released IP address [10.77.0.50] that was leased to nas [02-77-00-00-00-50] for scope: Lab`,
        ...gone("10:01:00"),
      ],
    ],
    [
      "its client declined it",
      "declined",
      [
        `${at("10:01:00")} [0.0.0.0:68] DHCP Server received DECLINE message for scope 'Lab': nas [02-77-00-00-00-50] detected that IP address [10.77.0.50] is already in use.`,
        ...gone("10:01:00"),
      ],
    ],
    [
      "somebody disabled the scope",
      "scope_disabled",
      [
        ...gone("10:01:00"),
        `${at("10:01:00")} [10.77.0.1:67] DHCP Server successfully deactivated scope: Lab`,
        `${at("10:01:00")} [10.0.0.5:50000] [admin] DHCP scope was disabled successfully: Lab`,
      ],
    ],
    [
      "somebody deleted the scope",
      "scope_deleted",
      [...gone("10:01:00"), `${at("10:01:00")} [10.0.0.5:50000] [admin] DHCP scope was deleted successfully: Lab`],
    ],
    [
      "somebody removed the reservation (15)",
      "reservation_removed",
      [
        ...gone("10:01:00"),
        `${at("10:01:00")} [10.0.0.5:50000] [admin] DHCP scope reserved lease was removed successfully: Lab`,
      ],
    ],
    [
      "the server stopped",
      "restart",
      [...gone("10:01:00"), `${at("10:01:00")} [10.77.0.1:67] DHCP Server successfully deactivated scope: Lab`],
    ],
    [
      "somebody deleted it",
      "by_hand",
      [
        `${at("10:01:00")} [10.0.0.5:50000] [admin] Record was deleted from Primary zone 'lab.test' successfully {domain: nas.lab.test; type: A; value: 10.77.0.50;}`,
      ],
    ],
  ])("because %s", (_why, code, lines) => {
    expect(cause(lines)).toEqual([code, expect.stringMatching(/^2026-05-09T10:01:0[01]\.000Z$/)]);
  });

  it("is found for a PTR record as well", () => {
    expect(
      cause(
        [`${at("10:01:00")} DHCP Server removed 1 expired lease(s) from scope: Lab`, ...gone("10:01:00")],
        "PTR",
      )[0],
    ).toBe("lease_expired");
  });

  it("is the zone's timer when DHCP wrote it last and nobody deleted it", () => {
    expect(
      cause([
        ...gone("09:00:00"),
        `${at("10:00:00")} DHCP Server updated DNS A record 'nas.lab.test' with IP address [10.77.0.50].`,
      ]),
    ).toEqual(["zone_timer", null]);
  });

  it("is the last thing that happened, not an earlier one", () => {
    const earlier = [`${at("08:00:00")} DHCP Server removed 1 lease(s) from scope: Lab`, ...gone("08:00:00")];
    const later = [
      `${at("10:01:00")} [10.77.0.50:68] DHCP Server released IP address [10.77.0.50] that was leased to nas [02] for scope: Lab`,
      ...gone("10:01:00"),
    ];
    expect(cause([...earlier, ...later])[0]).toBe("released");
  });

  it("is not what happened long before or after", () => {
    expect(
      cause([`${at("09:00:00")} DHCP Server removed 1 lease(s) from scope: Lab`, ...gone("10:01:00")])[0],
    ).toBeNull();
    expect(
      cause([
        ...gone("10:01:00"),
        `${at("11:00:00")} [10.0.0.5:5] [admin] DHCP scope was disabled successfully: Lab`,
      ])[0],
    ).toBeNull();
  });

  it("is not known when the log says nothing, or speaks of another address", () => {
    expect(cause([])[0]).toBeNull();
    expect(cause(gone("10:01:00", "nas.lab.test", "10.77.0.99"))[0]).toBeNull();
  });
});
