import { computed, found, int, missing, optional, ProblemError, required, string } from "../../../src/terraform";
import { textIn } from "./backend";
import { plugin } from "./plugin";

const description = "For tests.";

/** Breaks where its configuration tells it to. */
export const fragile = plugin.defineResource({
  name: "sink_fragile",
  description: "Breaks where it is told to.",
  schema: {
    id: computed(string, { description, keepPrior: true }),
    breaks: optional(string, { description }),
    value: required(string, { description }),
    token: computed(string, { description, nullable: true }),
    attempts: optional(int, { description, default: 1 }),
  },
  identity: ["id"],

  create: async (context, planned) => {
    if (planned.breaks === "before create") throw new ProblemError("failed", "Nothing was made", "It broke first.");
    const id = context.client.backend.create({
      value: planned.value,
      breaks: planned.breaks,
      attempts: planned.attempts,
    });
    context.reached({ id });
    if (planned.breaks === "during create") throw new ProblemError("failed", "Half made", "The second step broke.");
    if (planned.breaks === "with a bug") throw new TypeError("undefined is not a function");
    if (planned.breaks === "with a wrong value") return { ...planned, id, token: "t", value: "something else" };
    context.private.set("made", { by: "create" });
    return { ...planned, id, token: "t" };
  },

  read: async (context, { id, token }) => {
    const object = context.client.backend.read(id);
    if (object === null) return missing();
    if (object["breaks"] === "read") throw new ProblemError("failed", "Could not find out", "The server is away.");
    return found({
      id,
      token,
      value: textIn(object, "value"),
      breaks: typeof object["breaks"] === "string" ? object["breaks"] : null,
      attempts: typeof object["attempts"] === "number" ? object["attempts"] : 1,
    });
  },

  update: async (context, planned, prior) => {
    context.client.backend.update(prior.id, { value: planned.value });
    context.reached({ value: planned.value });
    if (planned.breaks === "during update") throw new ProblemError("failed", "Half changed", "The second step broke.");
    context.client.backend.update(prior.id, { breaks: planned.breaks, attempts: planned.attempts });
    return { ...planned, id: prior.id, token: "t2" };
  },

  delete: async (context, prior) => {
    if (prior.breaks === "delete") throw new ProblemError("failed", "Still there", "The server said no.");
    context.client.backend.delete(prior.id);
  },
});
