import { parseIpv4 } from "../../src/dns/ipv4";
import { parseFqdn, ROOT } from "../../src/dns/name";
import { parseOwner } from "../../src/ownership/owner";
import { refusalText } from "../../src/ownership/refusal";

const set = { zone: parseFqdn("lab.test"), name: parseFqdn("nas.lab.test"), type: "A", isManaged: false };
const key = "10.77.0.50";
const lease = { kind: "lease", scope: "Lab", address: parseIpv4("10.77.0.50"), name: set.name } as const;

it("prints the import command for a manual record, and how to replace it", () => {
  expect(refusalText(set, [{ key, origin: { kind: "manual" } }], "refuse")).toEqual({
    summary: "nas.lab.test. A is not ours",
    detail: [
      'The server holds records at nas.lab.test. A that this configuration did not make, and on_conflict is "refuse":',
      "  10.77.0.50: made by somebody who left no tag",
      "",
      "To manage it as it is, import it: terraform import technitium_dns_record_set.NAME 'lab.test nas.lab.test A'",
      'To replace it, set on_conflict = "overwrite".',
    ].join("\n"),
  });
});

it("names the other owner and offers no way to overwrite it", () => {
  const { detail } = refusalText(
    set,
    [{ key, origin: { kind: "other-owner", owner: parseOwner("site-b") } }],
    "overwrite",
  );
  expect(detail).toContain('made by the owner "site-b"');
  expect(detail).not.toContain('on_conflict = "');
  expect(detail).not.toContain("terraform import");
});

it("names the scope and the lease of a record of the DHCP server", () => {
  const { detail } = refusalText(set, [{ key, origin: { kind: "dhcp", scope: "Lab", holder: lease } }], "refuse");
  expect(detail).toContain('made by the DHCP scope "Lab" (lease of 10.77.0.50)');
  expect(detail).toContain('on_conflict = "adopt_dhcp"');
  expect(detail).toContain('unless the scope "Lab" has dns_updates = false');
});

it("tells why adopt_identical did not take a manual record over", () => {
  const { detail } = refusalText(set, [{ key, origin: { kind: "manual" } }], "adopt_identical");
  expect(detail).toContain("only if the values are exactly the wanted ones");
});

it("says each way out once, however many values there are", () => {
  const origin = { kind: "manual" } as const;
  const { detail } = refusalText(
    set,
    [
      { key, origin },
      { key: "10.77.0.51", origin },
    ],
    "refuse",
  );
  expect(detail.split("terraform import")).toHaveLength(2);
});

it("writes the root as a dot in the import command", () => {
  const { detail } = refusalText(
    { zone: ROOT, name: ROOT, type: "NS", isManaged: false },
    [{ key: "ns.", origin: { kind: "manual" } }],
    "refuse",
  );
  expect(detail).toContain("'. . NS'");
});

it("knows that a set in the state cannot be imported, and says what else to do", () => {
  const managed = { ...set, isManaged: true };
  const { detail } = refusalText(managed, [{ key, origin: { kind: "manual" } }], "refuse");
  expect(detail).not.toContain("terraform import");
  expect(detail).toContain('write it in the block, too and set on_conflict = "adopt_identical"');
  const identical = refusalText(
    managed,
    [{ key, origin: { kind: "copied", owner: parseOwner("x") } }],
    "adopt_identical",
  );
  expect(identical.detail).toContain("write it in the block, too. To be rid of it");
});

it.each([
  ["FWD", "technitium_dns_forwarder_set.NAME 'lab.test nas.lab.test'"],
  ["APP", "technitium_dns_app_record.NAME 'lab.test nas.lab.test'"],
  ["MX", "technitium_dns_record_set.NAME 'lab.test nas.lab.test MX'"],
])("names the resource that %s records are imported into", (type, words) => {
  const { detail } = refusalText({ ...set, type }, [{ key, origin: { kind: "manual" } }], "refuse");
  expect(detail).toContain(`terraform import ${words}\n`);
});
