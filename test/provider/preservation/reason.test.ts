import { parseIpv4 } from "../../../src/dns/ipv4";
import { parseFqdn } from "../../../src/dns/name";
import { hostRecord } from "../../../src/provider/preservation/host-record";
import { describeReason, reasonFor, type Circumstances } from "../../../src/provider/preservation/reason";
import { lines, logOf } from "../../technitium/logs/log-lines";

const address = parseIpv4("10.77.0.50");
const A = hostRecord("A", parseFqdn("nas.lab.test"), address);
const PTR = hostRecord("PTR", parseFqdn("nas.lab.test"), address);
const gone: Circumstances = { address, hostIsAlive: false, addressIsLeased: false };
const expired = logOf(lines.written, [lines.expired, ...lines.erased]);

it.each([A, PTR])("says what happened and when, by the server's clock", (record) => {
  expect(describeReason(reasonFor(record, expired, gone))).toMatch(
    /^its lease has expired .* \(2026-05-09 09:00:0[12] UTC\)$/,
  );
});

it("holds an older lease of the same host responsible when the host is alive", () => {
  const reason = reasonFor(A, expired, { ...gone, hostIsAlive: true });
  expect(reason.cause).toBe("stale-client-identifier");
  expect(describeReason(reason)).toContain("ignore_client_identifier_option = true");
});

it("says that the zone's timer ran out, unless a lease renews the record", () => {
  const written = logOf(lines.written);
  expect(reasonFor(A, written, gone)).toEqual({ cause: "zone-timer", since: null });
  expect(reasonFor(A, written, { ...gone, addressIsLeased: true })).toEqual({ cause: "unknown", since: null });
});

it("says who deleted it, and that the log does not mention it", () => {
  expect(reasonFor(A, logOf(lines.written, [lines.deletedByHand]), gone).cause).toBe("by-hand");
  expect(reasonFor(A, logOf([]), gone)).toEqual({ cause: "not-mentioned", since: null });
});

it("looks at the leases where there is no log", () => {
  expect(reasonFor(A, null, gone)).toEqual({ cause: "lease-ended", since: null });
  expect(reasonFor(A, null, { ...gone, addressIsLeased: true })).toEqual({ cause: "by-hand", since: null });
});
