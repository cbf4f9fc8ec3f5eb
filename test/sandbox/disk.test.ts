import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FolderDisk, MemoryDisk } from "../../src/sandbox/disk";
import type { Disk } from "../../src/sandbox/disk";

const folder = mkdtempSync(join(tmpdir(), "sandbox-disk-"));

afterAll(() => rmSync(folder, { recursive: true }));

const disks: readonly (readonly [string, () => Disk])[] = [
  ["in memory", () => new MemoryDisk()],
  ["in a folder", () => new FolderDisk(mkdtempSync(join(folder, "disk-")))],
];

describe.each(disks)("a disk %s", (_name, open) => {
  it("gives back what was written last", () => {
    const disk = open();
    disk.write("zones/lab.test", "one");
    disk.write("zones/lab.test", "two");
    expect(disk.read("zones/lab.test")).toBe("two");
  });

  it("knows nothing of a key that was never written or is removed", () => {
    const disk = open();
    disk.write("a", "1");
    disk.remove("a");
    disk.remove("never");
    expect(disk.read("a")).toBeUndefined();
    expect(disk.keys("")).toEqual([]);
  });

  it("keeps keys apart that only differ in characters a file system dislikes", () => {
    const disk = open();
    const keys = ["zones/10.in-addr.arpa", "zones%2F10.in-addr.arpa", "scopes/Büro *?", "scopes/.."];
    for (const key of keys) disk.write(key, key);
    expect(keys.map((key) => disk.read(key))).toEqual(keys);
    expect(disk.keys("scopes/")).toEqual(["scopes/..", "scopes/Büro *?"]);
  });
});

describe("a folder", () => {
  it("keeps what was written for the next process", () => {
    const path = mkdtempSync(join(folder, "disk-"));
    new FolderDisk(path).write("accounts", "text");
    expect(new FolderDisk(path).read("accounts")).toBe("text");
  });
});
