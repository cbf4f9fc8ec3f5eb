import { checkProvider, computed, defineFunction, optional, required, string } from "../../../src/terraform";
import { Backend } from "../kitchen-sink/backend";
import { kitchenSink } from "../kitchen-sink/provider";
import { providerOf, resourceOf } from "./example-session";

const description = "d";

it("finds nothing wrong with a provider that uses everything", () => {
  expect(() => checkProvider(kitchenSink(new Backend()))).not.toThrow();
});

it("tells all that cannot work at once", () => {
  const schema = { id: computed(string, { description, nullable: true }), count: optional(string, { description }) };
  const complete = resourceOf(schema, ["id"], { version: 1, upgrade: { 1: () => ({}) } });
  const rest = Object.fromEntries(Object.entries(complete).filter(([name]) => name !== "update")) as typeof complete;
  const joined = defineFunction({
    name: "joinHosts",
    summary: "",
    description,
    parameters: { hostName: { type: string, description } },
    returns: string,
    call: ({ hostName }) => hostName,
  });
  const provider = providerOf(
    [
      { ...rest, name: "other_thing" },
      { ...resourceOf({ a: required(string, { description }) }, []), name: "other_thing" },
    ],
    { functions: [joined], schema: { version: optional(string, { description }) } },
  );
  expect(() => checkProvider(provider)).toThrow(
    `The definition of provider example cannot work:
- provider block: version: Terraform keeps version for itself
- two resources are named other_thing
- other_thing: its name must be example_ and a-z, 0-9 or underscores
- other_thing: count: Terraform keeps count for itself
- other_thing: its identity id may be null
- other_thing: upgrades from version 1, but is at 1
- other_thing: has no update, but count does not ask for replacement
- other_thing: its name must be example_ and a-z, 0-9 or underscores
- other_thing: has no identity
- joinHosts: joinHosts must be in snake_case
- joinHosts: hostName must be in snake_case`,
  );
});
