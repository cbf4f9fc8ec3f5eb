import { readdirSync } from "node:fs";
import catalogue from "./catalogue.json";

/** Files by the number in front of their name. */
const files = readdirSync(__dirname).filter((name) => /^\d\d-[a-z0-9-]+\.test\.ts$/.test(name));
const numberOf = (name: string): number => Number(name.slice(0, 2));

it("numbers its faults from 1 without gaps, and says of each what is expected and why it matters", () => {
  expect(catalogue.map(({ number }) => number)).toEqual(catalogue.map((_, index) => index + 1));
  for (const { fault, expected, why } of catalogue)
    for (const text of [fault, expected, why]) expect(text).toMatch(/^\S.{8,}$/u);
});

it.each(catalogue.map(({ number, fault }) => [number, fault] as const))("has a test of fault %i: %s", (number) => {
  expect(files.filter((name) => numberOf(name) === number)).toHaveLength(1);
});

it("knows the fault of every test", () => {
  const numbers = catalogue.map(({ number }) => number);
  expect(files.filter((name) => !numbers.includes(numberOf(name)))).toEqual([]);
});
