import type { Attributes } from "../../schema/kind";
import type { Config, Settled, State } from "../../schema/model";
import type { Context } from "./context";
import type { ProblemAt } from "./resource";

/** A kind of thing that is looked up and not managed. */
export interface DataSource<S extends Attributes, Client> {
  /** The name in configurations, with the provider's prefix. */
  readonly name: string;
  /** For the documentation; Markdown. */
  readonly description: string;
  readonly deprecated?: string;
  readonly schema: S;
  /** Checks that involve several attributes; called when each one by itself is right. There is no client yet. */
  validate?(config: Config<S>): readonly ProblemAt<keyof S & string>[];
  /** Looks it up. Finding nothing is an error of code `not_found`, unless an empty list is an answer. */
  read(context: Context<Client>, config: Settled<S>): Promise<State<S>>;
}
