import type { Attributes } from "../../schema/kind";
import type { Diagnostic } from "../../schema/diagnostic";
import type { Config, Settled } from "../../schema/model";
import type { Log } from "../../wire/log";
import type { AnyDataSource, AnyFunction, AnyResource } from "./any";
import type { ProblemAt } from "./resource";

/** What `configure` gets. */
export interface ConfigureContext {
  readonly terraformVersion: string;
  /** Aborted when the user stops the run; a client may hold on to it. */
  readonly signal: AbortSignal;
  readonly log: Log;
  warn(summary: string, detail: string, path?: string): void;
}

/** A provider: its own configuration, and what it offers. */
export interface Provider<S extends Attributes, Client> {
  /** The prefix of its names: `technitium`. */
  readonly name: string;
  /** For the documentation; Markdown. */
  readonly description: string;
  /**
   * The provider block. Arguments are best optional with a fallback in `configure`: without a provider block Terraform refuses
   * required ones before anybody is asked.
   */
  readonly schema: S;
  /** Checks that involve several arguments; called when each one by itself is right. */
  validate?(config: Config<S>): readonly ProblemAt<keyof S & string>[];
  /**
   * Makes the client that resources and data sources get. Called when all arguments are known, once per walk of Terraform; throws
   * a ProblemError of code `not_configured` if something is missing.
   */
  configure(context: ConfigureContext, config: Settled<S>): Promise<Client> | Client;
  /** Lets go of a client, before the process ends. */
  close?(client: Client): Promise<void> | void;
  /** Says what an error of another layer means to the user; `null` if it does not know it. */
  explain?(error: unknown): Omit<Diagnostic, "severity" | "path"> | null;
  readonly resources: readonly AnyResource<Client>[];
  readonly dataSources: readonly AnyDataSource<Client>[];
  readonly functions: readonly AnyFunction[];
}
