import {
  bool,
  computed,
  derivedFrom,
  found,
  int,
  listOf,
  mapOf,
  missing,
  number,
  object,
  optional,
  ProblemError,
  required,
  setOf,
  string,
  type Planned,
  type State,
} from "../../../src/terraform";
import { canonicalHost, host } from "./kinds";
import { plugin } from "./plugin";

const description = "For tests.";

const part = object({
  label: required(string, { description }),
  note: optional(string, { description }),
  size: optional(int, { description, default: 7 }),
  host: optional(host, { description }),
});

const partWithComputed = object({
  label: required(string, { description }),
  note: optional(string, { description }),
  size: optional(int, { description, default: 7 }),
  host: optional(host, { description }),
  serial: computed(int, { description }),
});

/** Every kind in every presence. */
const everythingSchema = {
  id: computed(string, { description, keepPrior: true }),
  name: required(string, { description, replace: true }),
  revision: computed(int, { description }),
  shout: computed(string, { description, keepPrior: { changesWith: ["name", "text"] } }),

  text: optional(string, { description }),
  flag: optional(bool, { description }),
  total: optional(int, { description }),
  amount: optional(number, { description }),

  defaultText: optional(string, { description, default: "standard" }),
  defaultFlag: optional(bool, { description, default: true }),
  defaultInt: optional(int, { description, default: 3600 }),
  follows: optional(bool, {
    description,
    default: derivedFrom({ defaultFlag: bool }, ({ defaultFlag }) => defaultFlag ?? false),
  }),
  maybe: optional(string, { description, nullable: true, default: derivedFrom({ text: string }, ({ text }) => text) }),

  chosenText: optional(string, { description, computed: true }),
  chosenInt: optional(int, { description, computed: true, keepPrior: true }),

  host: optional(host, { description }),
  hosts: optional(setOf(host), { description }),
  hostList: optional(listOf(host), { description }),

  list: optional(listOf(string), { description }),
  set: optional(setOf(int), { description }),
  map: optional(mapOf(string), { description }),
  numbers: optional(listOf(number), { description }),
  defaultList: optional(listOf(string), { description, default: ["a", "b"] }),

  single: optional(partWithComputed, { description }),
  parts: optional(listOf(partWithComputed), { description }),
  partSet: optional(setOf(part), { description }),
  partMap: optional(mapOf(partWithComputed), { description }),

  secret: optional(string, { description, sensitive: true }),
  old: optional(string, { description, deprecated: "Use `text`." }),
  protected: optional(bool, { description, default: false }),
  observed: computed(string, { description, nullable: true, keepPrior: true }),
};

type Schema = typeof everythingSchema;
type Part = { readonly label: string; readonly serial: number };

/** What the backend makes of the names it is given. */
function stored(planned: Planned<Schema>): Omit<State<Schema>, "id" | "revision"> {
  const withSerial = <P extends Omit<Part, "serial">>(value: P): P & Part => ({ ...value, serial: value.label.length });
  const { single, parts, partMap } = planned;
  return {
    ...planned,
    shout: `${planned.name} ${planned.text ?? ""}`.toUpperCase(),
    chosenText: typeof planned.chosenText === "string" ? planned.chosenText : "chosen",
    chosenInt: typeof planned.chosenInt === "number" ? planned.chosenInt : 42,
    host: planned.host === null ? null : canonicalHost(planned.host),
    hosts: planned.hosts?.map(canonicalHost).reverse() ?? null,
    hostList: planned.hostList?.map(canonicalHost) ?? null,
    single: single === null ? null : withSerial(single),
    parts: parts?.map(withSerial) ?? null,
    partMap:
      partMap === null
        ? null
        : Object.fromEntries(Object.entries(partMap).map(([key, value]) => [key, withSerial(value)])),
    observed: typeof planned.observed === "string" ? planned.observed : null,
  };
}

export const everything = plugin.defineResource({
  name: "sink_everything",
  description: "Every kind in every presence.",
  version: 2,
  schema: everythingSchema,
  identity: ["id"],

  validate: ({ flag, text }) => (flag === true && text === null ? [{ path: "flag", message: "flag needs text" }] : []),

  plan: (context, change) => {
    if (change.action === "delete" && change.prior.protected === true)
      throw new ProblemError("refused", "Object is protected", `${change.prior.id} is protected.`, "protected");
    if (change.action !== "update" || !context.configured) return undefined;
    const wanted = context.client.backend.objects.get(change.prior.id)?.["observe"];
    return typeof wanted === "string" ? { set: { observed: wanted } } : undefined;
  },

  create: async ({ client }, planned) => {
    const state = { ...stored(planned), revision: 1 };
    const id = client.backend.create(state);
    return { ...state, id };
  },

  read: async ({ client }, { id }) => {
    const object = client.backend.read(id);
    return object === null ? missing() : found({ ...(object as State<Schema>), id });
  },

  update: async ({ client }, planned, prior) => {
    const state = { ...stored(planned), revision: (prior.revision ?? 0) + 1 };
    client.backend.update(prior.id, state);
    return { ...state, id: prior.id };
  },

  delete: async ({ client }, { id }) => client.backend.delete(id),

  import: (_context, id) => {
    if (!id.startsWith("id-")) throw new ProblemError("invalid_configuration", "Bad import id", `${id} is no id.`);
    return { id };
  },

  upgrade: { 0: (old) => ({ text: `upgraded ${typeof old["txt"] === "string" ? old["txt"] : "nothing"}` }) },
});
