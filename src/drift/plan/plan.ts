import type { JsonObject, Json } from "../json";

/** What a plan does to an object: one action, or two for a replacement. */
export type Action = "no-op" | "create" | "read" | "update" | "delete" | "forget";

/** An object of ours in `resource_drift` or `resource_changes`. */
export interface ObjectChange {
  readonly address: string;
  /** The address of its block: without indexes. */
  readonly block: string;
  readonly type: string;
  readonly actions: readonly Action[];
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  /** What is known after the apply only: `true` in the shape of the value. */
  readonly afterUnknown: Json;
  /** What is secret: `true` in the shape of the value. */
  readonly beforeSensitive: Json;
  readonly afterSensitive: Json;
}

/** An object of ours as the server has it now, from `prior_state`. */
export interface StateObject {
  readonly address: string;
  readonly block: string;
  readonly type: string;
  readonly values: JsonObject;
  readonly sensitive: Json;
}

/** A resource block of ours in the configuration. */
export interface ConfiguredBlock {
  readonly block: string;
  /** The attributes that have an expression. */
  readonly attributes: ReadonlySet<string>;
}

/** An attribute that Terraform says contributed to a planned change. */
export interface RelevantAttribute {
  readonly resource: string;
  readonly attribute: string;
}

/** What is read from the JSON form of a plan. */
export interface Plan {
  readonly terraformVersion: string | null;
  /** The plan was stopped by an error. */
  readonly errored: boolean;
  /** Everything was planned: no targets, nothing put off. */
  readonly complete: boolean;
  readonly drift: readonly ObjectChange[];
  readonly changes: readonly ObjectChange[];
  readonly state: readonly StateObject[];
  readonly blocks: ReadonlyMap<string, ConfiguredBlock>;
  readonly relevant: readonly RelevantAttribute[];
  /** Addresses that Terraform put off to a later run. */
  readonly deferred: readonly string[];
  /** Owners that provider blocks name as constants. */
  readonly owners: readonly string[];
  /** Server addresses that provider blocks name as constants. */
  readonly serverUrls: readonly string[];
  /** Values that must not be seen: sensitive variables, credentials in provider blocks. */
  readonly secrets: readonly string[];
  /** Where the modules called come from: by the address of the module, without indexes. */
  readonly moduleSources: ReadonlyMap<string, string>;
}

/** The prefix of all resource types of this provider. */
export const OUR_TYPES = "technitium_";
