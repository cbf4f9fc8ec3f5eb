import { type AnyProvider, type AnyResource, type Attributes, pluginFor, type Resource } from "../../../src/terraform";
import type { Packed, Typed } from "../../../src/terraform/server/packed";
import { ProviderSession } from "../../../src/terraform/server/session";
import { isObjectValue, type ObjectValue, type Value } from "../../../src/terraform/value";
import { type LogLine, testHost } from "../mini-core/test-host";

/** The client of the providers here. */
export interface Client {
  readonly name: string;
}

export const plugin = pluginFor<Client>();

/** A provider with these resources and nothing else. */
export function providerOf(resources: readonly AnyResource<Client>[], more: Partial<AnyProvider> = {}): AnyProvider {
  return {
    name: "example",
    description: "",
    schema: {},
    configure: () => ({ name: "client" }),
    resources,
    dataSources: [],
    functions: [],
    ...more,
  };
}

/** A session with a client. */
export function sessionOf(provider: AnyProvider, lines: LogLine[] = []): ProviderSession {
  const session = new ProviderSession(provider, { log: testHost(lines).log });
  session.useClient({ name: "client" });
  return session;
}

/** A resource that does nothing, with some of its members replaced. */
export function resourceOf<S extends Attributes, const I extends keyof S & string>(
  schema: S,
  identity: readonly I[],
  members: Partial<Omit<Resource<S, I, Client>, "schema" | "identity">> = {},
): Resource<S, I, Client> {
  const unexpected = (): never => {
    throw new Error("this was not to be called");
  };
  return {
    name: "example_thing",
    description: "",
    schema,
    identity,
    create: unexpected,
    read: unexpected,
    update: unexpected,
    delete: unexpected,
    ...members,
  };
}

export const NOTHING: Uint8Array = new Uint8Array();
export const noSignal = new AbortController().signal;

/** A value as a request carries it; what an object lacks is null. */
export function packed(value: Value): Packed {
  return (type) => {
    if (!isObjectValue(value) || typeof type === "string" || type[0] !== "object") return value;
    return Object.fromEntries(Object.keys(type[1]).map((name) => [name, value[name] ?? null]));
  };
}

/** The object that a response carries. */
export function objectIn(typed: Typed | null | { readonly json: Uint8Array }): ObjectValue | null {
  return typed !== null && "value" in typed && isObjectValue(typed.value) ? typed.value : null;
}
