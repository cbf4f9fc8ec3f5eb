/*
 * What is used of the JSON that Terraform prints. Every number in it is a JavaScript number; where digits matter, read the text with
 * `readExact`.
 */

/** A message to the user, from `-json` output. */
export interface CliDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly address?: string;
  readonly snippet?: { readonly code: string };
}

/** One line of `-json` output. */
export interface CliEvent {
  readonly type: string;
  readonly "@message": string;
  readonly diagnostic?: CliDiagnostic;
}

/** What happens to one object. */
type Action = "no-op" | "create" | "read" | "update" | "delete" | "forget";

/** One object of a plan. */
export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly action_reason?: string;
  readonly change: {
    readonly actions: readonly Action[];
    readonly before: Readonly<Record<string, unknown>> | null;
    readonly after: Readonly<Record<string, unknown>> | null;
    readonly after_unknown: Readonly<Record<string, unknown>>;
    readonly before_sensitive: unknown;
    readonly after_sensitive: unknown;
    readonly replace_paths?: readonly (readonly (string | number)[])[];
    readonly importing?: { readonly id: string };
  };
}

/** `terraform show -json PLAN`. */
export interface PlanJson {
  readonly resource_changes?: readonly ResourceChange[];
  readonly resource_drift?: readonly ResourceChange[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly Action[]; readonly after?: unknown }>>;
}

/** One object of a state. */
export interface StateResource {
  readonly address: string;
  readonly mode: "managed" | "data";
  readonly type: string;
  readonly name: string;
  readonly tainted?: boolean;
  readonly values: Readonly<Record<string, unknown>>;
  readonly sensitive_values: unknown;
}

/** `terraform show -json`. */
export interface StateJson {
  readonly values?: {
    readonly outputs?: Readonly<Record<string, { readonly value: unknown }>>;
    readonly root_module?: { readonly resources?: readonly StateResource[] };
  };
}
