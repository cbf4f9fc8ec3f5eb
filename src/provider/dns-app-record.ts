import { parseFqdn } from "../dns/name";
import { parseTtl } from "../dns/ttl";
import { printComment } from "../ownership/comment";
import type { AppData } from "../technitium";
import { isUnknown, optional, type Planned, required, type State, type Stored, string } from "../terraform";
import { plugin } from "./plugin";
import { commonState } from "./record-set/common-state";
import type { DesiredSet, SetPlace } from "./record-set/desired";
import { parseNameId } from "./record-set/import-id";
import type { FoundRecord } from "./record-set/observe";
import { planOwnership } from "./record-set/plan-ownership";
import { agreedKeys, forgetImport, readSet } from "./record-set/read-set";
import { originWords, setAttributes } from "./record-set/schema";
import { placeProblems } from "./record-set/validate";
import { valueKey } from "./record-set/value";
import { createSet, deleteSet, updateSet } from "./record-set/write-set";
import type { Session } from "./session";

const schema = {
  ...setAttributes,
  appName: required(string, {
    description: "The name of the app, as it is installed on the server.",
    validate: (text) => (text === "" ? "it is the name of an installed app" : null),
  }),
  classPath: required(string, {
    description: "Which of the app's record handlers answers, e.g. `SplitHorizon.SimpleAddress`.",
    validate: (text) => (text === "" ? "it is the class path that the app's documentation names" : null),
  }),
  recordData: optional(string, { default: "", description: "What the handler is told; most take JSON." }),
};

type Schema = typeof schema;

/** `technitium_dns_app_record`: a name that an app of the server answers for. */
export const dnsAppRecord = plugin.defineResource({
  name: "technitium_dns_app_record",
  description:
    "The APP record of a name: an app that is installed on the server answers for it. A name has one at most. It carries an origin tag " +
    "at the end of its comment, as the records of `technitium_dns_record_set` do.",
  schema,
  identity: ["zone", "name"],

  validate: ({ zone, name }) => placeProblems(zone, name),
  plan: (context, { action, planned, prior }) => {
    if (action === "delete") return undefined;
    const { zone, name, comment } = planned;
    const place = isUnknown(zone) || isUnknown(name) ? null : placeOf({ zone, name });
    return { set: planOwnership(context, { place, comment, isThere: prior !== null }) };
  },

  create: async (context, planned) => {
    const { client } = context;
    return createSet(context, desired(planned, client), view(planned, client));
  },
  read: (context, prior) => readSet(context, placeOf(prior), (set) => stateOf(set, prior)),
  update: async (context, planned) => {
    const { client } = context;
    const agreed = agreedKeys(context);
    const state = await updateSet(context, desired(planned, client), { ...view(planned, client), agreed });
    forgetImport(context);
    return state;
  },
  delete: (context, prior) => deleteSet(context, placeOf(prior)),

  import: (_context, id) => parseNameId(id),
});

function placeOf({ zone, name }: { readonly zone: string; readonly name: string }): SetPlace {
  return { zone: parseFqdn(zone), name: parseFqdn(name), type: "APP" };
}

function desired(planned: Planned<Schema>, { owner }: Session): DesiredSet {
  const place = placeOf(planned);
  const { appName, classPath, recordData, comment, ttl, disabled, expiryTtl } = planned;
  const data: AppData = { type: "APP", appName, classPath, recordData };
  return {
    ...place,
    values: new Map([[valueKey(data), data]]),
    ttl: parseTtl(ttl),
    comment: printComment({ text: comment ?? "", owner, ...place }),
    disabled,
    expiryTtl,
  };
}

function view(planned: Planned<Schema>, { owner }: Session) {
  const ours = { ...planned, origin: originWords.ours, owner, lastModified: null };
  return { stateOf: (set: readonly FoundRecord[]): State<Schema> => stateOf(set, ours), planned: ours };
}

function stateOf(found: readonly FoundRecord[], written: Stored<Schema, "zone" | "name">): State<Schema> {
  const data = found.map(({ record }) => record.data).find((candidate) => candidate.type === "APP");
  if (data === undefined) throw new Error("an APP record was found whose data is not that of one");
  const { appName, classPath, recordData } = data;
  return { zone: written.zone, name: written.name, appName, classPath, recordData, ...commonState(found, written) };
}
