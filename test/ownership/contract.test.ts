import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parseIpv4 } from "../../src/dns/ipv4";
import { fqdnFromServer } from "../../src/dns/name";
import { type AddressHolder, holderIndex } from "../../src/ownership/holder";
import { originOf } from "../../src/ownership/origin";
import { DEFAULT_OWNER } from "../../src/ownership/owner";

interface AnsweredRecord {
  readonly name: string;
  readonly type: string;
  readonly comments?: string;
  readonly lastModified: string;
  readonly rData: { readonly ipAddress?: string; readonly ptrName?: string };
}

const FOLDER = join(__dirname, "../contract/lease");
const NEVER = "0001-01-01T00:00:00";

function recordsIn(value: unknown): readonly AnsweredRecord[] {
  if (typeof value !== "object" || value === null) return [];
  return "rData" in value ? [value as AnsweredRecord] : Object.values(value).flatMap(recordsIn);
}

const found = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => recordsIn(JSON.parse(readFileSync(join(FOLDER, file), "utf8"))))
  .filter(({ type }) => type === "A" || type === "PTR");

/** A client for every A record of the transcripts that DHCP wrote, as `leases/list` would tell. */
const clients: readonly AddressHolder[] = found.flatMap(({ name, comments, rData: { ipAddress } }) =>
  ipAddress !== undefined && comments?.startsWith("Via ") === true
    ? [{ kind: "lease", scope: "Lab", address: parseIpv4(ipAddress), name: fqdnFromServer(name) } as const]
    : [],
);

const findHolder = holderIndex(clients);

function originOfAnswer({ name, type, comments, lastModified, rData }: AnsweredRecord, holders: typeof findHolder) {
  const data = { type, address: rData.ipAddress, target: rData.ptrName?.toLowerCase() };
  const holder = holders({ name: fqdnFromServer(name), data });
  const evidence = {
    name: fqdnFromServer(name),
    type,
    comment: comments ?? null,
    lastModified: lastModified === NEVER ? null : lastModified,
  };
  return originOf({ ...evidence, holder }, DEFAULT_OWNER).kind;
}

it("has records of all three kinds to judge by", () => {
  expect(found.filter(({ comments }) => comments?.startsWith("Via ")).length).toBeGreaterThan(100);
  expect(found.filter(({ comments }) => comments === "made by hand").length).toBeGreaterThan(100);
  expect(
    found.filter(
      ({ type, comments, lastModified }) => type === "PTR" && comments === undefined && lastModified === NEVER,
    ).length,
  ).toBeGreaterThan(50);
});

it("knows what the DHCP servers of all versions wrote, and what a person wrote", () => {
  for (const record of found) {
    if (record.comments?.startsWith("Via ") === true) expect(originOfAnswer(record, findHolder)).toBe("dhcp");
    if (record.comments === "made by hand") expect(originOfAnswer(record, findHolder)).toBe("manual");
  }
});

it("knows the bare PTR records of 13.6 and 14.3 for DHCP's while a client stands behind them, and not afterwards", () => {
  const bare = found.filter(
    ({ type, comments, lastModified }) => type === "PTR" && comments === undefined && lastModified === NEVER,
  );
  const kinds = new Set(bare.map((record) => originOfAnswer(record, findHolder)));
  expect(kinds).toContain("dhcp");
  expect(new Set(bare.map((record) => originOfAnswer(record, () => null)))).toEqual(new Set(["manual"]));
});
