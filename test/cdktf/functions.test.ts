import { call, Fn, type TerraformStack, Testing, Token } from "cdktf";
import "cdktf/lib/testing/adapters/jest";
import { functionArgument } from "../../src/cdktf/function-argument";
import { DnsZone, normalizeMac, recordOrigin, reverseName } from "../../src/cdktf";
import { blocks, later, newStack } from "./stack";

Testing.setupJest();

/** What the value that `make` gives becomes in a synthesised stack. */
function synthesised(make: (stack: TerraformStack) => string): unknown {
  const stack = newStack();
  new DnsZone(stack, "zone", { name: make(stack) });
  return blocks(stack)["technitium_dns_zone.zone"]?.["name"];
}

const address = (stack: TerraformStack) => later(stack, "address");

describe("The provider's functions", () => {
  it("become calls that Terraform makes", () => {
    expect(synthesised(() => reverseName("10.77.0.50"))).toBe('${provider::technitium::reverse_name("10.77.0.50")}');
    expect(synthesised(() => normalizeMac("aabb.ccdd.eeff"))).toBe(
      '${provider::technitium::normalize_mac("aabb.ccdd.eeff")}',
    );
  });

  it("take what only Terraform will know, each other's results too, and may stand within a text", () => {
    expect(synthesised((stack) => reverseName(address(stack)))).toBe(
      "${provider::technitium::reverse_name(var.address)}",
    );
    expect(synthesised((stack) => normalizeMac(reverseName(address(stack))))).toBe(
      "${provider::technitium::normalize_mac(provider::technitium::reverse_name(var.address))}",
    );
    expect(synthesised((stack) => Fn.upper(reverseName(address(stack))))).toBe(
      "${upper(provider::technitium::reverse_name(var.address))}",
    );
    expect(synthesised((stack) => `x.${reverseName(address(stack))}`)).toBe(
      "x.${provider::technitium::reverse_name(var.address)}",
    );
  });

  it.each([
    ['a quotation mark: "', '"a quotation mark: \\""'],
    ["a backslash: \\n", '"a backslash: \\\\n"'],
    ["a line\nbreak\r", '"a line\\nbreak\\r"'],
    ["a template: ${x} %{y}", '"a template: $${x} %%{y}"'],
  ])("escape %j", (text, literal) => {
    expect(synthesised(() => reverseName(text))).toBe(`\${provider::technitium::reverse_name(${literal})}`);
  });

  it("answer objects part by part", () => {
    const call = `provider::technitium::record_origin("nas.lab.test", "A", "x [y]")`;
    const { owner, comment } = recordOrigin("nas.lab.test", "A", "x [y]");
    expect(synthesised(() => owner)).toBe(`\${${call}.owner}`);
    expect(synthesised(() => `${comment}.`)).toBe(`\${${call}.comment}.`);
  });

  it("take numbers, truth values, lists and maps, and escape the texts in them", () => {
    const argument = functionArgument([3, true, "a\\b"].map(String));
    expect(synthesised(() => Token.asString(call("f", [argument])))).toBe('${f(["3", "true", "a\\\\b"])}');
    const map = functionArgument({ key: 'with "quotes"' });
    expect(synthesised(() => Token.asString(call("f", [map, functionArgument(3), functionArgument(true)])))).toBe(
      '${f({"key" = "with \\"quotes\\""}, 3, true)}',
    );
  });
});
