/**
 * Reads the fallback of a provider argument: `TECHNITIUM_` and the argument's name in capitals. An empty variable counts as
 * not set.
 */
export function fallback(environment: NodeJS.ProcessEnv, argument: string): string | null {
  const value = environment[variableOf(argument)];
  return value === undefined || value === "" ? null : value;
}

/** The environment variable behind a provider argument. */
export function variableOf(argument: string): string {
  return `TECHNITIUM_${argument.toUpperCase()}`;
}
