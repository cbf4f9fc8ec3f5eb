import {
  bool,
  computed,
  int,
  listOf,
  mapOf,
  number,
  object,
  optional,
  required,
  setOf,
  string,
} from "../../../src/terraform";
import { wireName } from "../../../src/terraform/schema/names";
import { fromWire, objectToWire, toWire } from "../../../src/terraform/schema/wire-form";
import { printPath, wirePath } from "../../../src/terraform/schema/wire-path";
import { wireType } from "../../../src/terraform/schema/wire-type";
import { DecimalText, unknown, type Value } from "../../../src/terraform/value";

const description = "d";
const kind = object({
  hostName: required(string, { description }),
  option_43: optional(string, { description }),
  poolSizes: optional(mapOf(int), { description }),
  ranges: optional(
    listOf(object({ startAddress: required(string, { description }), leaseCount: computed(int, { description }) })),
    { description },
  ),
  allowed: optional(setOf(object({ isOpen: optional(bool, { description }) })), { description }),
  weights: optional(listOf(number), { description }),
});

const value = {
  hostName: "a",
  option_43: null,
  poolSizes: { poolOne: 1, pool_two: 2 },
  ranges: [{ startAddress: "s", leaseCount: unknown }, unknown],
  allowed: [{ isOpen: true }],
  weights: [new DecimalText("0.1"), 12345678901234567890n, 1.5],
};

const wire = {
  host_name: "a",
  option_43: null,
  pool_sizes: { poolOne: 1, pool_two: 2 },
  ranges: [{ start_address: "s", lease_count: unknown }, unknown],
  allowed: [{ is_open: true }],
  weights: [new DecimalText("0.1"), 12345678901234567890n, 1.5],
};

const never = (path: readonly unknown[], message: string): never => {
  throw new Error(`${path.join(".")} ${message}`);
};

it.each([
  ["hardwareAddress", "hardware_address"],
  ["ipv4Address", "ipv4_address"],
  ["option_43", "option_43"],
  ["name", "name"],
])("knows %s as %s in Terraform", (name, expected) => {
  expect(wireName(name)).toBe(expected);
});

it("maps names of attributes at every depth in both directions, and keys of maps in none", () => {
  expect(toWire(kind, value, false, never)).toEqual(wire);
  expect(fromWire(kind, wire, never)).toEqual(value);
});

it("types an object by its attributes' names in Terraform", () => {
  expect(wireType(kind)).toEqual([
    "object",
    {
      host_name: "string",
      option_43: "string",
      pool_sizes: ["map", "number"],
      ranges: ["list", ["object", { start_address: "string", lease_count: "number" }]],
      allowed: ["set", ["object", { is_open: "bool" }]],
      weights: ["list", "number"],
    },
  ]);
});

it("takes no number for a whole one that a JavaScript number does not hold, and says where it stands", () => {
  const problems: unknown[] = [];
  const read = fromWire(kind, { ...wire, pool_sizes: { a: 1.5, b: 9007199254740993n, c: 3 } }, (path, message) =>
    problems.push([path, message]),
  );
  expect(read).toMatchObject({ poolSizes: { a: unknown, b: unknown, c: 3 } });
  expect(problems).toEqual([
    [["poolSizes", "a"], "This must be a whole number between -(2^53-1) and 2^53-1."],
    [["poolSizes", "b"], "This must be a whole number between -(2^53-1) and 2^53-1."],
  ]);
});

it("leaves out, and reports, every part of an answer that does not fit, and keeps the rest", () => {
  const complaints: string[] = [];
  const odd: Record<string, Value | undefined> = {
    ...value,
    hostName: 1,
    option_43: undefined,
    poolSizes: { a: NaN },
    ranges: [{ startAddress: "s", leaseCount: unknown }],
    allowed: "none",
  };
  const written = objectToWire(kind, odd, true, (path, message) => complaints.push(`${path.join(".")} ${message}`));
  expect(written).toEqual({
    ...wire,
    host_name: null,
    pool_sizes: { a: null },
    ranges: [{ start_address: "s", lease_count: null }],
    allowed: null,
  });
  expect(complaints.sort()).toEqual([
    "allowed is not a set",
    "hostName is not text",
    "option_43 is missing",
    "poolSizes.a is not a whole number between -(2^53-1) and 2^53-1",
    "ranges.0.leaseCount is still unknown",
  ]);
});

it("keeps a map's key that means something to JavaScript", () => {
  const map = mapOf(string);
  const hostile = JSON.parse('{"__proto__": "x", "constructor": "y"}') as Value;
  expect(Object.entries(toWire(map, fromWire(map, hostile, never), true, never) ?? {})).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
  ]);
});

it.each([
  [["hostName"], "host_name"],
  [["ranges", 1, "startAddress"], "ranges[1].start_address"],
  [["poolSizes", 'a "key"'], 'pool_sizes["a \\"key\\""]'],
  [["allowed", 0, "isOpen"], "allowed"],
  [["nothing", "like"], ""],
  [["hostName", "deeper"], "host_name"],
])("writes the path %j as %s", (path, expected) => {
  expect(printPath(wirePath(kind, path))).toBe(expected);
});
