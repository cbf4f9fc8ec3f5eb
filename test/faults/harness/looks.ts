import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lab } from "../../e2e/harness/lab";
import { recordsIn, type ListedRecord } from "../../e2e/harness/records";
import type { CliResult } from "../../e2e/harness/terraform";
import type { CliDiagnostic } from "../../e2e/harness/terraform-json";

/** What a state file holds of one object. */
interface StoredObject {
  readonly type: string;
  readonly name: string;
  readonly instances: readonly {
    readonly status?: "tainted";
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
}

/** The two looks that every case ends with. */
interface Looks {
  readonly server: readonly ListedRecord[];
  readonly state: readonly StoredObject[];
}

/** The objects in the state file; none if there is no file yet. */
export function stored({ terraform }: Pick<Lab, "terraform">): readonly StoredObject[] {
  const file = join(terraform.path, "terraform.tfstate");
  if (!existsSync(file)) return [];
  const { resources } = JSON.parse(readFileSync(file, "utf8")) as { readonly resources: readonly StoredObject[] };
  return resources.filter(({ instances }) => instances.length > 0);
}

/** What is on the server, in the zone lab.test, and what is in the state. */
export function look(lab: Pick<Lab, "terraform" | "sandbox">): Looks {
  return { server: recordsIn(lab.sandbox, "lab.test"), state: stored(lab) };
}

/** Runs a command that has to fail and leave everything as it was, on the server and in the state. Answers its errors. */
export async function failsWithoutTrace(
  lab: Pick<Lab, "terraform" | "sandbox">,
  command: () => Promise<CliResult>,
): Promise<readonly CliDiagnostic[]> {
  const before = look(lab);
  const { exitCode, errors } = await command();
  expect(exitCode).toBe(1);
  expect(look(lab)).toEqual(before);
  return errors;
}
