import fc from "fast-check";
import { isListValue, isObjectValue, type ObjectValue, type Value } from "../../../src/terraform/value";
import { Backend } from "../kitchen-sink/backend";
import { kitchenSink } from "../kitchen-sink/provider";
import { arbitraryConfig, arbitraryEarly, type Special } from "./arbitrary-config";
import { type CoreSchema } from "./core-schema";
import { MiniCore } from "./mini-core";

const host = fc
  .tuple(fc.constantFrom("a.example", "b.example", "c.d.example"), fc.boolean(), fc.boolean())
  .map(([name, upper, dot]) => `${upper ? name.toUpperCase() : name}${dot ? "." : ""}`);
const canonical = (text: string): string => text.toLowerCase().replace(/\.$/, "");
const int = fc.maxSafeInteger();

/** What the kitchen sink's checks ask for beyond its schema. */
const special: Special = {
  name: fc.constantFrom("x", "y"),
  text: fc.string({ maxLength: 3 }),
  flag: fc.constant(false),
  total: int,
  default_int: int,
  chosen_int: int,
  size: int,
  set: fc.uniqueArray(int, { maxLength: 4 }),
  host,
  hosts: fc.uniqueArray(host, { maxLength: 3, selector: canonical }),
  host_list: fc.array(host, { maxLength: 3 }),
  protected: fc.constant(false),
};

/** The same configuration in other words. */
function respell(value: Value, key: string): Value {
  if (typeof value === "string" && key.startsWith("host"))
    return value.endsWith(".") ? canonical(value) : `${value.toUpperCase()}.`;
  if (isListValue(value))
    return value
      .map((element) => respell(element, key))
      .reverse()
      .reverse();
  if (isObjectValue(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, respell(member, isHost(name) ? name : key)]),
    );
  return value;
}
const isHost = (name: string): boolean => ["host", "hosts", "host_list"].includes(name);
const inOtherWords = (config: ObjectValue): ObjectValue =>
  Object.fromEntries(Object.entries(config).map(([name, value]) => [name, respell(value, name)]));

describe("any configuration, under Terraform's own rules", () => {
  let schema: CoreSchema;
  const start = (): Promise<MiniCore> => MiniCore.of(kitchenSink(new Backend()), "sink_everything");

  beforeAll(async () => {
    ({ schema } = await start());
  });

  /** Runs a property over configurations; `runs` of them. */
  function forConfigs<T>(
    arbitrary: (config: fc.Arbitrary<ObjectValue>) => fc.Arbitrary<T>,
    property: (core: MiniCore, value: T) => Promise<void>,
  ): Promise<void> {
    return fc.assert(
      fc.asyncProperty(arbitrary(arbitraryConfig(schema, special)), async (value) => property(await start(), value)),
      { numRuns: 50 },
    );
  }

  it("can be created, and leaves nothing to do", () =>
    forConfigs(
      (config) => config,
      async (core, config) => {
        expect(await core.apply(config)).toBe("create");
      },
    ));

  it("can follow on any other, and go away", () =>
    forConfigs(
      (config) => fc.tuple(config, config),
      async (core, [before, after]) => {
        await core.apply(before);
        const outcome = await core.apply(after);
        if (before["name"] !== after["name"]) expect(outcome).toBe("replace");
        else expect(outcome).not.toBe("replace");
        expect(await core.apply(null)).toBe("delete");
      },
    ));

  it("can be planned before all of it is known, for a new object and for one that is there", () =>
    forConfigs(
      (config) =>
        fc.tuple(
          config,
          config.chain((known) => fc.tuple(fc.constant(known), arbitraryEarly(known), arbitraryEarly(known))),
        ),
      async (core, [before, [config, early, earlier]]) => {
        await core.apply(config, early);
        await core.apply(before);
        await core.apply(config, earlier);
      },
    ));

  it("can be written in other words without a change", () =>
    forConfigs(
      (config) => config,
      async (core, config) => {
        await core.apply(config);
        const before = await core.state();
        expect((await core.plan(inOtherWords(config))).outcome).toBe("no-op");
        expect(await core.apply(inOtherWords(config))).toBe("no-op");
        expect(await core.state()).toEqual(before);
      },
    ));
});
