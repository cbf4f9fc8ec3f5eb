import fc from "fast-check";
import { implementProvider } from "../../../src/terraform";
import { Diagnostic_Severity, type DynamicValue } from "../../../src/terraform/wire/generated/tfplugin6";
import type { ProviderHandlers } from "../../../src/terraform/wire/handlers";
import { encodeDynamicValue } from "../../../src/terraform/wire/dynamic-value";
import { Backend } from "../kitchen-sink/backend";
import { kitchenSink } from "../kitchen-sink/provider";
import { readSchema, typeOf } from "../mini-core/core-schema";
import { testHost } from "../mini-core/test-host";

const signal = new AbortController().signal;
const NOTHING = new Uint8Array();
const value = (msgpack: Uint8Array): DynamicValue => ({ msgpack, json: NOTHING });

/** One call of each handler that takes a value, with that value everywhere. */
function callsWith(handlers: Required<ProviderHandlers>, typeName: string, message: DynamicValue) {
  const common = { typeName, providerMeta: undefined, clientCapabilities: undefined };
  const { msgpack } = message;
  return [
    handlers.validateProviderConfig({ config: message }, signal),
    handlers.validateResourceConfig({ ...common, config: message }, signal),
    handlers.validateDataResourceConfig({ typeName, config: message }, signal),
    handlers.configureProvider({ terraformVersion: "", config: message, clientCapabilities: undefined }, signal),
    handlers.upgradeResourceState({ typeName, version: 2n, rawState: { json: msgpack, flatmap: {} } }, signal),
    handlers.readResource({ ...common, currentState: message, private: msgpack, currentIdentity: undefined }, signal),
    handlers.planResourceChange(
      {
        ...common,
        priorState: message,
        proposedNewState: message,
        config: message,
        priorPrivate: msgpack,
        priorIdentity: undefined,
        plannedPrivate: NOTHING,
      },
      signal,
    ),
    handlers.applyResourceChange(
      {
        ...common,
        priorState: message,
        plannedState: message,
        config: message,
        plannedPrivate: msgpack,
        plannedIdentity: undefined,
      },
      signal,
    ),
    handlers.importResourceState({ typeName, id: "x", clientCapabilities: undefined, identity: undefined }, signal),
    handlers.moveResourceState(
      {
        sourceProviderAddress: "a",
        sourceTypeName: "b",
        sourceSchemaVersion: 0n,
        sourceState: undefined,
        targetTypeName: typeName,
        sourcePrivate: NOTHING,
        sourceIdentity: undefined,
        sourceIdentitySchemaVersion: 0n,
      },
      signal,
    ),
    handlers.readDataSource({ ...common, config: message }, signal),
  ];
}

/** The handlers of a kitchen sink; one that is missing fails as a function that is none. */
const sink = (): Required<ProviderHandlers> =>
  implementProvider(kitchenSink(new Backend()), testHost()).handlers as Required<ProviderHandlers>;

it("answers a call about an unknown type with a message of severity error", async () => {
  const answers = await Promise.all(callsWith(sink(), "sink_nothing", value(NOTHING)));
  const unknownType = answers.slice(1).filter((answer) => answer.diagnostics.length > 0);
  expect(unknownType).toHaveLength(9);
  for (const answer of unknownType)
    expect(answer.diagnostics).toMatchObject([{ severity: Diagnostic_Severity.ERROR, attribute: undefined }]);
});

it("answers whatever bytes it is sent with messages, never with an error of the transport", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 20 }),
      fc.constantFrom("sink_everything", "sink_lookup", "other"),
      async (bytes, name) => {
        const answers = await Promise.allSettled(callsWith(sink(), name, value(bytes)));
        expect(answers.filter(({ status }) => status === "rejected")).toEqual([]);
        const called = await sink().callFunction(
          { name: "join_hosts", arguments: [value(bytes), value(bytes)] },
          signal,
        );
        expect(called.error?.text).toEqual(expect.any(String));
      },
    ),
    { numRuns: 200 },
  );
});

it("names the same things in its metadata, its functions and its schema", async () => {
  const handlers = sink();
  const schema = await handlers.getProviderSchema({}, signal);
  const metadata = await handlers.getMetadata({}, signal);
  const functions = await handlers.getFunctions({}, signal);
  const names = (members: readonly { readonly typeName: string }[]) => members.map(({ typeName }) => typeName).sort();
  expect(names(metadata.resources)).toEqual(Object.keys(schema.resourceSchemas).sort());
  expect(names(metadata.dataSources)).toEqual(Object.keys(schema.dataSourceSchemas).sort());
  expect(metadata.functions.map(({ name }) => name)).toEqual(Object.keys(schema.functions));
  expect(functions.functions).toEqual(schema.functions);
  expect(metadata.serverCapabilities).toEqual(schema.serverCapabilities);
  expect(schema.serverCapabilities).toMatchObject({ planDestroy: true, getProviderSchemaOptional: true });
});

it("has no identities, and says so in a way that Terraform takes", async () => {
  expect(await sink().getResourceIdentitySchemas({}, signal)).toEqual({ identitySchemas: {}, diagnostics: [] });
});

it("sends paths with their steps, index 0 included", async () => {
  const handlers = sink();
  const schema = readSchema((await handlers.getProviderSchema({}, signal)).resourceSchemas["sink_everything"]);
  const nothing = Object.fromEntries(schema.map(({ name }) => [name, null]));
  const part = { label: "l", note: null, size: null, host: "not one", serial: null };
  const config = encodeDynamicValue(
    { ...nothing, name: "n", parts: [part], part_map: { "a b": part } },
    typeOf(schema),
  );
  const answer = await handlers.validateResourceConfig(
    { typeName: "sink_everything", config, clientCapabilities: undefined },
    signal,
  );
  expect(answer.diagnostics.map(({ attribute }) => attribute?.steps.map(({ selector }) => selector))).toEqual([
    [
      { $case: "attributeName", value: "part_map" },
      { $case: "elementKeyString", value: "a b" },
      { $case: "attributeName", value: "host" },
    ],
    [
      { $case: "attributeName", value: "parts" },
      { $case: "elementKeyInt", value: 0n },
      { $case: "attributeName", value: "host" },
    ],
  ]);
});
