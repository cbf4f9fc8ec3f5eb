import type { AttributeJson } from "../../src/terraform/server/provider-schema-json";
import { describeType } from "./type-words";

/** Attributes by their Terraform names. */
export type AttributesJson = Readonly<Record<string, AttributeJson>>;

/** A nested object that gets a section of its own. */
interface NestedSection {
  readonly path: string;
  readonly attributes: AttributesJson;
}

const groups = [
  ["Required", (attribute: AttributeJson) => attribute.required === true],
  ["Optional", (attribute: AttributeJson) => attribute.optional === true],
  ["Read-Only", (attribute: AttributeJson) => attribute.required !== true && attribute.optional !== true],
] as const;

/** The schema part of a page: required, optional and read-only attributes, then the nested objects. */
export function renderSchema(attributes: AttributesJson): string {
  const sections: NestedSection[] = [];
  const parts = [`## Schema\n\n${renderGroups(attributes, "", "###", sections)}`];
  for (let section = sections.shift(); section !== undefined; section = sections.shift()) {
    parts.push(
      `<a id="${anchorOf(section.path)}"></a>\n\n### Nested Schema for \`${section.path}\`\n\n` +
        renderGroups(section.attributes, section.path, "####", sections),
    );
  }
  return parts.join("\n\n");
}

function renderGroups(attributes: AttributesJson, path: string, heading: string, sections: NestedSection[]): string {
  return groups
    .map(([title, belongs]) => {
      const lines = Object.entries(attributes)
        .filter(([, attribute]) => belongs(attribute))
        .map(([name, attribute]) => renderAttribute(name, attribute, path === "" ? name : `${path}.${name}`, sections));
      return lines.length === 0 ? null : `${heading} ${title}\n\n${lines.join("\n")}`;
    })
    .filter((part) => part !== null)
    .join("\n\n");
}

function renderAttribute(name: string, attribute: AttributeJson, path: string, sections: NestedSection[]): string {
  const { nested_type: nested, sensitive, deprecated, description = "" } = attribute;
  if (nested !== undefined) sections.push({ path, attributes: nested.attributes });
  const words = [
    nested === undefined ? describeType(attribute.type ?? "dynamic") : nestedWords[nested.nesting_mode],
    ...(sensitive === true ? ["Sensitive"] : []),
    ...(deprecated === true ? ["Deprecated"] : []),
  ];
  const more = nested === undefined ? "" : ` (see [below](#${anchorOf(path)}))`;
  return `- \`${name}\` (${words.join(", ")}) ${description}${more}`;
}

const nestedWords = {
  single: "Attributes",
  list: "Attributes List",
  set: "Attributes Set",
  map: "Attributes Map",
} as const;

function anchorOf(path: string): string {
  return `nestedatt--${path.replaceAll(".", "--")}`;
}
