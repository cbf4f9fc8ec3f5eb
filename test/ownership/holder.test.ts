import { parseIpv4 } from "../../src/dns/ipv4";
import { parseFqdn } from "../../src/dns/name";
import { parseRecordData } from "../../src/dns/record";
import { type AddressHolder, holderIndex } from "../../src/ownership/holder";

const nas: AddressHolder = {
  kind: "reservation",
  scope: "Lab",
  address: parseIpv4("10.77.0.50"),
  name: parseFqdn("nas.lab.test"),
};
const leased: AddressHolder = { ...nas, kind: "lease" };
const cam: AddressHolder = { ...nas, address: parseIpv4("10.77.0.51"), name: parseFqdn("cam.lab.test") };
const find = holderIndex([nas, cam]);

it("finds the client of an A record by name and address", () => {
  expect(find({ name: nas.name, data: parseRecordData("A", "10.77.0.50") })).toBe(nas);
  expect(find({ name: nas.name, data: parseRecordData("A", "10.77.0.51") })).toBeNull();
  expect(find({ name: parseFqdn("www.lab.test"), data: parseRecordData("A", "10.77.0.50") })).toBeNull();
});

it("finds the client of a PTR record by address and name", () => {
  const name = parseFqdn("50.0.77.10.in-addr.arpa");
  expect(find({ name, data: parseRecordData("PTR", "NAS.lab.test.") })).toBe(nas);
  expect(find({ name, data: parseRecordData("PTR", "cam.lab.test.") })).toBeNull();
});

it("finds no client of other records", () => {
  expect(find({ name: nas.name, data: parseRecordData("CNAME", "10.77.0.50") })).toBeNull();
  expect(find({ name: nas.name, data: parseRecordData("TXT", '"10.77.0.50"') })).toBeNull();
});

it("prefers the lease to the reservation it came from, in either order", () => {
  const record = { name: nas.name, data: parseRecordData("A", "10.77.0.50") };
  expect(holderIndex([nas, leased])(record)).toBe(leased);
  expect(holderIndex([leased, nas])(record)).toBe(leased);
});
