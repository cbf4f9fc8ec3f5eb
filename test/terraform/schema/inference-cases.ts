import {
  bool,
  type Config,
  computed,
  defineFunction,
  derivedFrom,
  found,
  type Given,
  int,
  listOf,
  mapOf,
  missing,
  number,
  type NumberValue,
  object,
  optional,
  type Plan,
  type Planned,
  pluginFor,
  refine,
  required,
  type Settled,
  setOf,
  type State,
  type Stored,
  string,
  type Unknown,
  unknown,
} from "../../../src/terraform";

/*
 * What the compiler infers from a schema, as statements that it checks. Each line that must not compile says why; it is an error
 * if it does.
 */

// The compiler compares two types exactly only inside of functions that have a parameter of their own.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only if the two types are the same. */
function same<A, B>(_equal: Equal<A, B>): void {
  // Only the types matter.
}

/** Compiles only if `value` is of exactly the expected type. */
function exactly<Expected>(): <Actual>(value: Actual, equal: Equal<Actual, Expected>) => null {
  return () => null;
}

const description = "";
const mac = refine(string, { noun: "a MAC address", normalise: (text) => text.toUpperCase() });

const schema = {
  name: required(string, { description }),
  ttl: required(int, { description }),
  weight: optional(number, { description }),
  comment: optional(string, { description }),
  enabled: optional(bool, { description, default: true }),
  follows: optional(bool, { description, default: derivedFrom({ enabled: bool }, ({ enabled }) => enabled ?? false) }),
  maybe: optional(string, { description, nullable: true, default: derivedFrom({ name: string }, ({ name }) => name) }),
  chosen: optional(int, { description, computed: true }),
  chosenOrNull: optional(mac, { description, computed: true, nullable: true }),
  id: computed(string, { description, keepPrior: true }),
  record: computed(string, { description, nullable: true }),
  names: computed(listOf(string), { description }),
  tags: optional(setOf(string), { description }),
  labels: optional(mapOf(int), { description }),
  range: optional(object({ start: required(string, { description }), size: computed(int, { description }) }), {
    description,
  }),
  ranges: required(
    listOf(object({ start: required(string, { description }), end: optional(string, { description, default: "" }) })),
    { description },
  ),
};
type S = typeof schema;

same<
  Config<S>,
  {
    readonly name: string | Unknown;
    readonly ttl: number | Unknown;
    readonly weight: NumberValue | null | Unknown;
    readonly comment: string | null | Unknown;
    readonly enabled: boolean | null | Unknown;
    readonly follows: boolean | null | Unknown;
    readonly maybe: string | null | Unknown;
    readonly chosen: number | null | Unknown;
    readonly chosenOrNull: string | null | Unknown;
    readonly id: null;
    readonly record: null;
    readonly names: null;
    readonly tags: readonly (string | Unknown)[] | null | Unknown;
    readonly labels: { readonly [key: string]: number | Unknown } | null | Unknown;
    readonly range: { readonly start: string | Unknown; readonly size: null } | null | Unknown;
    readonly ranges:
      readonly ({ readonly start: string | Unknown; readonly end: string | null | Unknown } | Unknown)[] | Unknown;
  }
>(true);

same<Given<S>["enabled"], boolean | null>(true);
same<Given<S>["id"], null>(true);
same<Settled<S>["enabled"], boolean>(true);
same<Settled<S>["maybe"], string | null>(true);
same<Settled<S>["chosen"], number | null>(true);

same<Plan<S>["name"], string | Unknown>(true);
same<Plan<S>["comment"], string | null | Unknown>(true);
same<Plan<S>["enabled"], boolean | Unknown>(true);
same<Plan<S>["maybe"], string | null | Unknown>(true);
same<Plan<S>["chosen"], number | Unknown>(true);
same<Plan<S>["id"], string | Unknown>(true);
same<Plan<S>["record"], string | null | Unknown>(true);

same<Planned<S>["name"], string>(true);
same<Planned<S>["comment"], string | null>(true);
same<Planned<S>["enabled"], boolean>(true);
same<Planned<S>["chosen"], number | Unknown>(true);
same<Planned<S>["names"], readonly (string | Unknown)[] | Unknown>(true);
same<Planned<S>["range"], { readonly start: string; readonly size: number | Unknown } | null>(true);
same<Planned<S>["ranges"], readonly { readonly start: string; readonly end: string }[]>(true);

same<
  State<S>,
  {
    readonly name: string;
    readonly ttl: number;
    readonly weight: NumberValue | null;
    readonly comment: string | null;
    readonly enabled: boolean;
    readonly follows: boolean;
    readonly maybe: string | null;
    readonly chosen: number;
    readonly chosenOrNull: string | null;
    readonly id: string;
    readonly record: string | null;
    readonly names: readonly string[];
    readonly tags: readonly string[] | null;
    readonly labels: { readonly [key: string]: number } | null;
    readonly range: { readonly start: string; readonly size: number } | null;
    readonly ranges: readonly { readonly start: string; readonly end: string }[];
  }
>(true);

same<Stored<S, "id">["id"], string>(true);
same<Stored<S, "id">["name"], string | null>(true);
same<Stored<S, "id" | "name">["name"], string>(true);
same<Stored<S, "id">["ranges"], readonly { readonly start: string | null; readonly end: string | null }[] | null>(true);

// @ts-expect-error: a description is not optional, the documentation is made from it
required(string, {});
// @ts-expect-error: the default is of another kind
optional(int, { description, default: "3600" });
// @ts-expect-error: a default that may be null has to be declared nullable
optional(string, { description, default: derivedFrom({ name: string }, ({ name }) => name) });
// @ts-expect-error: an option that does not exist is a typing error
optional(string, { description, sensitve: true });
// @ts-expect-error: nobody configures a computed attribute, so there is nothing to check
computed(string, { description, validate: () => null });
// @ts-expect-error: the provider either fills in a default or chooses
optional(int, { description, default: 1, computed: true });
// @ts-expect-error: lists of lists have no place in a schema
listOf(listOf(string));

required(int, { description, validate: (value) => exactly<number>()(value, true) });
required(listOf(mac), { description, validate: (value) => exactly<readonly string[]>()(value, true) });
required(int, {
  description,
  replace: (prior, planned) => {
    exactly<number | Unknown | null>()(planned, true);
    return prior !== planned;
  },
});

interface Client {
  lookUp(name: string): Promise<{ readonly ttl: number } | null>;
}
const plugin = pluginFor<Client>();

const host = plugin.defineResource({
  name: "example_host",
  description,
  schema: {
    name: required(string, { description, replace: true }),
    ttl: optional(int, { description, default: 3600 }),
    comment: optional(string, { description }),
    id: computed(string, { description, keepPrior: true }),
  },
  identity: ["id"],

  validate: (config) => {
    exactly<number | null | Unknown>()(config.ttl, true);
    return [{ path: "ttl", message: "" }];
  },
  plan: (context, change) => {
    exactly<Client>()(context.client, true);
    if (change.action === "create") exactly<null>()(change.prior, true);
    if (change.action === "delete") return undefined;
    exactly<string | Unknown>()(change.planned.id, true);
    return { set: { id: unknown }, replace: ["name"] };
  },
  create: async (context, planned, config) => {
    exactly<number>()(planned.ttl, true);
    exactly<string | Unknown>()(planned.id, true);
    exactly<number | null>()(config.ttl, true);
    context.reached({ id: "1" });
    return { ...planned, id: "1" };
  },
  read: async ({ client }, state) => {
    exactly<string>()(state.id, true);
    exactly<number | null>()(state.ttl, true);
    const answer = await client.lookUp(state.id);
    return answer === null ? missing() : found({ name: "n", ttl: answer.ttl, comment: null, id: state.id });
  },
  delete: async (_context, prior) => {
    exactly<string>()(prior.id, true);
  },
  import: (_context, id) => ({ id }),
});

/** As {@link host}, with one thing wrong in each. */
const wrong = [
  // @ts-expect-error: a computed value that may still be unknown is no state
  plugin.defineResource({ ...host, create: async (_context, planned) => planned }),
  // @ts-expect-error: the state lacks an attribute
  plugin.defineResource({ ...host, read: async (_context, { id }) => found({ id, ttl: 1, comment: null }) }),
  // @ts-expect-error: reading says found or missing, and nothing in between
  plugin.defineResource({ ...host, read: async () => null }),
  // @ts-expect-error: an import knows the identity
  plugin.defineResource({ ...host, import: (_context, id: string) => ({ name: id }) }),
  // @ts-expect-error: the identity is made of attributes
  plugin.defineResource({ ...host, identity: ["identifier"] }),
  // @ts-expect-error: a problem points at an attribute
  plugin.defineResource({ ...host, validate: () => [{ path: "tttl", message: "" }] }),
  // @ts-expect-error: a plan decides values of the attribute's kind
  plugin.defineResource({ ...host, plan: () => ({ set: { ttl: "3600" } }) }),
];

const lookUp = plugin.defineDataSource({
  name: "example_host",
  description,
  schema: {
    name: required(string, { description }),
    limit: optional(int, { description, default: 10 }),
    ttl: computed(int, { description }),
  },
  read: async ({ client }, config) => {
    same<typeof config, { readonly name: string; readonly limit: number; readonly ttl: null }>(true);
    return { ...config, ttl: (await client.lookUp(config.name))?.ttl ?? 0 };
  },
});

const join = defineFunction({
  name: "join",
  summary: "",
  description,
  parameters: { parts: { type: listOf(string), description }, separator: { type: string, description } },
  returns: string,
  call: ({ parts, separator }) => {
    exactly<readonly string[]>()(parts, true);
    return parts.join(separator);
  },
});

const provider = plugin.defineProvider({
  name: "example",
  description,
  schema: { url: optional(string, { description }), retries: optional(int, { description, default: 3 }) },
  configure: (_context, config) => {
    exactly<{ readonly url: string | null; readonly retries: number }>()(config, true);
    return { lookUp: async () => null };
  },
  resources: [host],
  dataSources: [lookUp],
  functions: [join],
});

pluginFor<{ readonly other: true }>().defineProvider({
  ...provider,
  configure: () => ({ other: true }),
  // @ts-expect-error: the resource needs another client than this provider has
  resources: [host],
  dataSources: [],
  close: () => undefined,
});

/** All that is declared above, for a test to see that declaring it does no harm. */
export const declared = { schema, wrong, provider };
