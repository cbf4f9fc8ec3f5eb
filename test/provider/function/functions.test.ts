import { parseFqdn } from "../../../src/dns/name";
import { printComment } from "../../../src/ownership/comment";
import { parseOwner } from "../../../src/ownership/owner";
import { recordOriginFunction } from "../../../src/provider/function/record-origin";
import { reverseNameFunction } from "../../../src/provider/function/reverse-name";
import { reverseZoneFunction } from "../../../src/provider/function/reverse-zone";
import { ArgumentError } from "../../../src/terraform";

it("tells a tag that was made for this record from one that was copied", () => {
  const set = { name: parseFqdn("www.lab.test"), type: "A" };
  const comment = printComment({ text: "rack 3", owner: parseOwner("lab"), ...set });
  const of = (name: string, type: string) => recordOriginFunction.call({ name, type, comment });
  expect(of("WWW.lab.test.", "a")).toEqual({ origin: "tagged", owner: "lab", scope: null, comment: "rack 3" });
  expect(of("other.lab.test", "A")).toMatchObject({ origin: "copied", owner: "lab" });
  expect(of("www.lab.test", "FWD")).toMatchObject({ origin: "copied" });
});

it("names the scope in a comment of DHCP's", () => {
  const call = { name: "www.lab.test", type: "A", comment: "Via 'Lab' DHCP scope" };
  expect(recordOriginFunction.call(call)).toEqual({ origin: "dhcp", owner: null, scope: "Lab", comment: "" });
});

it("names reverse zones and names, and refuses what is no network, by its argument", () => {
  expect(reverseZoneFunction.call({ network: "192.168.1.0/24" })).toBe("1.168.192.in-addr.arpa");
  expect(reverseZoneFunction.call({ network: "2001:db8::/32" })).toBe("8.b.d.0.1.0.0.2.ip6.arpa");
  expect(reverseNameFunction.call({ address: "192.168.1.50" })).toBe("50.1.168.192.in-addr.arpa");
  for (const network of ["192.168.1.0", "192.168.1.0/25", "x/8"])
    expect(() => reverseZoneFunction.call({ network })).toThrow(ArgumentError);
});
