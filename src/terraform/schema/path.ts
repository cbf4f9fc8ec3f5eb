/** One step into a value: an attribute (its name in TypeScript), a map's key, or a list's index. */
export type Step = string | number;

/** Where in a value something is, from the outside in. Elements of sets have no step: a path ends at the set. */
export type Path = readonly Step[];

/** A path that starts at one of the attributes `N`; for an attribute itself its name is enough. */
export type PathFrom<N extends string> = N | readonly [N, ...Step[]];

/** The path in its long form. */
export function listSteps(path: Path | string): Path {
  return typeof path === "string" ? [path] : path;
}
