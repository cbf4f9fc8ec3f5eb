import { Testing, Token } from "cdktf";
import "cdktf/lib/testing/adapters/jest";
import {
  DhcpReservation,
  DhcpScope,
  DnsRecordSet,
  InvalidProps,
  PreservedHost,
  TechnitiumProvider,
} from "../../../src/cdktf";
import type { PreservedHostProps } from "../../../src/cdktf";
import { blocks, later, newStack } from "../stack";

Testing.setupJest();

const props: PreservedHostProps = {
  scope: "LAN",
  hardwareAddress: "02:00:00:aa:bb:cc",
  ipAddress: "192.168.1.50",
  hostName: "nas",
};

describe("PreservedHost", () => {
  it("is a reservation that keeps its A and its PTR record", () => {
    const stack = newStack();
    new PreservedHost(stack, "nas", { ...props, comments: "shelf 2", dnsTtl: "1h" });
    expect(Testing.synth(stack)).toHaveResourceWithProperties(DhcpReservation, {
      scope: "LAN",
      hardware_address: "02:00:00:aa:bb:cc",
      ip_address: "192.168.1.50",
      host_name: "nas",
      comments: "shelf 2",
      dns_ttl: "1h",
      preserve_dns_on_expiry: true,
      preserve_ptr_on_expiry: true,
    });
    expect(Testing.synth(stack)).not.toHaveResource(DnsRecordSet);
  });

  it("has the Terraform address of a bare reservation of the same name, and leaves to the server what was left out", () => {
    const stack = newStack();
    new PreservedHost(stack, "nas", { ...props, preservePtr: false });
    expect(blocks(stack)).toEqual({
      "technitium_dhcp_reservation.nas": {
        scope: "LAN",
        hardware_address: "02:00:00:aa:bb:cc",
        ip_address: "192.168.1.50",
        host_name: "nas",
        preserve_dns_on_expiry: true,
        preserve_ptr_on_expiry: false,
      },
    });
  });

  it("makes a CNAME record of each alias", () => {
    const stack = newStack();
    const host = new PreservedHost(stack, "nas", {
      ...props,
      zone: "lab.test",
      dnsTtl: "300",
      aliases: ["files", "media"],
    });
    expect(host.aliases).toHaveLength(2);
    expect(Testing.synth(stack)).toHaveResourceWithProperties(DhcpReservation, { dns_name: "nas.lab.test" });
    for (const alias of ["files", "media"]) {
      expect(Testing.synth(stack)).toHaveResourceWithProperties(DnsRecordSet, {
        zone: "lab.test",
        name: `${alias}.lab.test`,
        type: "CNAME",
        ttl: "300",
        values: ["nas.lab.test."],
      });
    }
  });

  it("gives its provider and its dependencies to all its parts", () => {
    const stack = newStack();
    const other = new TechnitiumProvider(stack, "other", { alias: "other" });
    const scope = new DhcpScope(stack, "lan", {
      name: "LAN",
      startingAddress: "192.168.1.10",
      endingAddress: "192.168.1.99",
      subnetMask: "255.255.255.0",
    });
    new PreservedHost(stack, "nas", {
      ...props,
      zone: "lab.test",
      aliases: ["files"],
      provider: other,
      dependsOn: [scope],
    });
    const { "technitium_dhcp_scope.lan": _scope, ...parts } = blocks(stack);
    expect(Object.values(parts)).toHaveLength(2);
    for (const part of Object.values(parts)) {
      expect(part).toMatchObject({ provider: "technitium.other", depends_on: ["technitium_dhcp_scope.lan"] });
    }
  });

  it("can be depended on, and hands on what only Terraform will know", () => {
    const stack = newStack();
    const host = new PreservedHost(stack, "nas", props);
    new DnsRecordSet(stack, "note", {
      zone: "lab.test",
      name: "note.lab.test",
      type: "TXT",
      values: [host.aRecord, host.ptrRecord, host.dnsName],
      dependsOn: [host],
    });
    expect(blocks(stack)["technitium_dns_record_set.note"]).toMatchObject({
      values: ["a_record", "ptr_record", "dns_name"].map((name) => `\${technitium_dhcp_reservation.nas.${name}}`),
      depends_on: ["technitium_dhcp_reservation.nas"],
    });
  });

  it("leaves values alone that only Terraform will know", () => {
    const stack = newStack();
    new PreservedHost(stack, "nas", {
      scope: later(stack, "scope"),
      hardwareAddress: later(stack, "mac"),
      ipAddress: later(stack, "address"),
      hostName: later(stack, "host"),
      zone: later(stack, "zone"),
      aliases: ["files"],
    });
    expect(Object.values(blocks(stack))).toMatchObject([
      { hardware_address: "${var.mac}", ip_address: "${var.address}", dns_name: "${var.host}.${var.zone}" },
      { zone: "${var.zone}", name: "files.${var.zone}", values: ["${var.host}.${var.zone}."] },
    ]);
  });

  it.each<[string, Partial<PreservedHostProps>, RegExp]>([
    ["a hardware address of five octets", { hardwareAddress: "02:00:00:aa:bb" }, /hardwareAddress: .*six octets/],
    ["an address with a leading zero", { ipAddress: "192.168.001.50" }, /ipAddress: .*leading zero/],
    ["a host name with a space", { hostName: "my nas." }, /hostName/],
    ["a host name that ends in a dot", { hostName: "nas." }, /hostName: .*dot/],
    ["a host name with its zone", { hostName: "NAS.lab.test", zone: "Lab.Test." }, /hostName: .*write "nas"/],
    ["an empty label in the zone", { zone: "lab..test" }, /zone/],
    ["aliases without a zone", { aliases: ["files"] }, /aliases: they need a zone/],
    ["an alias that is no name", { zone: "lab.test", aliases: ["a..b"] }, /aliases/],
    [
      "an alias that is its name",
      { zone: "lab.test", aliases: ["NAS"] },
      /aliases: "NAS" is a name of this host already/,
    ],
    [
      "an alias given twice",
      { zone: "lab.test", aliases: ["files", "files"] },
      /"files" is a name of this host already/,
    ],
    [
      "an alias that is not known yet",
      { zone: "lab.test", aliases: [Token.asString({ resolve: () => "" })] },
      /must be known/,
    ],
  ])("refuses %s", (_what, wrong, message) => {
    expect(() => new PreservedHost(newStack(), "nas", { ...props, ...wrong })).toThrow(message);
  });

  it("tells all that is wrong at once, and of which host", () => {
    const make = () =>
      new PreservedHost(newStack(), "nas", { ...props, hardwareAddress: "02", ipAddress: "192.168.1" });
    expect(make).toThrow(InvalidProps);
    expect(make).toThrow(/^test\/nas: hardwareAddress: .*\ntest\/nas: ipAddress: .*$/);
  });
});
