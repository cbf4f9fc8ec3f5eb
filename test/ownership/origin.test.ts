import { parseIpv4 } from "../../src/dns/ipv4";
import { parseFqdn } from "../../src/dns/name";
import { printComment } from "../../src/ownership/comment";
import type { AddressHolder } from "../../src/ownership/holder";
import { describeOrigin, originOf, type OriginEvidence } from "../../src/ownership/origin";
import { parseOwner } from "../../src/ownership/owner";

const us = parseOwner("lab-net");
const them = parseOwner("site-b");
const name = parseFqdn("nas.lab.test");
const reverse = parseFqdn("50.0.77.10.in-addr.arpa");
const lease: AddressHolder = { kind: "lease", scope: "Lab", address: parseIpv4("10.77.0.50"), name };
const found: OriginEvidence = {
  name,
  type: "A",
  comment: null,
  lastModified: "2026-05-09T10:28:36.3757654Z",
  holder: null,
};
const foundPtr: OriginEvidence = { ...found, name: reverse, type: "PTR" };

it("knows its own record by its tag", () => {
  const comment = printComment({ text: "printer", owner: us, name, type: "A" });
  expect(originOf({ ...found, comment }, us)).toEqual({ kind: "ours" });
});

it("knows another owner's record by the tag", () => {
  const comment = printComment({ text: "printer", owner: them, name, type: "A" });
  expect(originOf({ ...found, comment }, us)).toEqual({ kind: "other-owner", owner: "site-b" });
});

it("takes a tag that was made for another name or type for a copy, whosever it is", () => {
  const fromName = printComment({ text: "", owner: us, name: parseFqdn("old.lab.test"), type: "A" });
  const fromType = printComment({ text: "", owner: us, name, type: "AAAA" });
  const ofThem = printComment({ text: "", owner: them, name: parseFqdn("old.lab.test"), type: "A" });
  expect(originOf({ ...found, comment: fromName }, us)).toEqual({ kind: "copied", owner: "lab-net" });
  expect(originOf({ ...found, comment: fromType }, us)).toEqual({ kind: "copied", owner: "lab-net" });
  expect(originOf({ ...found, comment: ofThem }, us)).toEqual({ kind: "copied", owner: "site-b" });
});

it("takes a forged tag for a copy", () => {
  expect(originOf({ ...found, comment: "mine [terraform lab-net 0123456789ab]" }, us)).toEqual({
    kind: "copied",
    owner: "lab-net",
  });
});

it("takes a record without a tag for a manual one", () => {
  for (const comment of [null, "", "made by hand", "terraform", "x[terraform lab-net 542ef436eca5]"]) {
    expect(originOf({ ...found, comment }, us)).toEqual({ kind: "manual" });
  }
});

it("knows the DHCP server's records by their comment, with or without a client behind them", () => {
  const comment = "Via 'Lab' DHCP scope";
  expect(originOf({ ...found, comment }, us)).toEqual({ kind: "dhcp", scope: "Lab", holder: null });
  expect(originOf({ ...foundPtr, comment, holder: lease }, us)).toEqual({ kind: "dhcp", scope: "Lab", holder: lease });
  expect(originOf({ ...found, comment: "Via 'it's o'clock' DHCP scope" }, us)).toMatchObject({ scope: "it's o'clock" });
});

it.each(["via 'Lab' DHCP scope", "Via 'Lab' DHCP scope ", "Via 'Lab' DHCP", "Via '' DHCP scope", "Via ' DHCP scope"])(
  "does not take %j for the DHCP server's comment",
  (comment) => {
    expect(originOf({ ...found, comment, holder: lease }, us)).toEqual({ kind: "manual" });
  },
);

it("takes the DHCP server's comment on a type that it never writes for a person's", () => {
  expect(originOf({ ...found, type: "TXT", comment: "Via 'Lab' DHCP scope" }, us)).toEqual({ kind: "manual" });
});

it("takes a PTR without comment and time for DHCP's only when a client stands behind it, as imports look the same", () => {
  const bare = { ...foundPtr, lastModified: null };
  expect(originOf({ ...bare, holder: lease }, us)).toEqual({ kind: "dhcp", scope: "Lab", holder: lease });
  expect(originOf(bare, us)).toEqual({ kind: "manual" });
  expect(originOf({ ...foundPtr, holder: lease }, us)).toEqual({ kind: "manual" });
  expect(originOf({ ...bare, comment: "made by hand", holder: lease }, us)).toEqual({ kind: "manual" });
});

it("takes an A without a comment for a manual one, as every version writes DHCP's with one", () => {
  expect(originOf({ ...found, lastModified: null, holder: lease }, us)).toEqual({ kind: "manual" });
});

it("lets a tag go before the DHCP server's comment", () => {
  const comment = printComment({ text: "Via 'Lab' DHCP scope", owner: us, name, type: "A" });
  expect(originOf({ ...found, comment, holder: lease }, us)).toEqual({ kind: "ours" });
});

it("names every origin in words that are safe to print", () => {
  expect(describeOrigin({ kind: "ours" })).toBe("this configuration's owner");
  expect(describeOrigin({ kind: "other-owner", owner: them })).toBe('the owner "site-b"');
  expect(describeOrigin({ kind: "dhcp", scope: "Lab", holder: lease })).toBe(
    'the DHCP scope "Lab" (lease of 10.77.0.50)',
  );
  expect(describeOrigin({ kind: "dhcp", scope: "\u001b[31m", holder: null })).toBe('the DHCP scope "\\u{1b}[31m"');
  expect(describeOrigin({ kind: "manual" })).toBe("somebody who left no tag");
  expect(describeOrigin({ kind: "copied", owner: us })).toContain(
    'a tag of "lab-net" that was made for another record',
  );
});
