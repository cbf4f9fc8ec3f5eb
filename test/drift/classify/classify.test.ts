import { classify } from "../../../src/drift/classify/classify";
import type { JsonObject } from "../../../src/drift/json";
import { parsePlan } from "../../../src/drift/plan/parse-plan";
import type { Observation } from "../../../src/drift/report/finding";
import type { Diagnostic } from "../../../src/drift/terraform/diagnostic";
import { recordSet, recordSetValues, reservation, reservationValues, scope, zone } from "../fixtures/objects";
import { planJson, type PlanExtras, type PlannedObject } from "../fixtures/plan";

function classified(
  objects: readonly PlannedObject[],
  extras?: PlanExtras,
  diagnostics: readonly Diagnostic[] = [],
): ReturnType<typeof classify> {
  return classify(parsePlan(JSON.stringify(planJson(objects, extras)), "plan"), diagnostics);
}

function found(...args: Parameters<typeof classified>): readonly Observation[] {
  return classified(...args).observed.map(({ observation }) => observation);
}

/** The findings in short: `kind address paths`. */
function short(...args: Parameters<typeof classified>): readonly string[] {
  return found(...args)
    .map(({ kind, address, attributes }) => [kind, address, ...attributes.map(({ path }) => path)].join(" "))
    .sort();
}

const www = 'technitium_dns_record_set.www["A"]';
const values = recordSetValues("www", "A", ["10.0.0.1"]);
const record = (more: Partial<PlannedObject>): PlannedObject => recordSet("www", "A", ["10.0.0.1"], more);
const nas = "technitium_dhcp_reservation.nas";
const nasValues = reservationValues("nas", 50);

it("finds nothing where the server is as it was applied", () => {
  expect(short([zone("lab.example"), record({}), reservation("nas", 50)])).toEqual([]);
});

describe("missing", () => {
  it("is an object that is gone and still wanted", () => {
    expect(short([record({ found: null })])).toEqual([`missing ${www}`]);
  });

  it("is not an object that is gone and was taken out of the configuration", () => {
    expect(short([record({ found: null, planned: null })])).toEqual([]);
  });

  it("is told by the configuration when the plan only refreshed", () => {
    expect(short([record({ found: null })], { refreshOnly: true })).toEqual([`missing ${www}`]);
    expect(short([record({ found: null, planned: null })], { refreshOnly: true })).toEqual([]);
  });

  it("is a record that a reservation keeps", () => {
    expect(short([reservation("nas", 50, { found: { ...nasValues, a_record: null, ptr_record: null } })])).toEqual([
      `missing ${nas} a_record`,
      `missing ${nas} ptr_record`,
    ]);
  });

  it("is such a record also when an earlier refresh wrote down that it is gone", () => {
    const refreshed = { ...nasValues, a_record: null };
    expect(short([reservation("nas", 50, { before: refreshed, planned: nasValues })])).toEqual([
      `missing ${nas} a_record`,
    ]);
  });

  it("is such a record also when its value is known only after the apply", () => {
    const planned = { ...nasValues, a_record: null };
    const object = reservation("nas", 50, {
      before: planned,
      planned,
      actions: ["update"],
      unknown: { a_record: true },
    });
    expect(short([object])).toEqual([`missing ${nas} a_record`]);
  });

  it("is no record that a reservation does not keep", () => {
    const loose = { ...nasValues, preserve_dns_on_expiry: false };
    expect(
      short([
        reservation("nas", 50, {
          before: loose,
          found: { ...loose, a_record: null },
          planned: { ...loose, a_record: null },
        }),
      ]),
    ).toEqual([]);
  });

  it("is no record that the configuration asks for only now", () => {
    const loose = { ...nasValues, preserve_dns_on_expiry: false, a_record: null };
    expect(short([reservation("nas", 50, { before: loose, planned: nasValues })])).toEqual([
      `pending ${nas} a_record preserve_dns_on_expiry`,
    ]);
  });
});

describe("changed", () => {
  it("names exactly the attributes that the plan restores", () => {
    expect(short([record({ found: { ...values, ttl: 60, last_modified: "2026-11-24T00:00:00.000Z" } })])).toEqual([
      `changed ${www} ttl`,
    ]);
  });

  it.each(["ttl", "values", "comment", "disabled"])("is told of %s alone", (attribute) => {
    const other: JsonObject = { ttl: 1, values: ["10.9.9.9"], comment: "by hand", disabled: true };
    expect(short([record({ found: { ...values, [attribute]: other[attribute] ?? null } })])).toEqual([
      `changed ${www} ${attribute}`,
    ]);
  });

  it("is nothing where the configuration has followed the server", () => {
    expect(short([record({ found: { ...values, ttl: 60 }, planned: { ...values, ttl: 60 } })])).toEqual([]);
  });

  it("is nothing where only what the server makes up differs", () => {
    expect(
      short([
        reservation("nas", 50, {
          found: { ...nasValues, dns_protection: "none" },
          planned: { ...nasValues, dns_protection: "none" },
        }),
      ]),
    ).toEqual([]);
  });

  it("is an attribute that contributed to another change", () => {
    const object = reservation("nas", 50, {
      found: { ...nasValues, dns_protection: "none" },
      planned: { ...nasValues, dns_protection: "none" },
    });
    expect(short([object], { relevant: [{ resource: nas, attribute: ["dns_protection"] }] })).toEqual([
      `changed ${nas} dns_protection`,
    ]);
  });

  it("names the members of nested objects one by one", () => {
    const nested = { ...values, options: { a: 1, b: { c: 2 } } };
    expect(short([record({ before: nested, found: { ...nested, options: { a: 1, b: { c: 3 } } } })])).toEqual([
      `changed ${www} options.b.c`,
    ]);
  });

  it("stands beside what else is wrong with the object", () => {
    expect(short([reservation("nas", 50, { found: { ...nasValues, host_name: "nas2", a_record: null } })])).toEqual([
      `changed ${nas} host_name`,
      `missing ${nas} a_record`,
    ]);
  });

  it("hides the values of what is secret, whole or in part", () => {
    const [finding] = found([
      record({ found: { ...values, values: ["10.0.0.1", "new-secret"] }, sensitive: { values: [false, true] } }),
    ]);
    expect(finding?.attributes).toEqual([
      { path: "values", before: null, after: null, sensitive: true, afterUnknown: false },
    ]);
  });
});

describe("owner", () => {
  it.each([
    ["the DHCP server", { origin: "dhcp", owner: null }, "dhcp"],
    ["another owner", { origin: "terraform", owner: "other-net" }, "other-owner"],
    ["nobody", { origin: "manual", owner: null }, "manual"],
  ])("is a record of ours that now belongs to %s", (_who, hands, kind) => {
    const found1 = found([record({ found: { ...values, ...hands } })]);
    expect(found1.map((finding) => [finding.kind, finding.origin?.kind])).toEqual([["owner", kind]]);
  });

  it("does not let what else changed promise that an apply restores it", () => {
    const hands = { ttl: 60, origin: "manual", owner: null };
    const [changed, owner] = found([record({ found: { ...values, ...hands } })]);
    expect([changed?.kind, owner?.kind]).toEqual(["changed", "owner"]);
    expect(changed?.advice[0]).toBe('terraform apply restores it once it is ours again: see its finding "owner"');
    const [alone] = found([record({ found: { ...values, ttl: 60 } })]);
    expect(alone?.advice[0]).toBe("terraform apply restores it");
  });

  it.each(["technitium_dns_forwarder_set", "technitium_dns_app_record"])(
    "is told of %s as well, and what else changed there promises nothing either",
    (type) => {
      const hands = { ttl: 60, origin: "manual", owner: null };
      const [changed, owner] = found([record({ type, found: { ...values, ...hands } })]);
      expect([changed?.kind, owner?.kind, owner?.origin?.kind]).toEqual(["changed", "owner", "manual"]);
      expect(changed?.advice[0]).toContain("once it is ours again");
    },
  );

  it("is told although nothing is planned for it", () => {
    const theirs = { ...values, origin: "dhcp", owner: null };
    expect(short([record({ found: theirs, planned: theirs })])).toEqual([`owner ${www} origin owner`]);
  });

  it("is no record that has just become ours", () => {
    expect(
      short([record({ before: { ...values, origin: "manual", owner: null }, found: values, planned: values })]),
    ).toEqual([]);
  });
});

describe("expiring", () => {
  it("is a record of ours that has got an expiry", () => {
    expect(short([record({ found: { ...values, expiry_ttl: 600 } })])).toEqual([`expiring ${www} expiry_ttl`]);
  });

  it("is a record of a reservation that its zone will delete", () => {
    const dying = { ...nasValues, a_record: "nas.lab.example. A 10.77.0.50; expires (expiry_ttl 600)" };
    expect(short([reservation("nas", 50, { found: dying })])).toEqual([`expiring ${nas} a_record`]);
  });
});

describe("pending", () => {
  it.each([
    ["created", { before: null, planned: values }],
    ["deleted", { planned: null }],
    ["updated", { planned: { ...values, ttl: 5 } }],
    ["replaced", { planned: { ...values, name: "other.lab.example" }, actions: ["delete", "create"] }],
  ])("is what will be %s", (word, more) => {
    const [finding, ...others] = found([record(more)]);
    expect(others).toEqual([]);
    expect(finding?.kind).toBe("pending");
    expect(finding?.text).toContain(`will be ${word}`);
  });

  it("holds only what drift does not explain", () => {
    expect(short([record({ found: { ...values, ttl: 60 }, planned: { ...values, comment: "new" } })])).toEqual([
      `changed ${www} ttl`,
      `pending ${www} comment`,
    ]);
  });

  it("is not an update that only waits for values the server makes up", () => {
    expect(short([record({ found: { ...values, ttl: 60 }, unknown: { last_modified: true } })])).toEqual([
      `changed ${www} ttl`,
    ]);
  });

  it("is a value that another resource will give", () => {
    const [finding] = found([
      record({ planned: { ...values, ttl: null }, actions: ["update"], unknown: { ttl: true } }),
    ]);
    expect(finding?.attributes).toEqual([
      { path: "ttl", before: 3600, after: null, sensitive: false, afterUnknown: true },
    ]);
  });
});

describe("unknown", () => {
  const error = (address: string | null): Diagnostic => ({
    severity: "error",
    summary: "No",
    detail: "Access was denied.",
    address,
  });

  it("is an object whose read failed, and it counts as not checked", () => {
    const result = classified([record({}), zone("lab.example")], { errored: true }, [error(www)]);
    expect(result.observed.map(({ observation: { kind, address } }) => [kind, address])).toEqual([["unknown", www]]);
    expect(result.checked.map(({ address }) => address)).toEqual(["technitium_dns_zone.lab_example"]);
  });

  it("is every object that a stopped plan did not come to", () => {
    expect(short([record({}), zone("lab.example")], { errored: true, skipped: [www] }, [error(null)])).toEqual([
      `unknown ${www}`,
    ]);
  });

  it("is every object that a partial plan left out", () => {
    const result = classified([record({}), zone("lab.example")], { complete: false, skipped: [www] });
    expect(result.observed.map(({ observation: { kind, address } }) => [kind, address])).toEqual([["unknown", www]]);
    expect(result.notChecked.map(({ subject }) => subject)).toEqual(["plan"]);
  });

  it("is not what another provider could not read; that makes the plan incomplete", () => {
    const result = classified([record({})], { errored: true }, [error("aws_instance.web")]);
    expect(result.observed).toEqual([]);
    expect(result.notChecked).toEqual([{ subject: "plan", reason: "No: Access was denied." }]);
  });

  it("does not need a reason to be told: a plan that says it was stopped is incomplete", () => {
    expect(classified([record({})], { errored: true }).notChecked).toHaveLength(1);
  });
});

it("adds what the provider warned of to the findings about the object", () => {
  const warning: Diagnostic = { severity: "warning", summary: "Lost", detail: "The lease expired.", address: www };
  const [finding] = found([record({ found: null })], {}, [warning, warning]);
  expect(finding?.notes).toEqual(["Lost: The lease expired."]);
});

it("counts objects that exist or did, not those to come", () => {
  const { checked } = classified([
    record({ found: null }),
    zone("a.example"),
    recordSet("new", "A", ["10.0.0.9"], { before: null, planned: values }),
  ]);
  expect(checked.map(({ address }) => address).sort()).toEqual([www, "technitium_dns_zone.a_example"].sort());
});

it("gives every finding a next step", () => {
  const objects = [
    record({ found: null }),
    reservation("nas", 50, { found: { ...nasValues, a_record: null } }),
    zone("x.example", { planned: null }),
  ];
  for (const { advice } of found(objects)) expect(advice.length).toBeGreaterThan(0);
});

describe("records that a scope keeps", () => {
  const lan = "technitium_dhcp_scope.default";
  const remembered = ["nas", "tv"].map((name, index) => ({
    name: `${name}.lab.example`,
    type: "A",
    value: `10.77.0.${60 + index}`,
    ttl: 900,
    comment: null,
    origin: index === 0 ? "dhcp" : "manual",
  }));
  const before = { ...(scope("Default").before ?? {}), preserve_dns_on_expiry: true, preserved_records: remembered };
  const path = (index: number): string =>
    `preserved_records[${JSON.stringify(`${remembered[index]?.name ?? ""} A 10.77.0.${60 + index}`)}]`;

  it("are missing one by one", () => {
    const object = scope("Default", { before, found: { ...before, preserved_records: remembered.slice(0, 1) } });
    expect(short([object])).toEqual([`missing ${lan} ${path(1)}`]);
  });

  it("are missing also when an earlier refresh wrote down that they are gone", () => {
    const object = scope("Default", { before: { ...before, preserved_records: [] }, planned: before });
    expect(short([object])).toEqual([0, 1].map((index) => `missing ${lan} ${path(index)}`));
  });

  it("are nothing to tell of when they are new", () => {
    const empty = { ...before, preserved_records: [] };
    expect(short([scope("Default", { before: empty, found: before, planned: before })])).toEqual([]);
  });
});
