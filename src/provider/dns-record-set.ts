import { printFqdn } from "../dns/name";
import { describeOrigin } from "../ownership/origin";
import { found, missing, type Planned, ProblemError } from "../terraform";
import { plugin } from "./plugin";
import { desiredSet, placeOf } from "./record-set/desired";
import { holdersFor } from "./record-set/holders";
import { parseSetId } from "./record-set/import-id";
import { recordsOfSet, type FoundRecord } from "./record-set/observe";
import { planRecordSet } from "./record-set/plan";
import { originWords, recordSetSchema } from "./record-set/schema";
import { stateOf, type RecordSetState } from "./record-set/state";
import { recordSetProblems } from "./record-set/validate";
import { createSet, deleteSet, updateSet } from "./record-set/write-set";
import type { SetPlace } from "./record-set/desired";
import type { Session } from "./session";

/** In the private state of an imported set: its values may be taken over as they are, for whoever imports it has seen them. */
const IMPORTED = "imported";

/** `technitium_dns_record_set`: all records of one name and type. */
export const dnsRecordSet = plugin.defineResource({
  name: "technitium_dns_record_set",
  description:
    "All records of one name and type. Each carries an origin tag at the end of its comment, so that everybody can see who it belongs " +
    "to; records that are not ours are never overwritten or deleted unless `on_conflict` of the provider block allows it.",
  schema: recordSetSchema,
  identity: ["zone", "name", "type"],

  validate: recordSetProblems,
  plan: planRecordSet,

  create: (context, planned) =>
    createSet(context, desiredSet(planned, context.client.owner), view(planned, context.client)),

  read: async ({ client, imported, private: memory }, prior) => {
    const place = placeOf(prior);
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
    return found(stateOf(place, set, prior));
  },

  update: async (context, planned) => {
    const { client, private: memory } = context;
    const agreed = keysIn(memory.get(IMPORTED));
    const state = await updateSet(context, desiredSet(planned, client.owner), { ...view(planned, client), agreed });
    memory.set(IMPORTED, undefined);
    return state;
  },

  delete: (context, prior) => deleteSet(context, placeOf(prior)),

  import: (_context, id) => parseSetId(id),
});

/** How the planned set, which will be ours, is seen in the state. */
function view(planned: Planned<typeof recordSetSchema>, { owner }: Session) {
  const ours = { ...planned, origin: originWords.ours, owner };
  return {
    stateOf: (set: readonly FoundRecord[]): RecordSetState => stateOf(placeOf(planned), set, ours),
    planned: { ...ours, lastModified: null },
  };
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

function keysIn(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.filter((key) => typeof key === "string") : []);
}
