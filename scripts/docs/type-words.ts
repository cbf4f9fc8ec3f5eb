import type { Type } from "../../src/terraform/type";

/** A type in the words of Terraform's documentation: `String`, `List of String`. */
export function describeType(type: Type): string {
  if (typeof type === "string") return plain[type];
  switch (type[0]) {
    case "list":
      return `List of ${describeType(type[1])}`;
    case "set":
      return `Set of ${describeType(type[1])}`;
    case "map":
      return `Map of ${describeType(type[1])}`;
    case "tuple":
      return "Tuple";
    case "object":
      return "Object";
  }
}

const plain = { string: "String", number: "Number", bool: "Boolean", dynamic: "Dynamic" } as const;
