import { parseFqdn } from "../dns/name";
import { parseTtl } from "../dns/ttl";
import { printComment } from "../ownership/comment";
import { isUnknown, type Planned, type State, type Stored } from "../terraform";
import { plugin } from "./plugin";
import { forwarderData, forwarderOf, proxyProblem, type Forwarder } from "./forwarder-set/forwarder";
import { forwarderSetSchema } from "./forwarder-set/schema";
import { commonState } from "./record-set/common-state";
import type { DesiredSet, SetPlace } from "./record-set/desired";
import { parseNameId } from "./record-set/import-id";
import type { FoundRecord } from "./record-set/observe";
import { planOwnership } from "./record-set/plan-ownership";
import { agreedKeys, forgetImport, readSet } from "./record-set/read-set";
import { originWords } from "./record-set/schema";
import { placeProblems } from "./record-set/validate";
import { valueKey } from "./record-set/value";
import { createSet, deleteSet, updateSet } from "./record-set/write-set";
import type { Session } from "./session";

type Schema = typeof forwarderSetSchema;

/** `technitium_dns_forwarder_set`: where queries below a name of a Forwarder zone are sent. */
export const dnsForwarderSet = plugin.defineResource({
  name: "technitium_dns_forwarder_set",
  description:
    "All FWD records of one name: the servers that queries for it, and for the names below it, are sent to. They live in zones of type " +
    "`Forwarder`. Each carries an origin tag at the end of its comment, as the records of `technitium_dns_record_set` do.",
  schema: forwarderSetSchema,
  identity: ["zone", "name"],

  validate: ({ zone, name, forwarders }) => [
    ...placeProblems(zone, name),
    ...(isUnknown(forwarders) ? [] : forwarders).flatMap((forwarder) => {
      const message = isUnknown(forwarder) ? null : proxyProblem(forwarder);
      return message === null ? [] : [{ path: "forwarders" as const, message }];
    }),
  ],
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
  return { zone: parseFqdn(zone), name: parseFqdn(name), type: "FWD" };
}

function desired(planned: Planned<Schema>, { owner }: Session): DesiredSet {
  const place = placeOf(planned);
  const values = planned.forwarders.map(forwarderData).map((data) => [valueKey(data), data] as const);
  return {
    ...place,
    values: new Map(values),
    ttl: parseTtl("0"),
    comment: printComment({ text: planned.comment ?? "", owner, ...place }),
    disabled: planned.disabled,
    expiryTtl: planned.expiryTtl,
  };
}

function view(planned: Planned<Schema>, { owner }: Session) {
  const ours = { ...planned, origin: originWords.ours, owner, lastModified: null };
  return { stateOf: (set: readonly FoundRecord[]): State<Schema> => stateOf(set, ours), planned: ours };
}

function stateOf(found: readonly FoundRecord[], written: Stored<Schema, "zone" | "name">): State<Schema> {
  const { ttl: _always0, ...common } = commonState(found, written);
  const items = (written.forwarders ?? []).map(withDefaults);
  const before = new Map(items.map((item) => [valueKey(forwarderData(item)), item]));
  return {
    zone: written.zone,
    name: written.name,
    forwarders: found.flatMap(({ key, record: { data } }) =>
      data.type === "FWD" ? [forwarderOf(data, before.get(key) ?? null)] : [],
    ),
    ...common,
  };
}

function withDefaults(forwarder: { readonly [N in keyof Forwarder]: Forwarder[N] | null }): Forwarder {
  const { protocol, priority, dnssecValidation, proxyType, ...rest } = forwarder;
  return {
    ...rest,
    forwarder: forwarder.forwarder ?? "",
    protocol: protocol ?? "Udp",
    priority: priority ?? 0,
    dnssecValidation: dnssecValidation ?? false,
    proxyType: proxyType ?? "DefaultProxy",
  };
}
