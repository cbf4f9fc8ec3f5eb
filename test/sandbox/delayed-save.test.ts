import { ManualClock } from "../../src/sandbox/clock";
import { DelayedSave } from "../../src/sandbox/delayed-save";

function saving(delay: number): { clock: ManualClock; save: DelayedSave; saves: number[] } {
  const clock = new ManualClock(0);
  const saves: number[] = [];
  return { clock, saves, save: new DelayedSave(clock, delay, () => saves.push(clock.now())) };
}

it("a save comes so long after the first unsaved change, however many follow", () => {
  const { clock, save, saves } = saving(5000);
  save.mark();
  clock.advance(4000);
  save.mark();
  clock.advance(10_000);
  expect(saves).toEqual([5000]);
});

it("a change after a save has a save of its own", () => {
  const { clock, save, saves } = saving(5000);
  save.mark();
  clock.advance(6000);
  save.mark();
  clock.advance(5000);
  expect(saves).toEqual([5000, 11_000]);
});

it("an orderly stop saves at once what is unsaved, and nothing otherwise", () => {
  const { clock, save, saves } = saving(5000);
  save.flush();
  save.mark();
  clock.advance(1000);
  save.flush();
  clock.advance(10_000);
  expect(saves).toEqual([1000]);
});

it("a crash forgets the save", () => {
  const { clock, save, saves } = saving(5000);
  save.mark();
  save.drop();
  clock.advance(10_000);
  expect(saves).toEqual([]);
});
