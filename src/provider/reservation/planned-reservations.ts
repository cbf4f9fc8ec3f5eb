import type { Ipv4 } from "../../dns/ipv4";
import type { Mac } from "../../dns/mac";
import { hostRecord, type HostRecord } from "../preservation/host-record";
import { keyOfRecord } from "../preservation/preserved-record";
import type { Session } from "../session";
import { StillnessWatch } from "./stillness";
import type { Host, ReservationKey } from "./wish";

/** Whose a reservation on the server is: one of this configuration, nobody's here, or not to be told. */
export type Standing = "ours" | "foreign" | "untold";

/**
 * What this run knows of the configuration's reservations: which it manages already, and which addresses it plans. Terraform makes a
 * new session for every walk over the configuration.
 */
export class PlannedReservations {
  readonly #managed = new Set<string>();
  readonly #givenUp = new Set<string>();
  readonly #created = new Set<string>();
  readonly #addresses = new Map<string, Map<Mac, Ipv4>>();
  readonly #warned = new Set<string>();
  readonly #stillness: StillnessWatch;

  constructor(session: Session) {
    this.#stillness = new StillnessWatch(session);
  }

  /** Notes a reservation that is in the state. */
  noteManaged(key: ReservationKey): void {
    this.#managed.add(textOf(key));
    this.#stillness.disturb();
  }

  /** Notes a host that gets another name or address, or goes, so that its records may become another's. */
  noteGivenUp({ name, address }: Host): void {
    if (name === null) return;
    for (const type of ["A", "PTR"] as const) this.#givenUp.add(keyOfRecord(hostRecord(type, name, address)));
  }

  /** Whether a record is one of a host that is noted as leaving it. */
  isGivenUp(record: HostRecord): boolean {
    return this.#givenUp.has(keyOfRecord(record));
  }

  /** Notes the plan of a new reservation; false if this run plans the same one already. */
  noteCreation(key: ReservationKey): boolean {
    const known = this.#created.has(textOf(key));
    this.#created.add(textOf(key));
    return !known;
  }

  /** Notes the planned address of a reservation; answers with another one that this run plans for the same address. */
  noteAddress({ scope, hardwareAddress }: ReservationKey, address: Ipv4): Mac | null {
    const addresses = this.#addresses.get(scope) ?? new Map<Mac, Ipv4>();
    this.#addresses.set(scope, addresses);
    addresses.set(hardwareAddress, address);
    return [...addresses].find(([other, taken]) => other !== hardwareAddress && taken === address)?.[0] ?? null;
  }

  /** Whether nobody has been warned of losses in this scope; from then on somebody has. */
  isFirstWarned(scope: string): boolean {
    const first = !this.#warned.has(scope);
    this.#warned.add(scope);
    return first;
  }

  isManaged(key: { readonly scope: string; readonly hardwareAddress: string }): boolean {
    return this.#managed.has(textOf(key));
  }

  /**
   * Whose a reservation on the server is. Terraform comes to the blocks of a configuration in any order, so the one behind it may
   * not have been seen yet: waits for it until nothing of this run moves any more.
   */
  async standingOf(key: { readonly scope: string; readonly hardwareAddress: string }): Promise<Standing> {
    const end = await this.#stillness.until(() => this.isManaged(key));
    return end === "met" ? "ours" : end === "still" ? "foreign" : "untold";
  }
}

const plans = new WeakMap<Session, PlannedReservations>();

/** The plans of a session. */
export function plannedReservations(session: Session): PlannedReservations {
  const known = plans.get(session) ?? new PlannedReservations(session);
  plans.set(session, known);
  return known;
}

function textOf({ scope, hardwareAddress }: { readonly scope: string; readonly hardwareAddress: string }): string {
  return `${hardwareAddress} ${scope}`;
}
