import { bool, computed, defineFunction, derivedFrom, found, int, listOf, mapOf, missing, number, object, optional, pluginFor, required, setOf, string , type AnyProvider} from "../../../src/terraform";
import type { Config, Plan, Planned, State, Stored } from "../../../src/terraform/schema/model";
import type { NumberValue, Unknown } from "../../../src/terraform/value";

interface Client { get(name: string): Promise<{ ttl: number } | null> }
const { defineResource, defineDataSource, defineProvider } = pluginFor<Client>();

const thing = defineResource({
  name: "x_thing",
  description: "d",
  schema: {
    name: required(string, { description: "d", validate: (value) => (value.length > 3 ? "too long" : null), replace: (prior, planned)=> prior!== planned }),
  comment: optional(string, { description: "d" }),
  ttl: optional(int, { description: "d", default: 3600 }),
  id: computed(string, { description: "d" }),
  ranges: required(
    listOf(object({ start: required(string, { description: "d" }), end: optional(string, { description: "d" }), size: computed(int, { description: "d" }) })),
    { description: "d" },
  ),
  },
  identity: ["name"],
  validate: (config) => (config.ttl === null ? [{ path: "ttl", message: "" }] : []),
  plan(context, change) {
    if (change.action === "delete") return undefined;
    return { set: { id: "x" }, replace: ["name", ["ranges", 0]] };
  },
  async create(context, planned) {
    const a = await context.client.get(planned.name);
    context.reached({ id: "x" });
    return { ...planned, id: "y", ranges: [] };
  },
  async read(context, state) {
    const a = await context.client.get(state.name);
    if (a === null) return missing();
    const t: number | null = state.ttl;
    return found({ name: state.name, comment: null, ttl: a.ttl, id: "x", ranges: [] });
  },
  async delete(context, prior) {},
  import: (context, id) => ({ name: id }),
  upgrade: { 0: (old) => ({ name: "x" }) },
});
const look = defineDataSource({
  name: "x_look", description: "", schema: { name: required(string, {description: ""}), size: computed(int, {description: ""})},
  async read(context, config) { return {...config, size: 3}; },
});
const fn = defineFunction({ name: "f", summary: "", description: "", parameters: { cidr: {type: string, description: ""}}, returns: listOf(string), call: ({cidr}) => [cidr]});
const provider = defineProvider({ name: "x", description: "", schema: {url: optional(string, {description: ""})}, configure: (context, config) => ({ get: async () => ({ ttl: (config.url??"").length }) }), resources: [thing], dataSources: [look], functions: [fn]});
it("x", () => {
});
const any: AnyProvider = provider;
