import { computed, int, optional, ProblemError, refine, required, setOf, string } from "../../../src/terraform";
import { applyResourceChange } from "../../../src/terraform/server/apply-resource-change";
import type { AnyProvider } from "../../../src/terraform/server/definition/any-provider";
import { unknown, type ObjectValue } from "../../../src/terraform/value";
import type { LogLine } from "../mini-core/test-host";
import { noSignal, NOTHING, objectIn, packed, providerOf, resourceOf, sessionOf } from "./example-session";

const description = "d";
const word = refine(string, { normalise: (text) => text.toLowerCase() });
const schema = {
  id: computed(string, { description, keepPrior: true }),
  name: required(word, { description }),
  words: optional(setOf(word), { description }),
  size: optional(int, { description }),
  serial: computed(int, { description }),
};
const thing = (members: Parameters<typeof resourceOf<typeof schema, "id">>[2]) => resourceOf(schema, ["id"], members);

const planned = { id: unknown, name: "Name", words: ["One", "Two"], size: null, serial: unknown };
const prior = { id: "1", name: "Old", words: null, size: 1, serial: 1 };

async function apply(
  members: Parameters<typeof thing>[0],
  change: { readonly prior: ObjectValue | null; readonly planned: ObjectValue | null },
  more: Partial<AnyProvider> = {},
) {
  const lines: LogLine[] = [];
  const answer = await applyResourceChange(
    sessionOf(providerOf([thing(members)], more), lines),
    {
      typeName: "example_thing",
      priorState: packed(change.prior),
      plannedState: packed(change.planned),
      config: packed(change.planned),
      plannedPrivate: NOTHING,
    },
    noSignal,
  );
  return { ...answer, state: objectIn(answer.newState), lines };
}
const create = { prior: null, planned };
const update = { prior, planned: { ...prior, name: "New", serial: unknown } };
const remove = { prior, planned: null };

it("keeps the planned spelling of what the server normalised", async () => {
  const { state, diagnostics } = await apply(
    { create: async () => ({ id: "1", name: "name", words: ["two", "one"], size: null, serial: 1 }) },
    create,
  );
  expect(diagnostics).toEqual([]);
  expect(state).toEqual({ id: "1", name: "Name", words: ["Two", "One"], size: null, serial: 1 });
});

describe("when creating fails", () => {
  const failing = new ProblemError("failed", "It broke", "Try again.");

  it("leaves nothing if nothing was made", async () => {
    const { state, diagnostics } = await apply({ create: () => Promise.reject(failing) }, create);
    expect(state).toBeNull();
    expect(diagnostics).toMatchObject([{ summary: "It broke", detail: "Try again." }]);
  });

  it("answers with what was made, known by then or planned, and null for what never came to be known", async () => {
    const half = await apply(
      {
        create: async (context) => {
          context.reached({ id: "7" });
          context.reached({ size: 3 });
          throw failing;
        },
      },
      create,
    );
    expect(half.state).toEqual({ id: "7", name: "Name", words: ["One", "Two"], size: 3, serial: null });
  });

  it("loses no object to an answer that does not fit its schema", async () => {
    const broken: object = { id: "7", name: 5, words: ["x", 1], size: 1.5 };
    const { state, diagnostics } = await apply({ create: () => Promise.resolve(broken as never) }, create);
    expect(state).toEqual({ id: "7", name: null, words: ["x", null], size: null, serial: null });
    expect(diagnostics.map(({ severity, detail }) => `${severity} ${detail.split("\n").at(-1) ?? ""}`)).toEqual([
      "error The new value of name is not text.",
      "error The new value of serial is missing.",
      "error The new value of size is not a whole number between -(2^53-1) and 2^53-1.",
      "error The new value of words is not text.",
    ]);
  });

  it("does not take an unknown value for a known one", async () => {
    const { state, diagnostics } = await apply(
      { create: async (_context, wanted) => ({ ...wanted, id: "7", serial: unknown as never }) },
      create,
    );
    expect(state).toMatchObject({ id: "7", serial: null });
    expect(diagnostics).toMatchObject([
      { severity: "error", detail: expect.stringContaining("serial is still unknown") },
    ]);
  });
});

describe("when updating fails", () => {
  it("answers with the object as it was, or as far as it got", async () => {
    const failing = new ProblemError("failed", "It broke", "Try again.");
    expect((await apply({ update: () => Promise.reject(failing) }, update)).state).toEqual(prior);
    const half = await apply(
      {
        update: async (context) => {
          context.reached({ name: "New" });
          throw failing;
        },
      },
      update,
    );
    expect(half.state).toEqual({ ...prior, name: "New" });
  });
});

describe("deleting", () => {
  it("leaves nothing, or the object if it fails", async () => {
    expect((await apply({ delete: () => Promise.resolve() }, remove)).state).toBeNull();
    const kept = await apply({ delete: () => Promise.reject(new ProblemError("refused", "No", "d")) }, remove);
    expect(kept.state).toEqual(prior);
  });
});

describe("an error", () => {
  it("that nobody explains is a bug, whose stack is in the log and nowhere else", async () => {
    const error = new TypeError("x is not a function");
    const { diagnostics, lines } = await apply({ create: () => Promise.reject(error) }, create);
    expect(diagnostics).toMatchObject([{ severity: "error", summary: "Bug in the example provider" }]);
    expect(diagnostics[0]?.detail).toContain("x is not a function");
    expect(diagnostics[0]?.detail).not.toContain("    at ");
    expect(lines).toMatchObject([{ level: "error", fields: { error } }]);
  });

  it("that is not even an error is told all the same", async () => {
    const thrown: unknown = "text";
    const create_ = async (): Promise<never> => {
      throw thrown;
    };
    const { diagnostics } = await apply({ create: create_ }, create);
    expect(diagnostics[0]?.detail).toContain("text");
  });

  it("of another layer is the provider's to explain", async () => {
    const explain = (error: unknown) =>
      error instanceof RangeError ? { code: "failed" as const, summary: "Too far", detail: "Go back." } : null;
    const { diagnostics, lines } = await apply({ create: () => Promise.reject(new RangeError("r")) }, create, {
      explain,
    });
    expect(diagnostics).toMatchObject([{ severity: "error", summary: "Too far", detail: "Go back.", path: [] }]);
    expect(lines).toEqual([]);
  });
});
