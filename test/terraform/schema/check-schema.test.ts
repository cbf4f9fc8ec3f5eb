import {
  bool,
  computed,
  derivedFrom,
  int,
  listOf,
  object,
  optional,
  required,
  setOf,
  string,
} from "../../../src/terraform";
import { checkSchema, reservedInProviders, reservedInResources } from "../../../src/terraform/schema/check-schema";

const description = "d";

it("finds nothing wrong with what can work", () => {
  const schema = {
    first: optional(bool, { description, default: true }),
    second: optional(bool, { description, default: derivedFrom({ first: bool }, ({ first }) => first ?? true) }),
    size: computed(int, { description, keepPrior: { changesWith: ["first"] } }),
    parts: optional(
      setOf(object({ a: required(string, { description }), b: optional(int, { description, default: 1 }) })),
      { description },
    ),
  };
  expect(checkSchema(schema, reservedInResources)).toEqual([]);
});

it("refuses names that Terraform keeps or cannot take", () => {
  expect(checkSchema({ count: required(int, { description }) }, reservedInResources)).toEqual([
    "count: Terraform keeps count for itself",
  ]);
  expect(checkSchema({ dependsOn: required(int, { description }) }, reservedInResources)).toEqual([
    "dependsOn: Terraform keeps depends_on for itself",
  ]);
  expect(checkSchema({ version: optional(int, { description }) }, reservedInProviders)).toHaveLength(1);
  expect(checkSchema({ "a-b": optional(int, { description }) })).toHaveLength(1);
  expect(checkSchema({ a__b: optional(int, { description }), _c: optional(int, { description }) })).toHaveLength(2);
  expect(checkSchema({ hostName: optional(int, { description }), host_name: optional(int, { description }) })).toEqual([
    ": two attributes have one name",
  ]);
});

it("asks for descriptions, at every depth", () => {
  expect(
    checkSchema({
      parts: required(listOf(object({ a: optional(string, { description: " " }) })), { description: "" }),
    }),
  ).toEqual(["parts: has no description", "parts.a: has no description"]);
});

it("refuses in elements of sets what only a place could hold together", () => {
  const part = object({ a: computed(string, { description }), b: optional(string, { description, replace: true }) });
  expect(checkSchema({ parts: optional(setOf(part), { description }) })).toEqual([
    "parts.a: is computed, which an element of a set cannot have; use a map or a list",
    "parts.b: asks for replacement, which has to be said of the whole set",
  ]);
});

it("refuses defaults that do not fit or follow from nothing", () => {
  const faults = checkSchema({
    fraction: optional(int, { description, default: 1.5 }),
    lost: optional(bool, { description, default: derivedFrom({ nowhere: bool }, () => true) }),
    mistyped: optional(bool, { description, default: derivedFrom({ fraction: bool }, () => true) }),
    early: optional(bool, { description, default: derivedFrom({ late: bool }, () => true) }),
    late: optional(bool, { description, default: derivedFrom({ early: bool }, () => true) }),
    made: optional(bool, { description, default: derivedFrom({ id: string }, () => true) }),
    id: computed(string, { description }),
  });
  expect(faults).toEqual([
    "fraction: its default is not a whole number between -(2^53-1) and 2^53-1",
    "lost: its default follows from nowhere, which there is none of",
    "mistyped: its default follows from fraction, which is of another kind",
    "early: its default follows from late, which must be declared before it",
    "made: its default follows from id, which is not for the configuration to set",
  ]);
});

it("refuses computed values that change with nothing that can change first", () => {
  const faults = checkSchema({
    a: computed(string, { description, keepPrior: { changesWith: ["b", "c"] } }),
    b: computed(string, { description }),
  });
  expect(faults).toEqual(["a: changes with b, which is computed itself", "a: changes with c, which there is none of"]);
});
