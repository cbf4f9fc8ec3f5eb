import {
  type AnyResource,
  computed,
  found,
  int,
  missing,
  optional,
  ProblemError,
  refine,
  string,
} from "../../../src/terraform";
import { importResourceState } from "../../../src/terraform/server/import-resource-state";
import { readResource } from "../../../src/terraform/server/read-resource";
import type { ObjectValue } from "../../../src/terraform/value";
import { type Client, noSignal, NOTHING, objectIn, packed, providerOf, resourceOf, sessionOf } from "./example-session";

const description = "d";
const word = refine(string, { normalise: (text) => text.toLowerCase() });
const schema = {
  id: computed(string, { description }),
  word: optional(word, { description }),
  size: optional(int, { description }),
};
const thing = (members: Parameters<typeof resourceOf<typeof schema, "id">>[2]) => resourceOf(schema, ["id"], members);
const state = { id: "1", word: "Word", size: 1 };

async function read(resource: AnyResource<Client>, current: ObjectValue | null, privateState = NOTHING) {
  const request = { typeName: "example_thing", currentState: packed(current), private: privateState };
  const answer = await readResource(sessionOf(providerOf([resource])), request, noSignal);
  return { ...answer, state: objectIn(answer.newState) };
}

async function importId(resource: AnyResource<Client>, id: string) {
  return importResourceState(sessionOf(providerOf([resource])), { typeName: "example_thing", id }, noSignal);
}

it("answers what is there, in the spelling that was there before", async () => {
  const resource = thing({ read: async () => found({ id: "1", word: "WORD", size: 2 }) });
  expect((await read(resource, state)).state).toEqual({ id: "1", word: "Word", size: 2 });
});

it("answers null, without an error, only for what is missing", async () => {
  expect(await read(thing({ read: async () => missing() }), state)).toMatchObject({
    newState: { value: null },
    diagnostics: [],
  });
});

it("never takes an error for an absence", async () => {
  const resource = thing({ read: () => Promise.reject(new ProblemError("failed", "Away", "d")) });
  expect(await read(resource, state)).toMatchObject({ newState: null, diagnostics: [{ severity: "error" }] });
});

it("gives private state back byte by byte while nobody changes it", async () => {
  const bytes = Buffer.from('{ "b": 1,  "a": 2 }');
  const reading = thing({
    read: async (context) => {
      expect(context.private.get("a")).toBe(2);
      return found(state);
    },
  });
  expect((await read(reading, state, bytes)).private).toBe(bytes);
  const writing = thing({
    read: async (context) => {
      context.private.set("a", undefined);
      context.private.set("c", { deep: true });
      return found(state);
    },
  });
  expect(Buffer.from((await read(writing, state, bytes)).private).toString()).toBe('{"b":1,"c":{"deep":true}}');
});

it("says what to do about a state without an identity", async () => {
  const { diagnostics } = await read(thing({}), { ...state, id: null });
  expect(diagnostics).toMatchObject([
    { summary: "State lacks its identity", detail: expect.stringContaining("state rm") },
  ]);
});

it("tells the first read after an import, and only that, that it is one", async () => {
  const told: boolean[] = [];
  const resource = thing({
    import: (_context, id) => ({ id, size: 4 }),
    read: async (context, { id }) => {
      told.push(context.imported);
      return found({ ...state, id });
    },
  });
  const { importedResources } = await importId(resource, "7");
  const [imported] = importedResources;
  expect(objectIn(imported?.state ?? null)).toEqual({ id: "7", word: null, size: 4 });
  const first = await read(resource, objectIn(imported?.state ?? null), imported?.private);
  const second = await read(resource, first.state, first.private);
  expect(told).toEqual([true, false]);
  expect(first.private).toHaveLength(0);
  expect(second.diagnostics).toEqual([]);
});

it("refuses imports that lead nowhere", async () => {
  expect((await importId(thing({}), "7")).diagnostics).toMatchObject([{ summary: "Import is not possible" }]);
  const forgetful = thing({ import: () => ({ id: null as unknown as string }) });
  expect(await importId(forgetful, "7")).toMatchObject({ importedResources: [], diagnostics: [{ severity: "error" }] });
});
