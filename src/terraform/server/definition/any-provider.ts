import type { Attributes } from "../../schema/kind";
import type { ObjectValue } from "../../value";
import type { ConfigureContext, Provider } from "./provider";
import type { ProblemAt } from "./resource";

/** A {@link Provider} with any schema and client. */
export interface AnyProvider extends Omit<Provider<Attributes, unknown>, "validate" | "configure"> {
  validate?(config: ObjectValue): readonly ProblemAt<string>[];
  configure(context: ConfigureContext, config: ObjectValue): unknown;
}
