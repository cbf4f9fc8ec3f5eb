import type { Attributes } from "../../schema/kind";
import type { DataSource } from "./data-source";
import type { Provider } from "./provider";
import type { Resource } from "./resource";

/** Declares the parts of a provider whose client is a `Client`. The literals are returned as they are, with their types. */
export interface Plugin<Client> {
  defineResource<S extends Attributes, const I extends keyof S & string>(
    definition: Resource<S, I, Client>,
  ): Resource<S, I, Client>;
  defineDataSource<S extends Attributes>(definition: DataSource<S, Client>): DataSource<S, Client>;
  defineProvider<S extends Attributes>(definition: Provider<S, Client>): Provider<S, Client>;
}

/**
 * The place where a provider says what its client is, once.
 *
 * @example export const { defineResource, defineDataSource, defineProvider } = pluginFor<TechnitiumClient>();
 */
export function pluginFor<Client>(): Plugin<Client> {
  return {
    defineResource: (definition) => definition,
    defineDataSource: (definition) => definition,
    defineProvider: (definition) => definition,
  };
}
