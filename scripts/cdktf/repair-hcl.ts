/** An attribute with attributes of its own, as the generators write it for `synth --hcl`. */
const asBlock = /value: (.*),\n(\s+)isBlock: true,\n\s+type: "(?:struct|list|set|map)",/g;

/**
 * Repairs what `cdktf synth --hcl` would make of nested attributes: both generators take them for blocks and leave out the equals sign,
 * which Terraform refuses. Our schemas have nested attributes only and no blocks. JSON, the default, is right as it is.
 */
export function repairHcl(source: string): string {
  return source.replace(asBlock, (_match, value: string, indent: string) => {
    const plain = value
      .replaceAll("listMapperHcl", "listMapper")
      .replaceAll("hashMapperHcl", "hashMapper")
      .replaceAll("ToHclTerraform", "ToTerraform");
    return `value: ${plain},\n${indent}isBlock: false,\n${indent}type: "any",`;
  });
}
