import { printFqdn, isSubdomain } from "../dns/name";
import { parseRecordData, type RecordTypeName } from "../dns/record";
import { commentProblem } from "../ownership/comment";
import { describeOrigin } from "../ownership/origin";
import { splitForDelete } from "../ownership/record-set";
import { type ApplyContext, found, isUnknown, missing, type Planned, ProblemError, type Unknown } from "../terraform";
import { plugin } from "./plugin";
import { desiredSet, placeOf } from "./record-set/desired";
import { holdersFor, recordsOfSet } from "./record-set/observe";
import { deleteKeepingPointer } from "./record-set/pointer";
import { bringAbout, mayHaveBeenOvertaken } from "./record-set/reconcile";
import { originWords, recordSetSchema, valueProblem } from "./record-set/schema";
import { sameValues, stateOf, type RecordSetState, type WrittenState } from "./record-set/state";
import type { Session } from "./session";
import type { RecordWriter } from "../technitium";
import type { DesiredSet } from "./record-set/desired";
import type { Permission } from "./record-set/reconcile";

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

  validate: ({ zone, name, type, values }) => {
    if (isUnknown(type)) return [];
    const place = { type: typeOf(type) };
    const inZone =
      isUnknown(zone) ||
      isUnknown(name) ||
      isSubdomain(placeOf({ zone, name, type }).name, placeOf({ zone, name, type }).zone);
    const texts = knownTexts(values);
    return [
      ...(inZone ? [] : [{ path: "name" as const, message: "the name does not lie in the zone" }]),
      ...texts.flatMap((text) => {
        const message = valueProblem(() => parseRecordData(place.type, text));
        return message === null ? [] : [{ path: "values" as const, message }];
      }),
      ...(texts.length > 1 && (place.type === "CNAME" || place.type === "DNAME")
        ? [{ path: "values" as const, message: `a ${place.type} record set has one value` }]
        : []),
    ];
  },

  plan: (context, { action, planned, prior }) => {
    if (action === "delete") return undefined;
    const owner = context.configured ? context.client.owner : null;
    if (owner !== null && typeof planned.comment === "string") {
      const problem = commentProblem(planned.comment, owner);
      if (problem !== null)
        throw new ProblemError("invalid_configuration", "The comment cannot be stored", problem, "comment");
    }
    const ours = owner === null ? {} : { origin: originWords.ours, owner };
    if (prior === null) return { set: ours };
    const { values } = planned;
    const texts = knownTexts(values);
    const wholly = !isUnknown(values) && texts.length === values.length;
    const respelled = wholly && prior.values !== null && sameValues(placeOf(prior), texts, prior.values);
    return { set: { ...ours, ...(respelled ? { values: prior.values } : {}) } };
  },

  create: async (context, planned) => {
    const { client } = context;
    const desired = desiredSet(planned, client.owner);
    return client.server.records.write(desired, (writer) =>
      write(context, writer, desired, ours(planned, client), { policy: client.onConflict, agreed: new Set() }),
    );
  },

  read: async ({ client, imported, private: memory }, prior) => {
    const place = placeOf(prior);
    const [records, findHolder] = await Promise.all([
      client.server.records.atName(place),
      holdersFor(place.type, client),
    ]);
    const set = recordsOfSet(records ?? [], place, client, findHolder);
    if (set.length === 0) return missing();
    if (imported) {
      const other = set.find(({ origin }) => origin.kind === "other-owner");
      if (other !== undefined) {
        throw new ProblemError(
          "refused",
          "The records belong to somebody else",
          `${printFqdn(place.name)} ${place.type} was made by ${describeOrigin(other.origin)}: manage it there, or remove it there first.`,
        );
      }
      memory.set(
        IMPORTED,
        set.map(({ key }) => key),
      );
    }
    return found(stateOf(place, set, prior));
  },

  update: async (context, planned) => {
    const { client, private: memory } = context;
    const desired = desiredSet(planned, client.owner);
    const agreed = keysIn(memory.get(IMPORTED));
    const state = await client.server.records.write(desired, (writer) =>
      write(context, writer, desired, ours(planned, client), { policy: client.onConflict, agreed }),
    );
    memory.set(IMPORTED, undefined);
    return state;
  },

  delete: async (context, prior) => {
    const { client } = context;
    const place = placeOf(prior);
    await client.server.records.write(place, async (writer) => {
      const findHolder = await holdersFor(place.type, client, { fresh: true });
      const look = async () => recordsOfSet((await writer.read()) ?? [], place, client, findHolder);
      const first = await look();
      for (const { origin, record, key } of splitForDelete(first).keep) {
        context.warn(
          "A record stays",
          `${printFqdn(place.name)} ${place.type} ${record.data.type === "opaque" ? "" : key} is left alone: by now it belongs to ${describeOrigin(origin)}.`,
        );
      }
      for (const { record } of splitForDelete(first).remove) {
        if (record.data.type === "opaque") continue;
        try {
          await deleteKeepingPointer(client, writer, place, record.data);
        } catch (error) {
          if (!mayHaveBeenOvertaken(error) || (await isStillThere(look, record.data))) throw error;
        }
      }
    });
  },

  import: (_context, id) => {
    const parts = id.trim().split(/\s+/);
    const [zone, name, type] = parts;
    if (parts.length !== 3 || zone === undefined || name === undefined || type === undefined) {
      throw new ProblemError(
        "invalid_configuration",
        "Not the id of a record set",
        `The id is the zone, the full name and the type with blanks between, e.g. 'lab.example nas.lab.example A'. Got ${JSON.stringify(id)}.`,
      );
    }
    const message = valueProblem(() => void placeOf({ zone, name, type }));
    if (message !== null) throw new ProblemError("invalid_configuration", "Not the id of a record set", message);
    return { zone, name, type };
  },
});

/** The planned set, which will be ours. */
function ours(planned: Planned<typeof recordSetSchema>, { owner }: Session): WrittenState {
  return { ...planned, origin: originWords.ours, owner };
}

async function write(
  context: ApplyContext<Session, RecordSetState>,
  writer: RecordWriter,
  desired: DesiredSet,
  planned: WrittenState,
  permission: Permission,
): Promise<RecordSetState> {
  const session = context.client;
  try {
    return stateOf(desired, await bringAbout(session, writer, desired, permission), planned);
  } catch (error) {
    const refused = error instanceof ProblemError && error.code === "refused";
    const now = refused ? null : await writer.read().catch(() => null);
    if (now !== null) {
      const set = recordsOfSet(now, desired, session, () => null).filter(({ origin }) => origin.kind === "ours");
      if (set.length > 0) context.reached(stateOf(desired, set, planned));
    }
    throw error;
  }
}

async function isStillThere(
  look: () => Promise<readonly { readonly record: { readonly data: unknown } }[]>,
  data: unknown,
) {
  return (await look()).some(({ record }) => JSON.stringify(record.data) === JSON.stringify(data));
}

function knownTexts(values: readonly (string | Unknown)[] | Unknown): readonly string[] {
  return isUnknown(values) ? [] : values.filter((value): value is string => !isUnknown(value));
}

function keysIn(value: unknown): ReadonlySet<string> {
  return new Set(Array.isArray(value) ? value.filter((key) => typeof key === "string") : []);
}

function typeOf(type: string): RecordTypeName {
  return placeOf({ zone: ".", name: ".", type }).type;
}
