import type { Path } from "../../schema/path";
import type { Log } from "../../wire/log";

/** What every call into a resource or data source gets. */
export interface Context<Client> {
  /**
   * What the provider's `configure` returned. Throws `not_configured` while the provider block holds values that are not known
   * yet, which happens in plans only.
   */
  readonly client: Client;
  /** Whether {@link client} can be had. */
  readonly configured: boolean;
  /** Aborted when the user stops the run or Terraform gives the call up. */
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Tells the user something and goes on. `path` is an attribute's name, or the steps to a part of it. */
  warn(summary: string, detail: string, path?: string | Path): void;
}

/**
 * What a resource wants to remember of one object beside its state: JSON values by name, invisible to the user, kept by
 * Terraform. Names that start with a dot are the framework's.
 */
export interface PrivateState {
  /** The value, or `undefined` if there is none. */
  get(name: string): unknown;
  /** `undefined` removes the value. */
  set(name: string, value: unknown): void;
}

/** What the calls into a resource get. */
export interface ResourceContext<Client> extends Context<Client> {
  readonly private: PrivateState;
}

/** What reading gets. */
export interface ReadContext<Client> extends ResourceContext<Client> {
  /** Whether this is the first read after an import: nothing but the identity (and what `import` gave) is known yet. */
  readonly imported: boolean;
}

/** What creating, updating and deleting get. */
export interface ApplyContext<Client, State> extends ResourceContext<Client> {
  /**
   * Notes how far it got, for the case that a later step fails: the object exists and has these values. Values that are not
   * given are as planned (create) or as before (update, delete); what is not known is null. Without a call, a failed create
   * leaves nothing in the state, and a failed update or delete leaves the prior state.
   */
  reached(state: Partial<State>): void;
}
