import {
  ArgumentError,
  type AnyProvider,
  computed,
  defineFunction,
  int,
  listOf,
  optional,
  ProblemError,
  required,
  setOf,
  string,
} from "../../../src/terraform";
import { type Backend, textIn } from "./backend";
import { everything } from "./everything";
import { fragile } from "./fragile";
import { host } from "./kinds";
import { plugin } from "./plugin";

const description = "For tests.";

const lookup = plugin.defineDataSource({
  name: "sink_lookup",
  description: "Looks an object up.",
  schema: {
    id: required(string, { description }),
    hosts: optional(setOf(host), { description }),
    limit: optional(int, { description, default: 10 }),
    name: computed(string, { description }),
    revision: computed(int, { description }),
  },
  read: async ({ client }, config) => {
    const object = client.backend.read(config.id);
    if (object === null) throw new ProblemError("not_found", "No such object", `There is no ${config.id}.`, "id");
    return {
      ...config,
      hosts: config.hosts?.map((name) => name.toLowerCase()) ?? null,
      name: textIn(object, "name"),
      revision: Number(object["revision"]),
    };
  },
});

const join = defineFunction({
  name: "join_hosts",
  summary: "Joins host names.",
  description: "Joins host names with a separator.",
  parameters: {
    separator: { type: string, description: "What to put between them." },
    hosts: { type: listOf(host), description: "The names." },
  },
  returns: string,
  call: ({ separator, hosts }) => {
    if (separator === "") throw new ArgumentError("separator", "A separator is needed.");
    return hosts.join(separator);
  },
});

/** A provider with everything in it, over `backend`. */
export function kitchenSink(backend: Backend): AnyProvider {
  return plugin.defineProvider({
    name: "sink",
    description: "Everything a provider can have.",
    schema: {
      greeting: optional(string, { description, default: "hello" }),
      token: optional(string, { description, sensitive: true }),
    },
    configure: (context, { greeting, token }) => {
      if (token === "wrong") throw new ProblemError("not_configured", "Token is wrong", "It is.", "token");
      if (greeting === "warn") context.warn("Careful", "This is a warning.", "greeting");
      return { backend, greeting };
    },
    resources: [everything, fragile],
    dataSources: [lookup],
    functions: [join],
  });
}
