import { disappearanceOf } from "../../../src/technitium/logs/disappearance";
import { lines, logOf, nas } from "./log-lines";

const { call, erased, leased, written } = lines;
const granted = [leased, ...written];

describe.each(["A", "PTR"] as const)("why the %s record is gone", (type) => {
  const gone = (...acts: readonly (readonly string[])[]) => disappearanceOf(nas[type], logOf(...acts));

  it.each([
    ["expired", "its lease ended (13, 14)", [lines.expired, lines.neighbourErased, ...erased]],
    ["expired", "its lease ended (15)", [lines.expiredSince15, ...erased]],
    ["expired", "its lease ended while the server was down", [...erased, lines.activated]],
    ["released", "its client gave it back", [lines.released, ...erased]],
    ["released", "another client did the same", [lines.released, lines.neighbourReleased, ...erased]],
    ["declined", "its client refused it", [lines.declined, ...erased]],
    ["renamed", "its client came back under another name", [leased, ...erased]],
    [
      "renamed",
      "so, although somebody disables the scope right afterwards",
      [
        leased,
        ...erased,
        "DHCP Server updated DNS A record 'other.lab.test' with IP address [10.77.0.50].",
        lines.deactivated,
        call("DHCP scope was disabled successfully: Lab"),
      ],
    ],
    [
      "scope-disabled",
      "somebody disabled the scope",
      [...erased, lines.deactivated, call("DHCP scope was disabled successfully: Lab")],
    ],
    [
      "scope-disabled",
      "so, right after a renewal",
      [leased, ...erased, lines.deactivated, call("DHCP scope was disabled successfully: Lab")],
    ],
    [
      "scope-deleted",
      "somebody deleted the scope",
      [...erased, lines.deactivated, call("DHCP scope was deleted successfully: Lab")],
    ],
    ["scope-changed", "somebody changed the scope", [...erased, call("DHCP scope was updated successfully: Lab")]],
    ["stopped", "the server stopped", [...erased, lines.deactivated]],
    ["stopped", "the server started again", [...erased, lines.deactivated, lines.activated]],
    [
      "reservation-removed",
      "somebody removed the reservation (15)",
      [...erased, call("DHCP scope reserved lease was removed successfully: Lab")],
    ],
    [
      "lease-removed",
      "somebody removed the lease",
      [...erased, call("DHCP scope's lease was removed successfully: Lab")],
    ],
    ["by-hand", "somebody deleted it", [lines.deletedByHand]],
    [
      "by-hand",
      "somebody deleted its zone",
      [call("Primary zone was deleted: lab.test"), call("Primary zone was deleted: 0.77.10.in-addr.arpa")],
    ],
    ["unlogged", "its zone's timer ran out", []],
    ["unknown", "nobody knows why", erased],
  ])("is %s when %s", (why, _what, act) => {
    expect(gone(granted, act)?.why).toBe(why);
  });

  it("is the last thing that happened, not an earlier one", () => {
    expect(gone(granted, [lines.expired, ...erased], granted, [lines.released, ...erased])?.why).toBe("released");
    expect(gone(granted, [lines.expired, ...erased], granted)?.why).toBe("unlogged");
  });

  it("is not what happened long before or after", () => {
    const disabled = call("DHCP scope was disabled successfully: Lab");
    expect(gone(granted, [lines.expired], erased, [disabled])?.why).toBe("unknown");
  });

  it("has nothing to do with what came before it was written", () => {
    expect(gone([lines.expired, ...written, ...erased])?.why).toBe("unknown");
  });

  it("is a person's deletion although DHCP logged one of its own for what was gone already", () => {
    expect(gone(granted, [lines.deletedByHand], [lines.expired, ...erased])?.why).toBe("by-hand");
  });

  it("is not known when the log does not mention it", () => {
    expect(gone([])).toBeNull();
    expect(gone([lines.expired, lines.neighbourErased])).toBeNull();
  });

  it("names the line of the deletion and the line of its cause", () => {
    expect(gone(granted, [lines.expired, ...erased])).toMatchObject({
      event: { kind: "expired", scope: "Lab" },
      deletion: { kind: "deleted", time: expect.stringMatching(/^2026-05-09 09:00:0[12] UTC$/) as string },
    });
  });
});

it("counts a record that somebody has written since as written", () => {
  const log = logOf([lines.deletedByHand], [lines.addedByHand]);
  expect(disappearanceOf(nas.A, log)?.why).toBe("unknown");
});

it("takes a record that was moved to another name or value for deleted", () => {
  const move = (target: string) =>
    call(
      `Record was updated for Primary zone 'lab.test' successfully {oldRecord: nas.lab.test.  0  IN  A  10.77.0.50; newRecord: ${target}}`,
    );
  const why = (target: string) => disappearanceOf(nas.A, logOf(granted, [move(target)]))?.why;
  expect(why("nas2.lab.test.  300  IN  A  10.77.0.50")).toBe("by-hand");
  expect(why("nas.lab.test.  300  IN  A  10.77.0.51")).toBe("by-hand");
  expect(why("nas.lab.test.  300  IN  A  10.77.0.50")).toBe("unknown");
});

it("does not mix up values and types of one name", () => {
  const other = [lines.expired, "DHCP Server deleted DNS A record 'nas.lab.test' with address [10.77.0.99]."];
  expect(disappearanceOf(nas.A, logOf(other))).toBeNull();
  expect(disappearanceOf({ ...nas.A, value: null, address: null }, logOf(other))?.why).toBe("expired");
  expect(disappearanceOf({ ...nas.A, type: "AAAA" }, logOf([lines.deletedByHand]))).toBeNull();
});
