import {
  computed,
  int,
  listOf,
  mapOf,
  object,
  optional,
  refine,
  required,
  setOf,
  string,
} from "../../../src/terraform";
import { checkConfig } from "../../../src/terraform/schema/check-config";
import { unknown, type ObjectValue } from "../../../src/terraform/value";

const description = "d";
const word = refine(string, {
  normalise: (text) => {
    if (!/^[a-z]+$/i.test(text)) throw new Error(`"${text}" is no word`);
    return text.toLowerCase();
  },
  validate: (text) => (text.length > 5 ? `${text} is too long` : null),
});
const kind = object({
  name: required(string, { description }),
  id: computed(string, { description }),
  word: optional(word, {
    description,
    validate: [(text) => (text === "bad" ? ["first", "second"] : null), (text) => (text === "bad" ? "third" : null)],
  }),
  words: optional(setOf(word), {
    description,
    validate: (words) => (words.length > 2 ? [{ message: "more than two", severity: "warning" }] : null),
  }),
  parts: optional(listOf(object({ word: required(word, { description }), id: computed(int, { description }) })), {
    description,
    validate: (parts) =>
      parts.flatMap(({ word: text }, index) => (text === "no" ? [{ message: "not this", path: [index, "word"] }] : [])),
  }),
  map: optional(mapOf(int), { description }),
  pairs: optional(
    setOf(object({ word: required(word, { description }), size: optional(int, { description, default: 7 }) })),
    { description },
  ),
  secret: optional(word, {
    description,
    sensitive: true,
    validate: (text) => (text === "open" ? "open is easily guessed" : null),
  }),
  old: optional(string, { description, deprecated: "Use `word`." }),
});
const empty = {
  name: "n",
  id: null,
  word: null,
  words: null,
  parts: null,
  map: null,
  pairs: null,
  secret: null,
  old: null,
};

function check(config: Partial<ObjectValue>): string[] {
  const given = Object.fromEntries(
    Object.entries({ ...empty, ...config }).map(([name, value]) => [name, value ?? null]),
  );
  return checkConfig(kind, given).map(
    ({ path, message, severity = "error" }) => `${severity} ${path.join(".")}: ${message}`,
  );
}

it("finds nothing wrong with what is right", () => {
  expect(check({ word: "Word", words: ["a", "b"], parts: [{ word: "a", id: null }], map: { k: 1 } })).toEqual([]);
});

it("asks for a required value where Terraform is content with null", () => {
  expect(check({ name: null })).toEqual(["error name: name must have a value; it is null."]);
});

it("refuses a value for what the provider sets", () => {
  expect(check({ id: "mine", parts: [{ word: "a", id: 1 }] })).toEqual([
    "error id: id is set by the provider and cannot be given. Remove it from the configuration.",
    "error parts.0.id: id is set by the provider and cannot be given. Remove it from the configuration.",
  ]);
});

it("reports all problems of all checks of all attributes at once", () => {
  expect(check({ word: "bad", words: ["not one", "Toolong"], parts: [{ word: "1", id: null }] }).sort()).toEqual([
    'error parts.0.word: "1" is no word',
    "error word: first",
    "error word: second",
    "error word: third",
    'error words: "not one" is no word',
    "error words: Toolong is too long",
  ]);
});

it("asks no further once a value is no such value at all", () => {
  expect(check({ parts: [{ word: "no", id: null }] })).toEqual(["error parts.0.word: not this"]);
  expect(
    check({
      parts: [
        { word: "no", id: null },
        { word: "1", id: null },
      ],
    }),
  ).toEqual(['error parts.1.word: "1" is no word']);
});

it("leaves alone what is not known yet, but not what is known beside it", () => {
  expect(check({ name: unknown, word: unknown, parts: unknown })).toEqual([]);
  expect(check({ words: [unknown, "1"], parts: [unknown, { word: unknown, id: null }] })).toEqual([
    'error words: "1" is no word',
  ]);
  expect(
    check({
      parts: [
        { word: "no", id: null },
        { word: unknown, id: null },
      ],
    }),
  ).toEqual([]);
});

it("passes a warning on as one", () => {
  expect(check({ words: ["a", "b", "c"] })).toEqual(["warning words: more than two"]);
  expect(check({ old: "x" })).toEqual(["warning old: Use `word`."]);
});

it("refuses null among elements, and elements of a set that mean the same", () => {
  expect(check({ map: { a: 1, b: null } })).toEqual(["error map.b: An element of this map is null."]);
  expect(check({ words: ["a", "A"] })).toEqual(['error words: "a" and "A" mean the same. Remove one of them.']);
  expect(check({ words: ["a", unknown] })).toEqual([]);
  expect(
    check({
      pairs: [
        { word: "a", size: null },
        { word: "A", size: 7 },
      ],
    }),
  ).toEqual(["error pairs: Two elements mean the same. Remove one of them."]);
  expect(
    check({
      pairs: [
        { word: "a", size: null },
        { word: "a", size: 8 },
      ],
    }),
  ).toEqual([]);
});

it("takes a sensitive value out of the words of its own check", () => {
  expect(check({ secret: "pass-word" })).toEqual(['error secret: "(sensitive value)" is no word']);
  expect(check({ secret: "open" })).toEqual(["error secret: (sensitive value) is easily guessed"]);
});
