/** The environment variable by which the global set-up tells the suites where the executable is. */
export const executableVariable = "TECHNITIUM_TEST_EXECUTABLE";

/** The provider's executable, built before the suites began. */
export function builtExecutable(): string {
  const path = process.env[executableVariable];
  if (path === undefined) throw new Error("the executable was not built: run this suite as part of the e2e project");
  return path;
}
