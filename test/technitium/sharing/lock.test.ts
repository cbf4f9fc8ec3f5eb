import { createLimiter } from "../../../src/technitium/transport/limiter";
import { createKeyedLock } from "../../../src/technitium/sharing/lock";

/** A task that ends when told to, and notes when it begins. */
function taskFor(name: string, log: string[]) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    end: () => end(),
    run: async (): Promise<string> => {
      log.push(name);
      await ended;
      return name;
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("tasks with one key", () => {
  it("run one at a time in the order they came", async () => {
    const lock = createKeyedLock();
    const log: string[] = [];
    const tasks = ["first", "second", "third"].map((name) => taskFor(name, log));
    const runs = tasks.map((task) => lock("scope Lab", task.run));
    await settled();
    expect(log).toEqual(["first"]);
    tasks[2]?.end();
    tasks[0]?.end();
    await runs[0];
    await settled();
    expect(log).toEqual(["first", "second"]);
    tasks[1]?.end();
    expect(await Promise.all(runs)).toEqual(["first", "second", "third"]);
    expect(log).toEqual(["first", "second", "third"]);
  });

  it("go on after one that failed, which alone hears of it", async () => {
    const lock = createKeyedLock();
    const failed = lock("k", async () => {
      throw new Error("refused");
    });
    const next = lock("k", async () => "done");
    await expect(failed).rejects.toThrow("refused");
    expect(await next).toBe("done");
  });

  it("do not wait for tasks with another key", async () => {
    const lock = createKeyedLock();
    const log: string[] = [];
    const slow = taskFor("slow", log);
    const waiting = lock("one", slow.run);
    expect(await lock("other", async () => "quick")).toBe("quick");
    slow.end();
    await waiting;
  });
});

describe("a limiter", () => {
  it("runs so many tasks at once, the others in the order they came, also past failures", async () => {
    const limited = createLimiter(2);
    const log: string[] = [];
    const tasks = ["a", "b", "c", "d"].map((name) => taskFor(name, log));
    const runs = tasks.map((task) => limited(task.run));
    const failing = limited(async () => {
      log.push("failing");
      throw new Error("no");
    });
    const last = limited(async () => {
      log.push("last");
    });
    await settled();
    expect(log).toEqual(["a", "b"]);
    tasks[1]?.end();
    await runs[1];
    await settled();
    expect(log).toEqual(["a", "b", "c"]);
    tasks.forEach((task) => task.end());
    await expect(failing).rejects.toThrow("no");
    await last;
    expect(log).toEqual(["a", "b", "c", "d", "failing", "last"]);
  });
});
