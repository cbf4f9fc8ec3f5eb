import { parseFqdn } from "../../../src/dns/name";
import { createClaims, setKey, twoBlocks } from "../../../src/provider/record-set/claims";

const place = (zone: string, name: string, type: string) => ({ zone: parseFqdn(zone), name: parseFqdn(name), type });

it("tells sets apart by zone, name and type, and not by their spelling", () => {
  const key = setKey(place("lab.test", "www.lab.test", "A"));
  expect(setKey(place("LAB.test.", "WWW.lab.test", "A"))).toBe(key);
  for (const other of [
    place("test", "www.lab.test", "A"),
    place("lab.test", "w.lab.test", "A"),
    place("lab.test", "www.lab.test", "AAAA"),
  ])
    expect(setKey(other)).not.toBe(key);
});

it("gives a set to the first who plans it and to the first who makes it, until that one failed", () => {
  const claims = createClaims();
  expect([claims.plan("k"), claims.plan("k"), claims.plan("other")]).toEqual([true, false, true]);
  expect([claims.isWritten("k"), claims.write("k"), claims.write("k"), claims.isWritten("k")]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  claims.release("k");
  expect([claims.isWritten("k"), claims.write("k")]).toEqual([false, true]);
});

it("names the set that two blocks manage", () => {
  expect(twoBlocks(place("lab.test", "www.lab.test", "A"))).toMatchObject({
    summary: "Two blocks manage www.lab.test. A",
  });
});
