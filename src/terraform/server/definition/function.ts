import type { Kind } from "../../schema/kind";
import type { Known } from "../../schema/model";
import type { Validator } from "../../schema/problem";

/** A parameter of a provider function. */
interface Parameter<K extends Kind> {
  readonly type: K;
  readonly description: string;
  /** Further checks of an argument. */
  readonly validate?: Validator<Known<K>>;
}

/** The kinds of a function's parameters, by name. */
type Kinds = Readonly<Record<string, Kind>>;

/** The arguments of a call, by parameter. None of them is null or unknown. */
type Arguments<P extends Kinds> = { readonly [N in keyof P]: Known<P[N]> };

/** A function that configurations call as `provider::<name>::<function>(…)`. It is pure: Terraform compares the results of plan and apply. */
export interface ProviderFunction<P extends Kinds, R extends Kind> {
  /** In snake_case. */
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** For the documentation; Markdown. */
  readonly description: string;
  readonly deprecated?: string;
  /** In their order. */
  readonly parameters: { readonly [N in keyof P]: Parameter<P[N]> };
  readonly returns: R;
  /** Throws {@link ArgumentError} for an argument it cannot take. */
  call(args: Arguments<P>): Known<R>;
}

/** An argument that a function cannot take; `parameter` is its name. The message is the user's. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";
  readonly parameter: string;

  constructor(parameter: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.parameter = parameter;
  }
}

/** Declares a function; the types of its arguments follow from its parameters. */
export function defineFunction<P extends Kinds, R extends Kind>(
  definition: ProviderFunction<P, R>,
): ProviderFunction<P, R> {
  return definition;
}
