import * as fc from "fast-check";
import { addressSteps, blockAddress, splitBlock } from "../../../src/drift/plan/address";

it.each([
  ["technitium_dns_zone.lab", "technitium_dns_zone.lab"],
  ["technitium_dns_zone.lab[0]", "technitium_dns_zone.lab"],
  ['technitium_dns_zone.lab["a.b"]', "technitium_dns_zone.lab"],
  ['module.a["x]"].module.b[1].technitium_dns_zone.lab["q\\"]."]', "module.a.module.b.technitium_dns_zone.lab"],
])("the block of %s is %s", (address, block) => {
  expect(blockAddress(address)).toBe(block);
});

it("splits a block into its module and its resource", () => {
  expect(splitBlock("module.a.module.b.technitium_dns_zone.lab")).toEqual({
    module: "module.a.module.b",
    resource: "technitium_dns_zone.lab",
  });
  expect(splitBlock("technitium_dns_zone.lab")).toEqual({ module: "", resource: "technitium_dns_zone.lab" });
});

it("no key of an instance, whatever is in it, reaches the steps", () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(addressSteps(`module.m[${JSON.stringify(key)}].technitium_dns_zone.z[${JSON.stringify(key)}]`)).toEqual([
        "module",
        "m",
        "technitium_dns_zone",
        "z",
      ]);
    }),
  );
});
