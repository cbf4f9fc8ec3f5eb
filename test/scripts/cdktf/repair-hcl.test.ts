import { repairHcl } from "../../../scripts/cdktf/repair-hcl";

it("makes attributes of what the generator takes for blocks, in lists, maps and alone", () => {
  const source = [
    "      exclusions: {",
    "        value: cdktf.listMapperHcl(scopeExclusionsToHclTerraform, false)(this._exclusions.internalValue),",
    "        isBlock: true,",
    '        type: "set",',
    '        storageClassType: "ScopeExclusionsList",',
    "      },",
    "      named: {",
    "        value: cdktf.hashMapperHcl(scopeNamedToHclTerraform)(this._named.internalValue),",
    "        isBlock: true,",
    '        type: "map",',
    '        storageClassType: "ScopeNamedMap",',
    "      },",
    "      one: {",
    "        value: scopeOneToHclTerraform(this._one.internalValue),",
    "        isBlock: true,",
    '        type: "struct",',
    '        storageClassType: "ScopeOne",',
    "      },",
  ].join("\n");
  const repaired = repairHcl(source);
  expect(repaired).not.toMatch(/isBlock: true|Hcl|"(?:set|map|struct)"/);
  expect(repaired).toContain(
    "value: cdktf.listMapper(scopeExclusionsToTerraform, false)(this._exclusions.internalValue),",
  );
  expect(repaired).toContain('storageClassType: "ScopeExclusionsList",');
});

it("leaves plain attributes as they are", () => {
  const source = [
    "      name: {",
    "        value: cdktf.stringToHclTerraform(this._name),",
    "        isBlock: false,",
    '        type: "simple",',
    '        storageClassType: "string",',
    "      },",
  ].join("\n");
  expect(repairHcl(source)).toBe(source);
});
