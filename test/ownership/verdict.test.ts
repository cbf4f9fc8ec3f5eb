import type { Origin } from "../../src/ownership/origin";
import { parseOwner } from "../../src/ownership/owner";
import {
  conflictPolicies,
  type ConflictPolicy,
  DEFAULT_CONFLICT_POLICY,
  isConflictPolicy,
} from "../../src/ownership/policy";
import { type Action, actionFor } from "../../src/ownership/verdict";

const owner = parseOwner("site-b");
const found = {
  nothing: null,
  ours: { kind: "ours" },
  "another owner's": { kind: "other-owner", owner },
  "a manual record": { kind: "manual" },
  "the DHCP server's": { kind: "dhcp", scope: "Lab", holder: null },
  "a copied tag": { kind: "copied", owner },
} as const satisfies Record<string, Origin | null>;

/** What is found, then the action under each policy with other values there, then with the same. */
const table: readonly (readonly [keyof typeof found, Readonly<Record<ConflictPolicy, readonly [Action, Action]>>])[] = [
  [
    "nothing",
    {
      refuse: ["create", "create"],
      adopt_identical: ["create", "create"],
      adopt_dhcp: ["create", "create"],
      overwrite: ["create", "create"],
    },
  ],
  [
    "ours",
    {
      refuse: ["update", "update"],
      adopt_identical: ["update", "update"],
      adopt_dhcp: ["update", "update"],
      overwrite: ["update", "update"],
    },
  ],
  [
    "another owner's",
    {
      refuse: ["refuse", "refuse"],
      adopt_identical: ["refuse", "refuse"],
      adopt_dhcp: ["refuse", "refuse"],
      overwrite: ["refuse", "refuse"],
    },
  ],
  [
    "a manual record",
    {
      refuse: ["refuse", "refuse"],
      adopt_identical: ["refuse", "take-over"],
      adopt_dhcp: ["refuse", "refuse"],
      overwrite: ["take-over", "take-over"],
    },
  ],
  [
    "the DHCP server's",
    {
      refuse: ["refuse", "refuse"],
      adopt_identical: ["refuse", "take-over"],
      adopt_dhcp: ["take-over", "take-over"],
      overwrite: ["take-over", "take-over"],
    },
  ],
  [
    "a copied tag",
    {
      refuse: ["refuse", "refuse"],
      adopt_identical: ["refuse", "take-over"],
      adopt_dhcp: ["refuse", "refuse"],
      overwrite: ["take-over", "take-over"],
    },
  ],
];

it.each(table)("decides under every policy what to do about %s", (what, actions) => {
  for (const policy of conflictPolicies) {
    expect([policy, actionFor(found[what], policy, false), actionFor(found[what], policy, true)]).toEqual([
      policy,
      ...actions[policy],
    ]);
  }
});

it("refuses unless told otherwise, and knows its policies", () => {
  expect(DEFAULT_CONFLICT_POLICY).toBe("refuse");
  expect(conflictPolicies.every(isConflictPolicy)).toBe(true);
  expect(["", "Refuse", "adopt", "constructor"].some(isConflictPolicy)).toBe(false);
});
