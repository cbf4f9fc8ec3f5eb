import { printFqdn } from "../../dns/name";
import { describeOrigin } from "../../ownership/origin";
import {
  found,
  type Found,
  missing,
  type Missing,
  type PrivateState,
  ProblemError,
  type ReadContext,
} from "../../terraform";
import type { Session } from "../session";
import type { SetPlace } from "./desired";
import { holdersFor } from "./holders";
import { recordsOfSet, type FoundRecord } from "./observe";

/** In the private state of an imported set: its values may be taken over as they are, for whoever imports it has seen them. */
const IMPORTED = "imported";

/** Reads a set; the set of another owner cannot be imported. */
export async function readSet<State>(
  { client, imported, private: memory }: ReadContext<Session>,
  place: SetPlace,
  stateOf: (set: readonly FoundRecord[]) => State,
): Promise<Found<State> | Missing> {
  const [records, findHolder] = await Promise.all([
    client.server.records.atName(place),
    holdersFor(place.type, client),
  ]);
  const set = recordsOfSet(records ?? [], place, client, findHolder);
  if (set.length === 0) return missing();
  if (imported) {
    refuseOtherOwners(place, set);
    memory.set(
      IMPORTED,
      set.map(({ key }) => key),
    );
  }
  return found(stateOf(set));
}

function refuseOtherOwners({ name, type }: SetPlace, set: readonly FoundRecord[]): void {
  const other = set.find(({ origin }) => origin.kind === "other-owner");
  if (other === undefined) return;
  throw new ProblemError(
    "refused",
    "The records belong to somebody else",
    `${printFqdn(name)} ${type} was made by ${describeOrigin(other.origin)}: manage it there, or remove it there first.`,
  );
}

/** Keys of the values of an imported set that the next update may take over; that update should {@link forgetImport}. */
export function agreedKeys({ private: memory }: { readonly private: PrivateState }): ReadonlySet<string> {
  const keys = memory.get(IMPORTED);
  return new Set(Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : []);
}

/** Ends what an import permits: from here on the set is ours, and what comes to it is somebody else's. */
export function forgetImport({ private: memory }: { readonly private: PrivateState }): void {
  memory.set(IMPORTED, undefined);
}
