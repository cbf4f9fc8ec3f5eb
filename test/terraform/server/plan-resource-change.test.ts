import {
  type AnyResource,
  computed,
  int,
  listOf,
  object,
  optional,
  ProblemError,
  required,
  string,
} from "../../../src/terraform";
import { planResourceChange } from "../../../src/terraform/server/plan-resource-change";
import { unknown, type ObjectValue, type Value } from "../../../src/terraform/value";
import { type Client, noSignal, NOTHING, objectIn, packed, providerOf, resourceOf, sessionOf } from "./example-session";

const description = "d";
const schema = {
  id: computed(string, { description, keepPrior: true }),
  name: required(string, { description, replace: true }),
  size: optional(int, {
    description,
    replace: (prior, planned) => typeof prior === "number" && typeof planned === "number" && planned < prior,
  }),
  chosen: optional(string, { description, computed: true, replace: true }),
  note: optional(string, { description }),
  serial: computed(int, { description }),
  digest: computed(string, { description, keepPrior: { changesWith: ["note"] } }),
  record: computed(string, { description, nullable: true, keepPrior: true }),
  parts: optional(
    listOf(object({ label: required(string, { description, replace: true }), serial: computed(int, { description }) })),
    { description },
  ),
};
const thing = (plan?: NonNullable<ReturnType<typeof resourceOf<typeof schema, "id">>["plan"]>) =>
  resourceOf(schema, ["id"], plan === undefined ? {} : { plan });

const prior = {
  id: "1",
  name: "n",
  size: 5,
  chosen: "c",
  note: null,
  serial: 1,
  digest: "d",
  record: null,
  parts: null,
};
const config = { name: "n", size: 5 };

/** What Terraform proposes where only the top level matters. */
const proposed = (given: ObjectValue, before: ObjectValue | null): ObjectValue => ({
  ...given,
  ...Object.fromEntries(["id", "serial", "digest", "record"].map((name) => [name, before?.[name] ?? null])),
  chosen: given["chosen"] ?? before?.["chosen"] ?? null,
});

async function plan(resource: AnyResource<Client>, given: ObjectValue | null, before: ObjectValue | null) {
  const answer = await planResourceChange(
    sessionOf(providerOf([resource])),
    {
      typeName: "example_thing",
      config: packed(given),
      priorState: packed(before),
      proposedNewState: packed(given === null ? null : proposed(given, before)),
      priorPrivate: NOTHING,
    },
    noSignal,
  );
  const replace = answer.requiresReplace.map((path) =>
    path.map((step) => Object.values(step)[1] as string | number).join("."),
  );
  return { ...answer, replace, planned: objectIn(answer.plannedState) };
}

it("plans everything unknown that the provider chooses for a new object", async () => {
  expect((await plan(thing(), config, null)).planned).toMatchObject({
    id: unknown,
    chosen: unknown,
    serial: unknown,
    digest: unknown,
    record: unknown,
    note: null,
  });
});

it("plans nothing for an object that is as configured", async () => {
  expect(await plan(thing(), config, prior)).toMatchObject({ planned: prior, replace: [], diagnostics: [] });
});

it("keeps in an update what survives it, and what changes only with what stays", async () => {
  expect((await plan(thing(), { ...config, note: "new" }, prior)).planned).toEqual({
    ...prior,
    note: "new",
    chosen: unknown,
    serial: unknown,
    digest: unknown,
  });
  expect((await plan(thing(), { ...config, size: 6 }, prior)).planned).toMatchObject({ digest: "d", serial: unknown });
});

it("lets an update fill the gaps of a state that was never complete", async () => {
  const { planned } = await plan(
    thing(),
    { ...config, note: "new" },
    { ...prior, id: "1", digest: null, record: null },
  );
  expect(planned).toMatchObject({ digest: unknown, record: null });
  expect((await plan(thing(), { ...config, size: 6 }, { ...prior, digest: null })).planned).toMatchObject({
    digest: unknown,
  });
});

describe("replacement", () => {
  it("is asked for by the attributes that say so", async () => {
    expect((await plan(thing(), { ...config, name: "other" }, prior)).replace).toEqual(["name"]);
    expect((await plan(thing(), { ...config, note: "x" }, prior)).replace).toEqual([]);
  });

  it("can depend on the values", async () => {
    expect((await plan(thing(), { ...config, size: 6 }, prior)).replace).toEqual([]);
    expect((await plan(thing(), { ...config, size: 4 }, prior)).replace).toEqual(["size"]);
  });

  it("is not asked for by a value that the provider is yet to choose, but by one that the configuration does not know yet", async () => {
    expect((await plan(thing(), { ...config, note: "x" }, prior)).planned).toMatchObject({ chosen: unknown });
    expect((await plan(thing(), { ...config, note: "x" }, prior)).replace).toEqual([]);
    expect((await plan(thing(), { ...config, chosen: unknown }, prior)).replace).toEqual(["chosen"]);
    expect((await plan(thing(), { ...config, name: unknown }, prior)).replace).toEqual(["name"]);
  });

  it("is asked for by nested attributes, with their place", async () => {
    const before = {
      ...prior,
      parts: [
        { label: "a", serial: 1 },
        { label: "b", serial: 2 },
      ],
    };
    const given = {
      ...config,
      parts: [
        { label: "a", serial: null },
        { label: "c", serial: null },
      ],
    };
    expect((await plan(thing(), given, before)).replace).toEqual(["parts.1.label"]);
    expect(
      (await plan(thing(), { ...config, parts: [...given.parts, { label: "d", serial: null }] }, before)).replace,
    ).toEqual(["parts.1.label"]);
    expect((await plan(thing(), config, before)).replace).toEqual([]);
  });

  it("is named once however often it is asked for, and never for a new object", async () => {
    const resource = thing(() => ({ replace: ["name", ["name"], "note"] }));
    expect((await plan(resource, { ...config, name: "other" }, prior)).replace).toEqual(["name", "note"]);
    expect((await plan(resource, config, null)).replace).toEqual([]);
  });
});

describe("a resource's own decision", () => {
  it("settles computed values, and makes the rest unknown if it is the only change", async () => {
    const resource = thing(() => ({ set: { record: "seen" } }));
    expect((await plan(resource, config, prior)).planned).toEqual({
      ...prior,
      record: "seen",
      chosen: unknown,
      serial: unknown,
    });
  });

  it("changes nothing by settling on what is there", async () => {
    const resource = thing((_context, change) => (change.planned === null ? undefined : { set: { digest: "d" } }));
    expect((await plan(resource, config, prior)).planned).toEqual(prior);
  });

  it("can ask for a replacement by a value", async () => {
    const resource = thing(() => ({ set: { chosen: "other" } }));
    expect((await plan(resource, config, prior)).replace).toEqual(["chosen"]);
  });

  it("may not overrule the configuration", async () => {
    const resource = thing(() => ({ set: { note: "mine" } }));
    const { diagnostics, plannedState } = await plan(resource, { ...config, note: "yours" }, prior);
    expect(plannedState).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error", detail: expect.stringContaining("note") }]);
  });

  it("may keep a configured value as it was before, which Terraform takes for another spelling", async () => {
    const resource = thing(() => ({ set: { note: "before", size: 6 } }));
    const { planned, diagnostics } = await plan(
      resource,
      { ...config, note: "BEFORE", size: 6 },
      { ...prior, note: "before", size: 6 },
    );
    expect(diagnostics).toEqual([]);
    expect(planned).toMatchObject({ note: "before", size: 6 });
  });

  it("sees which action it is about, destruction included", async () => {
    const seen: unknown[] = [];
    const resource = thing((_context, { action, prior: before, planned }) => {
      seen.push([action, before?.id ?? null, planned?.name ?? null]);
      return undefined;
    });
    await plan(resource, config, null);
    await plan(resource, config, prior);
    await plan(resource, null, prior);
    expect(seen).toEqual([
      ["create", null, "n"],
      ["update", "1", "n"],
      ["delete", "1", null],
    ]);
  });

  it("can warn and go on, or refuse with several reasons at once", async () => {
    const warning = thing((context) => {
      context.warn("Careful", "It is old.", "name");
      return undefined;
    });
    expect(await plan(warning, config, null)).toMatchObject({
      planned: { name: "n" },
      diagnostics: [{ severity: "warning", summary: "Careful", path: [{ step: "attribute", name: "name" }] }],
    });
    const refusing = thing(() => {
      throw new AggregateError([
        new ProblemError("refused", "First", "d", "name"),
        new ProblemError("refused", "Second", "d", ["parts", 1, "label"]),
      ]);
    });
    expect((await plan(refusing, config, null)).diagnostics).toMatchObject([
      { summary: "First", detail: "d", path: [{ name: "name" }] },
      {
        summary: "Second",
        detail: "d\n\nThis is about parts[1].label.",
        path: [{ name: "parts" }, { index: 1 }, { name: "label" }],
      },
    ]);
  });

  it("can keep private notes for what comes after", async () => {
    const resource = thing((context) => {
      context.private.set("seen", [1]);
      return undefined;
    });
    expect(Buffer.from((await plan(resource, config, prior)).plannedPrivate).toString()).toBe('{"seen":[1]}');
  });
});

it("refuses a number that cannot be worked with even if nobody validated it", async () => {
  const value: Value = 2n ** 60n;
  expect((await plan(thing(), { ...config, size: value }, null)).diagnostics).toMatchObject([
    { severity: "error", summary: "Invalid value", path: [{ name: "size" }] },
  ]);
});
