import fc from "fast-check";
import { ManualClock } from "../../src/sandbox/clock";
import { MemoryDisk } from "../../src/sandbox/disk";
import { RewindableDisk } from "../../src/sandbox/rewindable-disk";

function contents(disk: RewindableDisk): Record<string, string | undefined> {
  return Object.fromEntries(disk.keys("").map((key) => [key, disk.read(key)]));
}

it("rewinding brings back exactly what was there at that moment", () => {
  const change = fc.record({
    key: fc.constantFrom("a", "b", "c"),
    text: fc.option(fc.string()),
    pause: fc.integer({ min: 1, max: 5000 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(12), (changes, kept) => {
      const clock = new ManualClock(0);
      const disk = new RewindableDisk(new MemoryDisk(), clock);
      let before = contents(disk);
      let since = clock.now();
      changes.forEach(({ key, text, pause }, i) => {
        clock.advance(pause);
        if (text === null) disk.remove(key);
        else disk.write(key, text);
        if (i < kept) [before, since] = [contents(disk), clock.now()];
      });
      disk.rewind(clock.now() - since);
      expect(contents(disk)).toEqual(before);
    }),
  );
});

it("a lost write leaves the old text, a spoiled one leaves nothing", () => {
  const disk = new RewindableDisk(new MemoryDisk(), new ManualClock(0));
  disk.write("kept", "old");
  disk.write("spoiled", "old");
  disk.losing("kept-old", () => disk.write("kept", "new"));
  disk.losing("spoiled", () => disk.write("spoiled", "new"));
  expect(contents(disk)).toEqual({ kept: "old" });
  disk.write("spoiled", "newer");
  expect(disk.read("spoiled")).toBe("newer");
});

it("writes are kept again after one that was lost in a failure", () => {
  const disk = new RewindableDisk(new MemoryDisk(), new ManualClock(0));
  expect(() =>
    disk.losing("kept-old", () => {
      throw new Error("refused");
    }),
  ).toThrow("refused");
  disk.write("a", "1");
  expect(disk.read("a")).toBe("1");
});
