import { StillnessWatch } from "../../../src/provider/reservation/stillness";
import type { Session } from "../../../src/provider/session";

/** A session whose pauses take no time, and whose requests are as many as `traffic` says. */
const watchOver = (traffic: { underWay: number; total: number }, eachRound: (round: number) => void) => {
  let rounds = 0;
  const pause = async () => {
    rounds += 1;
    eachRound(rounds);
  };
  const watch = new StillnessWatch({ server: { traffic } as Session["server"], pause });
  return { watch, rounds: () => rounds };
};

it("goes on at once with what is there, and as soon as it comes", async () => {
  const { watch, rounds } = watchOver({ underWay: 0, total: 0 }, () => undefined);
  expect(await watch.until(() => true)).toBe("met");
  expect(rounds()).toBe(0);
  expect(await watch.until(() => rounds() === 3)).toBe("met");
});

it("gives up a second after the last request and the last news", async () => {
  const traffic = { underWay: 1, total: 1 };
  const { watch, rounds } = watchOver(traffic, (round) => {
    if (round === 30) traffic.underWay = 0;
    if (round === 40) traffic.total += 1;
    if (round === 50) watch.disturb();
  });
  expect(await watch.until(() => false)).toBe("still");
  expect(rounds()).toBeGreaterThanOrEqual(70);
  expect(rounds()).toBeLessThan(73);
});

it("lets one after the other go where all who could bring news are waiting", async () => {
  const { watch } = watchOver({ underWay: 0, total: 0 }, () => undefined);
  const ends = await Promise.all(Array.from({ length: 12 }, () => watch.until(() => false)));
  expect(ends.filter((end) => end === "crowded")).toHaveLength(3);
  expect(ends.filter((end) => end === "still")).toHaveLength(9);
});
