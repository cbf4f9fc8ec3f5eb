import {
  ArgumentError,
  defineFunction,
  int,
  listOf,
  mapOf,
  object,
  ProblemError,
  refine,
  required,
  string,
} from "../../../src/terraform";
import { callFunction } from "../../../src/terraform/server/call-function";
import type { AnyFunction } from "../../../src/terraform/server/definition/any";
import type { Value } from "../../../src/terraform/value";
import { providerOf, sessionOf } from "./example-session";

const description = "d";
const word = refine(string, {
  normalise: (text) => {
    if (!/^[a-z]+$/i.test(text)) throw new Error(`"${text}" is no word`);
    return text.toLowerCase();
  },
});

const repeat = defineFunction({
  name: "repeat",
  summary: "",
  description,
  parameters: {
    text: { type: word, description },
    times: { type: int, description, validate: (times) => (times > 3 ? "At most three times." : null) },
  },
  returns: listOf(string),
  call: ({ text, times }) => {
    if (times < 0) throw new ArgumentError("times", "Not less than never.");
    if (text === "forbidden") throw new ProblemError("refused", "Forbidden", "That word is forbidden.");
    if (text === "bug") throw new TypeError("x is undefined");
    return Array.from({ length: times }, () => text);
  },
});

const call = (definition: AnyFunction, ...args: readonly Value[]) =>
  callFunction(sessionOf(providerOf([], { functions: [definition] })), {
    name: definition.name,
    arguments: args.map((value) => () => value),
  });

it("answers with the result and its type", () => {
  expect(call(repeat, "Word", 2)).toEqual({
    result: { value: ["Word", "Word"], type: ["list", "string"] },
    error: null,
  });
});

it.each<[string, readonly Value[], string, number]>([
  ["a kind does not accept it", ["w", 1.5], "This must be a whole number between -(2^53-1) and 2^53-1.", 1],
  ["it is no such value", ["not one", 1], '"not one" is no word', 0],
  ["the parameter's check refuses it", ["w", 4], "At most three times.", 1],
  ["the function refuses it", ["w", -1], "Not less than never.", 1],
  ["it is missing", ["w"], "This argument is missing.", 1],
])("says which argument is wrong when %s", (_, args, text, argument) => {
  expect(call(repeat, ...args)).toEqual({ result: null, error: { text, argument } });
});

it("blames no argument for what is none's fault", () => {
  expect(call(repeat, "forbidden", 1).error).toEqual({ text: "That word is forbidden.", argument: null });
  expect(call(repeat, "bug", 1).error).toEqual({
    text: expect.stringContaining("Bug in the example provider"),
    argument: null,
  });
  expect(callFunction(sessionOf(providerOf([])), { name: "none", arguments: [] }).error).toEqual({
    text: "This provider has no function none.",
    argument: null,
  });
});

it("takes and answers objects, with their names in Terraform", () => {
  const swap = defineFunction({
    name: "swap",
    summary: "",
    description,
    parameters: {
      pair: {
        type: object({ leftHand: required(string, { description }), rightHand: required(string, { description }) }),
        description,
      },
    },
    returns: mapOf(object({ leftHand: required(string, { description }) })),
    call: ({ pair }) => ({ swapped: { leftHand: pair.rightHand } }),
  });
  expect(call(swap, { left_hand: "l", right_hand: "r" }).result).toEqual({
    value: { swapped: { left_hand: "r" } },
    type: ["map", ["object", { left_hand: "string" }]],
  });
});

it("reports a result that is not of the promised kind", () => {
  const wrong: AnyFunction = { ...repeat, parameters: {}, call: () => [1] };
  expect(call(wrong).error?.text).toContain("the result of repeat is not text");
});
