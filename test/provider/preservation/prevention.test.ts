import { waysForRecordSet, waysForReservation } from "../../../src/provider/preservation/prevention";

const server15 = { capabilities: { persistentNamedReservations: true }, versionText: "15.2" };
const server14 = { capabilities: { persistentNamedReservations: false }, versionText: "14.3" };

it("offers a host name first where the server keeps the records of named reservations, and only to those without one", () => {
  expect(waysForReservation(false, server15)).toMatch(/^ {2}- this host: +a host_name; server 15\.2 then keeps/);
  expect(waysForReservation(true, server15)).not.toContain("host_name");
  expect(waysForReservation(false, server14)).not.toContain("a host_name;");
});

it("offers an update of the server where that helps", () => {
  expect(waysForReservation(true, server14)).toContain("server 15.0 or later");
  expect(waysForReservation(false, server15)).not.toContain("15.0");
});

it("offers the shield, to a client without a reservation together with one, and a CNAME at the name or at the reverse name", () => {
  expect(waysForRecordSet("A", true)).toContain("dns_shield = true on its reservation");
  expect(waysForRecordSet("A", false)).toContain("a technitium_dhcp_reservation, with dns_shield = true");
  expect(waysForRecordSet("A", false)).toContain("to a name that no client has");
  expect(waysForRecordSet("PTR", false)).toContain("RFC 2317");
});

it("fits a terminal of 80 columns beside Terraform's frame", () => {
  const texts = [
    waysForReservation(false, server15),
    waysForReservation(false, server14),
    waysForRecordSet("A", true),
    waysForRecordSet("PTR", true),
  ];
  for (const line of texts.flatMap((text) => text.split("\n"))) expect(line.length).toBeLessThanOrEqual(78);
});
