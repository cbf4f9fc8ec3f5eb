import { createProgress } from "../../../src/drift/output/progress";
import type { TextOutput } from "../../../src/drift/environment";

function terminal(isTerminal: boolean): { readonly output: TextOutput; readonly text: () => string } {
  let text = "";
  return {
    output: {
      isTerminal,
      write: async (piece) => {
        text += piece;
      },
    },
    text: () => text,
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("turns on a terminal, in one line, and leaves it clean", async () => {
  const { output, text } = terminal(true);
  const progress = createProgress(output, true);
  progress.say(`making a plan ${"x".repeat(200)}`);
  jest.advanceTimersByTime(350);
  expect(
    text()
      .split("\r\u001b[2K")
      .filter((frame) => frame !== ""),
  ).toHaveLength(3);
  expect(text()).not.toContain("\n");
  for (const frame of text().split("\r\u001b[2K")) expect(frame.length).toBeLessThanOrEqual(80);
  await progress.end();
  const end = text();
  expect(end.endsWith("\r\u001b[2K")).toBe(true);
  jest.advanceTimersByTime(1000);
  expect(text()).toBe(end);
});

it.each([
  ["in a pipeline", false, true],
  ["when it is not wanted", true, false],
])("prints nothing %s", async (_where, isTerminal, isWanted) => {
  const { output, text } = terminal(isTerminal);
  const progress = createProgress(output, isWanted);
  progress.say("making a plan");
  jest.advanceTimersByTime(1000);
  await progress.end();
  expect(text()).toBe("");
});
