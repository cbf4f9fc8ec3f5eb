import type { Fqdn } from "../../dns/name";

/** What a write touches, as far as shared answers are concerned. */
export type Change =
  /** A scope: its settings, reservations and, unless they are `spared`, leases; by way of DDNS any record and any zone. */
  | { readonly about: "scope"; readonly name: string; readonly leases?: "spared" | undefined }
  /** Records of a zone; with `pointers` also PTR records in reverse zones. */
  | { readonly about: "records"; readonly zone: Fqdn; readonly pointers: boolean }
  /** Which zones there are, what they hold, how they are set. */
  | { readonly about: "zones" };

/** Tells those who keep shared answers what they must forget. */
export interface Staleness {
  /** `forget` must drop what the change touches, also answers that are still under way. */
  onChange(forget: (change: Change) => void): void;
  /** Runs a write. An answer is forgotten before, so that none from here on is older, and after, so that none is in between. */
  during<T>(change: Change, write: () => Promise<T>): Promise<T>;
}

/** A new board of announcements. */
export function createStaleness(): Staleness {
  const listeners: ((change: Change) => void)[] = [];
  const announce = (change: Change): void => listeners.forEach((forget) => forget(change));
  return {
    onChange: (forget) => {
      listeners.push(forget);
    },
    during: async (change, write) => {
      announce(change);
      try {
        return await write();
      } finally {
        announce(change);
      }
    },
  };
}
