import fc from "fast-check";
import type { Type } from "../../../src/terraform/type";
import { unknown, type NumberValue, type Value } from "../../../src/terraform/value";
import { exactNumber, parseNumber } from "../../../src/terraform/wire/number";

/** A type and a value of it. */
export interface Typed {
  readonly type: Type;
  readonly value: Value;
}

/** Numbers in the form the decoders choose: exact doubles, large integers, decimals. */
export const arbitraryNumber: fc.Arbitrary<NumberValue> = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(exactNumber),
  fc
    .tuple(fc.bigInt(), fc.integer({ min: -60, max: 60 }))
    .map(([digits, exponent]) => parseNumber(`${digits}e${exponent}`)),
);

const arbitraryName = fc.oneof(fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/), fc.string({ unit: "binary" })).filter(
  // The MessagePack decoder refuses this one key outright.
  (name) => name !== "__proto__",
);

/** Types of any shape but dynamic ones, of moderate depth. */
export const arbitraryType: fc.Arbitrary<Type> = fc.letrec<{ type: Type }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<Type>("string", "number", "bool"),
    fc.tuple(fc.constantFrom("list" as const, "set" as const, "map" as const), tie("type")),
    fc.tuple(fc.constant("tuple" as const), fc.array(tie("type"), { maxLength: 4 })),
    fc.tuple(
      fc.constant("object" as const),
      fc.dictionary(arbitraryName, tie("type"), { maxKeys: 4, noNullPrototype: true }),
    ),
  ),
})).type;

/** Values of `type`; `leaf` adds what may stand anywhere, such as unknown. */
function arbitraryOf(type: Type, leaf: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: leaf.length, arbitrary: fc.constantFrom(...leaf) },
    { weight: 5, arbitrary: arbitraryPresent(type, leaf) },
  );
}

/** Like {@link arbitraryOf}, but the value itself is there and known. */
export function arbitraryPresent(type: Type, leaf: readonly Value[]): fc.Arbitrary<Value> {
  if (type === "string") return fc.string({ unit: "binary" });
  if (type === "bool") return fc.boolean();
  if (type === "number") return arbitraryNumber;
  if (type === "dynamic") throw new Error("a dynamic value needs a type of its own");
  const [kind, argument] = type;
  switch (kind) {
    case "list":
    case "set":
      return fc.array(arbitraryOf(argument, leaf), { maxLength: 4 });
    case "map":
      return fc.dictionary(arbitraryName, arbitraryOf(argument, leaf), { maxKeys: 4, noNullPrototype: true });
    case "tuple":
      return fc.tuple(...argument.map((element) => arbitraryOf(element, leaf)));
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(argument).map(([name, member]) => [name, arbitraryOf(member, leaf)])),
        { noNullPrototype: true },
      );
  }
}

/** Typed values that may be absent or unknown anywhere. */
export const arbitraryTyped: fc.Arbitrary<Typed> = arbitraryType.chain((type) =>
  arbitraryOf(type, [null, unknown]).map((value) => ({ type, value })),
);

/** Typed values without unknowns, for JSON. */
export const arbitraryKnownTyped: fc.Arbitrary<Typed> = arbitraryType.chain((type) =>
  arbitraryOf(type, [null]).map((value) => ({ type, value })),
);
