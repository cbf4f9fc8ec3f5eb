import { identifierOf, parseClientIdentifier } from "../../../src/sandbox/dhcp/client-identifier";

const mac = "02:77:00:00:00:50";

it("is made of the hardware address when the client sends none", () => {
  expect(identifierOf({ mac })).toBe("1-027700000050");
  expect(identifierOf({ mac, clientId: "" })).toBe("1-027700000050");
});

it("shows the type in decimal", () => expect(identifierOf({ mac, clientId: "ff0002ab" })).toBe("255-0002AB"));

it("reads what it shows, in either letter case", () => {
  expect(parseClientIdentifier("255-0002ab")).toBe("255-0002AB");
  expect(parseClientIdentifier("1-027700000050")).toBe(identifierOf({ mac }));
});

it.each([
  ["zz", "The input string 'zz' was not in a correct format."],
  ["256-00", "Value was either too large or too small for an unsigned byte."],
  ["1", "Index was outside the bounds of the array."],
  ["1-0g", "The input is not a valid hex string as it contains a non-hex character."],
])("refuses %j", (text, message) => expect(() => parseClientIdentifier(text)).toThrow(message));
