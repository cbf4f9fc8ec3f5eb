import type { Diagnostic } from "../schema/diagnostic";
import type { ObjectKind } from "../schema/kind";
import { object } from "../schema/object";
import { ProblemError } from "../schema/problem-error";
import { objectType } from "../schema/wire-type";
import type { ObjectType } from "../type";
import type { Log } from "../wire/log";
import type { AnyDataSource, AnyFunction, AnyResource } from "./definition/any";
import type { AnyProvider } from "./definition/any-provider";
import { StopSwitch } from "./stop-switch";

/** A definition with its schema in the forms that every call needs. */
export interface Prepared<Definition> {
  readonly definition: Definition;
  readonly kind: ObjectKind;
  readonly type: ObjectType;
}

/** What a session needs from the world. */
export interface SessionOptions {
  readonly log: Log;
  /** Takes secrets out of a text that the user will see. Default: leaves it as it is. */
  readonly mask?: (text: string) => string;
}

/** The client, or what stands in its way. */
type ClientState = { readonly client: unknown } | { readonly obstacle: Omit<Diagnostic, "severity" | "path"> };

/** One running provider: its definition, made ready, and the client that its configuration led to. */
export class ProviderSession {
  readonly provider: AnyProvider;
  readonly log: Log;
  readonly mask: (text: string) => string;
  readonly stopSwitch = new StopSwitch();
  /** The provider block. */
  readonly block: Prepared<AnyProvider>;
  readonly #resources: Registry<AnyResource<unknown>>;
  readonly #dataSources: Registry<AnyDataSource<unknown>>;
  readonly #functions: ReadonlyMap<string, AnyFunction>;
  readonly #clients: unknown[] = [];
  #state: ClientState = {
    obstacle: {
      code: "not_configured",
      summary: "Provider is not configured",
      detail: "Terraform has not configured the provider yet, but asks it to do something that needs the server.",
    },
  };

  constructor(provider: AnyProvider, options: SessionOptions) {
    this.provider = provider;
    this.log = options.log;
    this.mask = options.mask ?? ((text) => text);
    this.block = prepare(provider);
    this.#resources = new Registry("resource", provider.resources);
    this.#dataSources = new Registry("data source", provider.dataSources);
    this.#functions = new Map(provider.functions.map((definition) => [definition.name, definition]));
  }

  /** The resource of that name; throws `unsupported`. */
  resource(name: string): Prepared<AnyResource<unknown>> {
    return this.#resources.get(name);
  }

  /** The data source of that name; throws `unsupported`. */
  dataSource(name: string): Prepared<AnyDataSource<unknown>> {
    return this.#dataSources.get(name);
  }

  /** The function of that name; throws `unsupported`. */
  function(name: string): AnyFunction {
    const definition = this.#functions.get(name);
    if (definition !== undefined) return definition;
    throw new ProblemError("unsupported", "Unknown function", `This provider has no function ${name}.`);
  }

  /** Whether there is a client. */
  get configured(): boolean {
    return "client" in this.#state;
  }

  /** The client; throws `not_configured` with the reason why there is none. */
  get client(): unknown {
    if ("client" in this.#state) return this.#state.client;
    const { code, summary, detail } = this.#state.obstacle;
    throw new ProblemError(code, summary, detail);
  }

  /** From now on calls get this client. */
  useClient(client: unknown): void {
    this.#clients.push(client);
    this.#state = { client };
  }

  /** From now on calls that need a client fail. */
  useNoClient(obstacle: Omit<Diagnostic, "severity" | "path">): void {
    this.#state = { obstacle };
  }

  /** Lets go of all clients, also of those that a later configuration replaced: their calls may have been under way. */
  async close(): Promise<void> {
    const clients = this.#clients.splice(0);
    const results = await Promise.allSettled(clients.map(async (client) => this.provider.close?.(client)));
    for (const result of results)
      if (result.status === "rejected") this.log("warn", "a client did not close", { error: result.reason });
  }
}

function prepare<Definition extends Pick<AnyProvider, "schema">>(definition: Definition): Prepared<Definition> {
  const kind = object(definition.schema);
  return { definition, kind, type: objectType(kind) };
}

/** Definitions by name, prepared when first asked for: most runs use few of them. */
class Registry<Definition extends Pick<AnyProvider, "schema" | "name">> {
  readonly #noun: string;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #prepared = new Map<string, Prepared<Definition>>();

  constructor(noun: string, definitions: readonly Definition[]) {
    this.#noun = noun;
    this.#definitions = new Map(definitions.map((definition) => [definition.name, definition]));
  }

  get(name: string): Prepared<Definition> {
    const ready = this.#prepared.get(name);
    if (ready !== undefined) return ready;
    const definition = this.#definitions.get(name);
    if (definition === undefined)
      throw new ProblemError("unsupported", `Unknown ${this.#noun}`, `This provider has no ${this.#noun} ${name}.`);
    const prepared = prepare(definition);
    this.#prepared.set(name, prepared);
    return prepared;
  }
}
