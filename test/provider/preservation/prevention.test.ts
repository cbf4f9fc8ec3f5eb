import { preventionText, type ExposedName } from "../../../src/provider/preservation/prevention";

const exposed: ExposedName = {
  scope: "Lab",
  type: "A",
  reservation: { named: false },
  capabilities: { persistentNamedReservations: true },
  versionText: "15.2",
};
const before15 = { capabilities: { persistentNamedReservations: false }, versionText: "14.3" };

it("names the scope whose updates can be switched off, first of all", () => {
  expect(preventionText(exposed).split("\n")[0]).toContain('dns_updates = false on "Lab"');
});

it("offers a host name only where the server keeps the records of named reservations, and only to those without one", () => {
  expect(preventionText(exposed)).toContain("Give the reservation a host_name");
  expect(preventionText({ ...exposed, reservation: { named: true } })).not.toContain("host_name:");
  expect(preventionText({ ...exposed, ...before15 })).not.toContain("Give the reservation");
});

it("offers an update of the server where that helps", () => {
  expect(preventionText({ ...exposed, ...before15 })).toContain("Update the server to 15.0");
  expect(preventionText(exposed)).not.toContain("Update the server");
});

it("offers the shield to reservations only", () => {
  expect(preventionText(exposed)).toContain("dns_shield = true");
  expect(preventionText({ ...exposed, reservation: null })).not.toContain("dns_shield");
});

it("offers a CNAME at the name or at the reverse name", () => {
  expect(preventionText(exposed)).toContain("Make the name a CNAME");
  expect(preventionText({ ...exposed, type: "PTR" })).toContain("Make the reverse name a CNAME");
});
