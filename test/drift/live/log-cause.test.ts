import { causeInLog } from "../../../src/drift/live/log-cause";
import { disappearanceOf } from "../../../src/technitium/logs/disappearance";
import { lines, logOf, nas } from "../../technitium/logs/log-lines";

const { call, erased } = lines;

it.each([
  ["lease_expired", "its lease in scope Lab expired", [lines.expired, ...erased]],
  ["released", "the client released 10.77.0.50 in scope Lab", [lines.released, ...erased]],
  ["declined", "the client declined 10.77.0.50 in scope Lab, as another machine uses it", [lines.declined, ...erased]],
  ["client_renamed", "the client of 10.77.0.50 in scope Lab came back under another name", [lines.leased, ...erased]],
  ["restart", "the server stopped and took the records of scope Lab along", [...erased, lines.deactivated]],
  [
    "scope_disabled",
    "admin disabled the scope from 10.0.0.5:50000",
    [...erased, lines.deactivated, call("DHCP scope was disabled successfully: Lab")],
  ],
  [
    "scope_deleted",
    "admin deleted the scope from 10.0.0.5:50000",
    [...erased, call("DHCP scope was deleted successfully: Lab")],
  ],
  [
    "scope_changed",
    "admin changed the scope from 10.0.0.5:50000",
    [...erased, call("DHCP scope was updated successfully: Lab")],
  ],
  [
    "reservation_removed",
    "admin removed the reservation from 10.0.0.5:50000",
    [...erased, call("DHCP scope reserved lease was removed successfully: Lab")],
  ],
  [
    "by_hand",
    "admin removed the lease from 10.0.0.5:50000",
    [...erased, call("DHCP scope's lease was removed successfully: Lab")],
  ],
  ["by_hand", "admin deleted it from 10.0.0.5:50000", [lines.deletedByHand]],
])("says %s: %s", (code, text, act) => {
  const gone = disappearanceOf(nas.A, logOf(lines.written, act));
  expect(gone === null ? null : causeInLog(gone)).toEqual({
    code,
    text,
    at: expect.stringMatching(/^2026-05-09T09:00:0\d\.000Z$/) as string,
    source: "log",
  });
});

it("has no time for what no log shows, and no word for what the log does not explain", () => {
  const silent = disappearanceOf(nas.A, logOf(lines.written));
  expect(silent === null ? null : causeInLog(silent)).toMatchObject({ code: "zone_timer", at: null });
  const unexplained = disappearanceOf(nas.A, logOf(erased));
  expect(unexplained === null ? undefined : causeInLog(unexplained)).toBeNull();
});
