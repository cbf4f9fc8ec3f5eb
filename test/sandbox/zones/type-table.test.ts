import { TypeTable } from "../../../src/sandbox/zones/type-table";

function walked(...types: readonly string[]): readonly string[] {
  const table = new TypeTable();
  for (const type of types) table.add(type);
  return table.types();
}

it("walks types by their number modulo seven, in one slot the latest first", () => {
  expect(walked("A", "NS", "SOA", "TXT", "AAAA")).toEqual(["AAAA", "A", "TXT", "NS", "SOA"]);
});

it("grows to seventeen slots with the eighth type", () => {
  const types = ["A", "NS", "SOA", "TXT", "AAAA", "MX", "SRV", "SSHFP"];
  expect(walked(...types)).toEqual(["A", "NS", "SOA", "SSHFP", "AAAA", "MX", "SRV", "TXT"]);
});

it("forgets a type", () => {
  const table = new TypeTable();
  for (const type of ["A", "NS"]) table.add(type);
  table.delete("A");
  table.delete("TXT");
  expect(table.types()).toEqual(["NS"]);
});
