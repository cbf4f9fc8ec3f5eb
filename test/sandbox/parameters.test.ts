import fc from "fast-check";
import { ApiError } from "../../src/sandbox/api-error";
import { Parameters, parseBoolean, parseInteger } from "../../src/sandbox/parameters";

describe("the parameters of a request", () => {
  it("are found in any letter case", () => {
    expect(new Parameters([["LeaseTimeDays", "3"]]).raw("leasetimedays")).toBe("3");
  });

  it("are joined with a comma when one is given twice", () => {
    expect(
      new Parameters([
        ["name", "Default"],
        ["Name", "Lab"],
      ]).raw("name"),
    ).toBe("Default,Lab");
  });

  it("in the query hide those of the form, also when they are empty", () => {
    const parameters = new Parameters([["name", ""]], () => [
      ["name", "Lab"],
      ["other", "x"],
    ]);
    expect(parameters.raw("name")).toBe("");
    expect(parameters.raw("other")).toBe("x");
  });

  it("leave the form unread until it is needed", () => {
    const parameters = new Parameters([["name", "Lab"]], () => {
      throw new ApiError("Form value count limit 1024 exceeded.");
    });
    expect(parameters.raw("name")).toBe("Lab");
    expect(() => parameters.raw("other")).toThrow("Form value count limit 1024 exceeded.");
  });

  it("count as not given when they are empty", () => {
    const parameters = new Parameters([["name", ""]]);
    expect(parameters.optional("name")).toBeUndefined();
    expect(parameters.boolean("name")).toBeUndefined();
    expect(parameters.integer("name")).toBeUndefined();
    expect(() => parameters.required("name")).toThrow("Parameter 'name' missing.");
  });
});

it.each(["true", "True", "TRUE", " true "])("%j is true", (text) => {
  expect(parseBoolean(text)).toBe(true);
});

it.each(["1", "yes", "on", "0", ""])("%j is no boolean", (text) => {
  expect(() => parseBoolean(text)).toThrow(`String '${text}' was not recognized as a valid Boolean.`);
});

it("every whole number within the limits is read, with blanks around it and a sign", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 65535 }), fc.constantFrom("", "+", " ", " +"), (value, before) => {
      expect(parseInteger(`${before}${value} `, "a UInt16", 0, 65535)).toBe(value);
    }),
  );
});

it.each(["x", "1.5", "1,500", "", "1 2", "0x10"])("%j is no whole number", (text) => {
  expect(() => parseInteger(text, "a UInt16", 0, 65535)).toThrow(
    `The input string '${text}' was not in a correct format.`,
  );
});

it.each([-1, 65536])("%d is beyond the type", (value) => {
  expect(() => parseInteger(String(value), "a UInt16", 0, 65535)).toThrow(
    "Value was either too large or too small for a UInt16.",
  );
});
