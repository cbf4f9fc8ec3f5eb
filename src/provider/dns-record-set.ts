import type { Planned } from "../terraform";
import { plugin } from "./plugin";
import { desiredSet, placeOf } from "./record-set/desired";
import { parseSetId } from "./record-set/import-id";
import type { FoundRecord } from "./record-set/observe";
import { planRecordSet } from "./record-set/plan";
import { agreedKeys, forgetImport, readSet } from "./record-set/read-set";
import { originWords, recordSetSchema } from "./record-set/schema";
import { stateOf, type RecordSetState } from "./record-set/state";
import { recordSetProblems } from "./record-set/validate";
import { createSet, deleteSet, updateSet } from "./record-set/write-set";
import type { Session } from "./session";

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

  create: async (context, planned) => {
    const { client } = context;
    return createSet(context, desiredSet(planned, client.owner), view(planned, client));
  },
  read: (context, prior) => {
    const place = placeOf(prior);
    return readSet(context, place, (set) => stateOf(place, set, prior));
  },
  update: async (context, planned) => {
    const { client } = context;
    const agreed = agreedKeys(context);
    const state = await updateSet(context, desiredSet(planned, client.owner), { ...view(planned, client), agreed });
    forgetImport(context);
    return state;
  },
  delete: (context, prior) => deleteSet(context, placeOf(prior)),

  import: (_context, id) => parseSetId(id),
});

/** How the planned set, which will be ours, is seen in the state. */
function view(planned: Planned<typeof recordSetSchema>, { owner }: Session) {
  const ours = { ...planned, origin: originWords.ours, owner, lastModified: null };
  return {
    stateOf: (set: readonly FoundRecord[]): RecordSetState => stateOf(placeOf(planned), set, ours),
    planned: ours,
  };
}
