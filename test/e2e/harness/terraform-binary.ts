import { findProgram } from "./program";

/** A Terraform, or an OpenTofu, which takes the same commands. */
export interface TerraformBinary {
  readonly name: "terraform" | "tofu";
  readonly path: string;
}

/** The first of `names` on the PATH, or null. */
export function findTerraform(
  environment: NodeJS.ProcessEnv,
  names: readonly TerraformBinary["name"][] = ["terraform", "tofu"],
): TerraformBinary | null {
  for (const name of names) {
    const path = findProgram(name, environment);
    if (path !== null) return { name, path };
  }
  return null;
}

/**
 * A group of tests that need Terraform. Without one on the PATH the group fails and says so, because tests that did not run prove nothing;
 * with ALLOW_NO_TERRAFORM=1 it is skipped, and says that.
 */
export function describeWithTerraform(title: string, tests: (binary: TerraformBinary) => void): void {
  const binary = findTerraform(process.env);
  if (binary !== null) {
    describe(title, () => tests(binary));
  } else if (process.env["ALLOW_NO_TERRAFORM"] === "1") {
    // Skipped and not left out: a suite without a test is an error to jest, and the report is to count what did not run.
    process.stderr.write(`Skipped because there is neither terraform nor tofu on the PATH: ${title}\n`);
    describe.skip(title, () => it("needs terraform", () => undefined));
  } else {
    it(title, () => {
      throw new Error(
        "There is neither terraform nor tofu on the PATH. Install one, or skip with ALLOW_NO_TERRAFORM=1.",
      );
    });
  }
}
