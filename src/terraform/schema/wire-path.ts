import type { Field, Kind, ObjectKind } from "./kind";
import type { Path } from "./path";

/** One step of a path as Terraform has it. */
export type WireStep =
  | { readonly step: "attribute"; readonly name: string }
  | { readonly step: "key"; readonly key: string }
  | { readonly step: "index"; readonly index: number };

/**
 * The path as Terraform has it, with its names. It ends where the schema has nothing more, and at a set, whose elements Terraform has
 * no steps for.
 */
export function wirePath(root: ObjectKind, path: Path): readonly WireStep[] {
  const steps: WireStep[] = [];
  let kind: Kind = root;
  for (const step of path) {
    if (kind.shape === "leaf" || kind.shape === "set") break;
    if (kind.shape === "object") {
      const field: Field | undefined = kind.fields.find(({ name }) => name === step);
      if (field === undefined) break;
      steps.push({ step: "attribute", name: field.wireName });
      kind = field.attribute.type;
    } else {
      steps.push(typeof step === "number" ? { step: "index", index: step } : { step: "key", key: step });
      kind = kind.element;
    }
  }
  return steps;
}

/** The path as it is written in configurations: `ranges[0].start`. */
export function printPath(steps: readonly WireStep[]): string {
  return steps
    .map((step) => {
      if (step.step === "index") return `[${step.index}]`;
      return step.step === "key" ? `[${JSON.stringify(step.key)}]` : `.${step.name}`;
    })
    .join("")
    .replace(/^\./, "");
}
