import { readLog } from "../../../src/technitium/logs/log-event";
import { lines } from "./log-lines";

it("reads what the server writes about records, leases, scopes and calls, and passes over the rest", () => {
  const log = [
    "[2026-05-09 10:00:00 UTC] [0.0.0.0:68] DHCP Server offered IP address [10.77.0.50] to nas [02-77-00-00-00-50] for scope: Lab",
    ...[lines.leased, ...lines.written, ...lines.erased, lines.expired, lines.deactivated].map(
      (line) => `[2026-05-09 10:00:01 UTC] ${line}`,
    ),
    `[2026-05-09 10:03:00 UTC] ${lines.call("DHCP scope was disabled successfully: Lab")}`,
    `[2026-05-09 10:04:00 Local] ${lines.activated}`,
    "  at DnsServerCore.Dhcp.DhcpServer",
    "",
  ];
  expect([...readLog(log.join("\r\n"))].map(({ kind, at, time }) => [kind, at, time])).toEqual([
    ...["leased", "updated", "updated", "deleted", "deleted", "expired", "deactivated"].map((kind) => [
      kind,
      "2026-05-09T10:00:01.000Z",
      "2026-05-09 10:00:01 UTC",
    ]),
    ["call", "2026-05-09T10:03:00.000Z", "2026-05-09 10:03:00 UTC"],
    ["activated", null, "2026-05-09 10:04:00 Local"],
  ]);
});

it.each([
  [
    "an added record",
    "New record was added to Primary zone 'lab.test' successfully {record: NAS.lab.test.         300       IN  A             10.0.0.1}",
    [["written", "nas.lab.test", "A", "10.0.0.1"]],
  ],
  [
    "a changed record",
    "Record was updated for Primary zone 'lab.test' successfully {oldRecord: nas.lab.test.         0         IN  A             10.0.0.1; newRecord: nas2.lab.test.        300       IN  A             10.0.0.2}",
    [
      ["deleted", "nas.lab.test", "A", "10.0.0.1"],
      ["written", "nas2.lab.test", "A", "10.0.0.2"],
    ],
  ],
  [
    "a text that reads like more",
    "New record was added to Primary zone 'lab.test' successfully {record: t.lab.test.  300  IN  TXT  \"; newRecord: nas.lab.test. 0 IN A 10.0.0.1\"}",
    [["written", "t.lab.test", "TXT", null]],
  ],
  [
    "a deleted record",
    "Record was deleted from Primary zone 'lab.test' successfully {domain: nas.lab.test; type: A;}",
    [["deleted", "nas.lab.test", "A", null]],
  ],
  ["no record", "DHCP scope was updated successfully: Lab", []],
])("knows %s in a call", (_what, text, acts) => {
  const [event] = readLog(`[2026-05-09 10:03:00 UTC] ${lines.call(text)}`);
  const records = event?.kind === "call" ? event.records : null;
  expect(records?.map(({ act, name, type, value }) => [act, name, type, value])).toEqual(acts);
});
