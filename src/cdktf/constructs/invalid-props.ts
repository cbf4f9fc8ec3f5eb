/** What is wrong with one prop of a construct. */
export interface PropProblem {
  /** The prop's name. */
  readonly prop: string;
  /** What is wrong with its value, and what to write instead. */
  readonly reason: string;
}

/** A construct was given props that make no sense; all that is wrong with them is in the message. */
export class InvalidProps extends Error {
  override readonly name = "InvalidProps";
  /** Always `invalid_props`, to tell this error by where it crosses copies of the package. */
  readonly code = "invalid_props";

  constructor(
    /** The construct's path in the tree, such as `stack/lan/nas`. */
    readonly path: string,
    /** Everything that is wrong. */
    readonly problems: readonly PropProblem[],
  ) {
    super(problems.map(({ prop, reason }) => `${path}: ${prop}: ${reason}`).join("\n"));
  }
}

/** Throws if there are problems with the construct at `path`. */
export function refuse(path: string, problems: readonly PropProblem[]): void {
  if (problems.length > 0) throw new InvalidProps(path, problems);
}
