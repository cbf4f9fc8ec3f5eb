import { ManualClock, RunningClock } from "../../src/sandbox/clock";

describe("a clock that is turned by hand", () => {
  it("runs due alarms in the order of their times, each at its own time", () => {
    const clock = new ManualClock(0);
    const seen: [string, number][] = [];
    clock.at(20, () => seen.push(["later", clock.now()]));
    clock.at(10, () => seen.push(["sooner", clock.now()]));
    clock.at(31, () => seen.push(["not yet", clock.now()]));
    clock.advance(30);
    expect(seen).toEqual([
      ["sooner", 10],
      ["later", 20],
    ]);
    expect(clock.now()).toBe(30);
  });

  it("runs alarms of one moment in the order in which they were set", () => {
    const clock = new ManualClock(0);
    const seen: number[] = [];
    for (const i of [1, 2, 3]) clock.at(5, () => seen.push(i));
    clock.advance(5);
    expect(seen).toEqual([1, 2, 3]);
  });

  it("runs an alarm that another alarm sets on the way", () => {
    const clock = new ManualClock(0);
    const seen: number[] = [];
    const tick = (): void => {
      seen.push(clock.now());
      clock.at(clock.now() + 10, tick);
    };
    clock.at(10, tick);
    clock.advance(35);
    expect(seen).toEqual([10, 20, 30]);
  });

  it("forgets an alarm that is cancelled", () => {
    const clock = new ManualClock(0);
    let rang = false;
    clock.at(10, () => (rang = true))();
    clock.advance(20);
    expect(rang).toBe(false);
  });

  it("runs an alarm for a moment that is over at the next turn", () => {
    const clock = new ManualClock(100);
    let rangAt: number | undefined;
    clock.at(50, () => (rangAt = clock.now()));
    clock.advance(0);
    expect(rangAt).toBe(100);
  });
});

describe("a clock that runs by itself", () => {
  it("shows real time, plus what was skipped", () => {
    let real = 1000;
    const clock = new RunningClock(60_000, () => real);
    real = 1500;
    expect(clock.now()).toBe(1500);
    clock.advance(10_000);
    expect(clock.now()).toBe(11_500);
    clock.stop();
  });

  it("lets every alarm on a skipped stretch see its own time", () => {
    const clock = new RunningClock(60_000, () => 0);
    const seen: number[] = [];
    const tick = (): void => {
      seen.push(clock.now());
      clock.at(clock.now() + 10, tick);
    };
    clock.at(10, tick);
    clock.advance(35);
    expect(seen).toEqual([10, 20, 30]);
    clock.stop();
  });
});
