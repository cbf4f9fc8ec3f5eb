import type { ProviderHandlers } from "./handlers";
import type { Log } from "./log";
import type { Redaction } from "./redaction";

/** What the process offers a provider. */
export interface Host {
  readonly log: Log;
  /** Register secrets here before anything can log or report them. */
  readonly redaction: Redaction;
}

/** A provider ready to serve. */
export interface ServedProvider {
  readonly handlers: ProviderHandlers;
  /** Called once before the process leaves, e.g. to log out; has a second for it. */
  readonly close?: () => Promise<void>;
}

/** Loads a provider. Runs after the handshake, while Terraform is busy connecting. */
export type LoadProvider = (host: Host) => Promise<ServedProvider>;
