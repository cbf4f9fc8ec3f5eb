import fc from "fast-check";
import { newZone, type Zone } from "../../../src/sandbox/zones/zone";
import { ZoneTree } from "../../../src/sandbox/zones/zone-tree";
import { zoneRecord } from "../../../src/sandbox/zones/zone-record";

function zone(name: string): Zone {
  return newZone({ name, type: "Primary", lastModified: 0 });
}

function treeOf(...names: readonly string[]): ZoneTree {
  const tree = new ZoneTree();
  for (const name of names) tree.add(zone(name));
  return tree;
}

function write(tree: ZoneTree, through: string, name: string): void {
  const at = tree.get(through);
  if (at !== null) tree.findOrMake(at, name).replace("A", [zoneRecord(name, 60, { type: "A", address: "10.0.0.1" })]);
}

const name = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));

it("the closest zone of a name is the longest one that encloses it", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), name, (zones, wanted) => {
      const enclosing = zones.filter((zone) => wanted === zone || wanted.endsWith(`.${zone}`));
      const longest = enclosing.sort((a, b) => b.length - a.length)[0] ?? null;
      expect(treeOf(...zones).closest(wanted)?.name ?? null).toBe(longest);
    }),
  );
});

it("the root encloses every name", () => {
  const tree = treeOf("", "lab.test");
  expect(tree.closest("nas.lab.test")?.name).toBe("lab.test");
  expect(tree.closest("other.test")?.name).toBe("");
  expect(tree.closest("")?.name).toBe("");
});

it("a name lies in the closest zone above it, whichever zone it was written through", () => {
  const tree = treeOf("lab.test", "sub.lab.test");
  write(tree, "lab.test", "nas.sub.lab.test");
  expect([...(tree.get("sub.lab.test")?.names.keys() ?? [])]).toEqual(["nas.sub.lab.test"]);
  expect([...(tree.get("lab.test")?.names.keys() ?? [])]).toEqual([]);
});

it("the zone that a name was first written through goes on to count its changes", () => {
  const tree = treeOf("lab.test", "sub.lab.test");
  const [outer, inner] = [tree.get("lab.test"), tree.get("sub.lab.test")];
  if (outer === null || inner === null) throw new Error("no zones");
  const names = tree.findOrMake(outer, "nas.sub.lab.test");
  expect(tree.ownerOf(names, inner)).toBe(outer);
  expect(tree.ownerOf(inner.apex, inner)).toBe(inner);
});

it("a new zone takes over the names below its own, but not its own", () => {
  const tree = treeOf("lab.test");
  for (const name of ["sub.lab.test", "nas.sub.lab.test", "nas.lab.test"]) write(tree, "lab.test", name);
  tree.add(zone("sub.lab.test"));
  expect([...(tree.get("lab.test")?.names.keys() ?? [])]).toEqual(["sub.lab.test", "nas.lab.test"]);
  expect([...(tree.get("sub.lab.test")?.names.keys() ?? [])]).toEqual(["nas.sub.lab.test"]);
});

it("a zone's own name has two sides, the zone's and its parent's", () => {
  const tree = treeOf("lab.test", "sub.lab.test");
  write(tree, "lab.test", "sub.lab.test");
  const [outer, inner] = [tree.get("lab.test"), tree.get("sub.lab.test")];
  if (outer === null || inner === null) throw new Error("no zones");
  expect(tree.find(outer, "SUB.lab.test")?.has("A")).toBe(true);
  expect(tree.find(inner, "sub.lab.test")?.has("A")).toBe(false);
});

it("names that lay in a removed zone go with it, zones below it stay", () => {
  const tree = treeOf("lab.test", "sub.lab.test", "deep.sub.lab.test");
  write(tree, "lab.test", "nas.sub.lab.test");
  const inner = tree.get("sub.lab.test");
  if (inner !== null) tree.remove(inner);
  expect(tree.closest("nas.sub.lab.test")?.names.size).toBe(0);
  expect(tree.closest("nas.deep.sub.lab.test")?.name).toBe("deep.sub.lab.test");
});

it("there is one zone of a name, in any letter case", () => {
  const tree = treeOf("lab.test");
  expect(tree.add(zone("lab.test"))).toBe(false);
  expect(tree.get("LAB.Test")?.name).toBe("lab.test");
});

it("a name is forgotten with its last record only", () => {
  const tree = treeOf("lab.test");
  const lab = tree.get("lab.test");
  if (lab === null) throw new Error("no zone");
  write(tree, "lab.test", "nas.lab.test");
  tree.prune(lab, "nas.lab.test");
  expect(lab.names.size).toBe(1);
  tree.find(lab, "nas.lab.test")?.replace("A", []);
  tree.prune(lab, "NAS.lab.test");
  expect(lab.names.size).toBe(0);
});
