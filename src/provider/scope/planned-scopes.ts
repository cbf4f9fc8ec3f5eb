import type { Session } from "../session";
import type { Range } from "./checks";

/** A scope as this run plans it. What is not known yet is `null`. */
export interface PlannedScope {
  readonly name: string;
  /** Its name before; `null` for a new one. */
  readonly priorName: string | null;
  readonly range: Range | null;
  /** Whether its DHCP will write DNS records: `dns_updates` is on and there is a domain. */
  readonly writesDns: boolean | null;
  /** With `known: false` it is not known yet; else `null` is none. */
  readonly domain: { readonly known: boolean; readonly name: string | null };
}

/**
 * What this run has planned for scopes, by name. Terraform plans a scope before what depends on it, and makes a new session for every
 * walk over the configuration; so what depends on a scope sees it as it will be, and not as it was.
 */
export class PlannedScopes {
  readonly #scopes = new Map<string, PlannedScope>();
  readonly #deleted = new Set<string>();

  note(scope: PlannedScope): void {
    this.#scopes.set(scope.name, scope);
  }

  noteDeleted(name: string): void {
    this.#deleted.add(name);
  }

  get(name: string): PlannedScope | null {
    return this.#scopes.get(name) ?? null;
  }

  all(): readonly PlannedScope[] {
    return [...this.#scopes.values()];
  }

  /** Whether the scope on the server will be gone or have another name. */
  isLeaving(name: string): boolean {
    return this.#deleted.has(name) || this.all().some((scope) => scope.priorName === name && scope.name !== name);
  }
}

const plans = new WeakMap<Session, PlannedScopes>();

/** The plans of a session. */
export function plannedScopes(session: Session): PlannedScopes {
  const known = plans.get(session) ?? new PlannedScopes();
  plans.set(session, known);
  return known;
}
