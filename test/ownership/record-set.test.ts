import fc from "fast-check";

import type { Origin } from "../../src/ownership/origin";
import { parseOwner } from "../../src/ownership/owner";
import { conflictPolicies } from "../../src/ownership/policy";
import { type FoundValue, judgeSet, splitForDelete } from "../../src/ownership/record-set";
import { actionFor } from "../../src/ownership/verdict";

const ours: Origin = { kind: "ours" };
const manual: Origin = { kind: "manual" };
const dhcp: Origin = { kind: "dhcp", scope: "Lab", holder: null };
const theirs: Origin = { kind: "other-owner", owner: parseOwner("site-b") };
const copied: Origin = { kind: "copied", owner: parseOwner("site-b") };

const one = (origin: Origin): FoundValue => ({ key: "A 10.0.0.1", origin });
const two = (origin: Origin): FoundValue => ({ key: "A 10.0.0.2", origin });
const wanted = new Set(["A 10.0.0.1", "A 10.0.0.2"]);

it("creates a set where nothing is, and updates one that is all ours", () => {
  expect(judgeSet([], wanted, "refuse")).toEqual({ action: "create" });
  expect(judgeSet([one(ours)], wanted, "refuse")).toEqual({ action: "update" });
  expect(judgeSet([one(ours), two(ours)], wanted, "overwrite")).toEqual({ action: "update" });
});

it("judges a set of one value as the table judges that value", () => {
  const key = "A 10.0.0.1";
  for (const origin of [ours, manual, dhcp, theirs, copied]) {
    for (const policy of conflictPolicies) {
      for (const equal of [true, false]) {
        const verdict = judgeSet([{ key, origin }], new Set([equal ? key : "A 10.0.0.9"]), policy);
        expect([origin.kind, policy, verdict.action]).toEqual([origin.kind, policy, actionFor(origin, policy, equal)]);
      }
    }
  }
});

it("refuses the whole set for one value that may not be touched, and names only those", () => {
  expect(judgeSet([one(ours), two(manual)], wanted, "refuse")).toEqual({
    action: "refuse",
    values: [two(manual)],
    valuesDiffer: false,
  });
  expect(judgeSet([one(dhcp), two(manual)], wanted, "adopt_dhcp")).toEqual({
    action: "refuse",
    values: [two(manual)],
    valuesDiffer: false,
  });
  expect(judgeSet([one(manual), two(theirs)], wanted, "overwrite")).toEqual({
    action: "refuse",
    values: [two(theirs)],
    valuesDiffer: false,
  });
});

it("takes over what the policy allows, and says whose it was", () => {
  expect(judgeSet([one(ours), two(dhcp)], wanted, "adopt_dhcp")).toEqual({ action: "take-over", values: [two(dhcp)] });
  expect(judgeSet([one(manual), two(copied)], new Set(), "overwrite")).toEqual({
    action: "take-over",
    values: [one(manual), two(copied)],
  });
});

it("adopts an identical set only when it holds exactly the wanted values, in any order", () => {
  expect(judgeSet([two(manual), one(dhcp)], wanted, "adopt_identical")).toMatchObject({ action: "take-over" });
  expect(judgeSet([one(manual)], wanted, "adopt_identical")).toEqual({
    action: "refuse",
    values: [one(manual)],
    valuesDiffer: true,
  });
  expect(judgeSet([one(manual), two(manual)], new Set(["A 10.0.0.1"]), "adopt_identical")).toMatchObject({
    action: "refuse",
  });
});

it("never writes over another owner's value, whatever else is there and whatever is allowed", () => {
  const value = fc.record({
    key: fc.constantFrom("a", "b", "c"),
    origin: fc.constantFrom(ours, manual, dhcp, theirs, copied),
  });
  const keys = fc.uniqueArray(fc.constantFrom("a", "b", "c")).map((all) => new Set(all));
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 4 }),
      keys,
      fc.constantFrom(...conflictPolicies),
      (found, wants, policy) => {
        const verdict = judgeSet(found, wants, policy);
        if (found.some(({ origin }) => origin.kind === "other-owner")) expect(verdict.action).toBe("refuse");
        if (verdict.action === "update") expect(found.every(({ origin }) => origin.kind === "ours")).toBe(true);
        if (verdict.action === "take-over")
          expect(verdict.values.every(({ origin }) => origin.kind !== "ours")).toBe(true);
      },
    ),
  );
});

it("deletes only what is ours and keeps everything else, losing nothing", () => {
  const found = [
    one(ours),
    two(manual),
    { key: "c", origin: dhcp },
    { key: "d", origin: theirs },
    { key: "e", origin: copied },
  ];
  expect(splitForDelete(found)).toEqual({ remove: [one(ours)], keep: found.slice(1) });
  expect(splitForDelete([])).toEqual({ remove: [], keep: [] });
});
