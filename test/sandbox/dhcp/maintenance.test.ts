import { serverVersions } from "../../../src/sandbox/server-version";
import { DhcpWorld, labScope, reservation } from "./dhcp-world";

const pc = "02-77-00-00-00-60";

describe.each(serverVersions)("on %s", (version) => {
  it("ends leases at the next tick of ten seconds after their time, in disabled scopes too", () => {
    const world = new DhcpWorld(version);
    const scope = world.add(labScope());
    world.wait(5);
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    world.dhcp.scopes.disable(scope);
    world.wait(64);
    expect(world.leases()).toHaveLength(1);
    world.wait(1);
    expect(world.leases()).toHaveLength(0);
  });

  it("logs how many leases ended, then what that deleted", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    world.takeLog();
    world.wait(70);
    const expired = version === "15.2" ? "expired lease(s)" : "lease(s)";
    const saved = "DHCP Server successfully saved scope file: Lab.scope";
    expect(world.takeLog().slice(1)).toEqual([
      `DHCP Server removed 1 ${expired} from scope: Lab`,
      "DHCP Server deleted DNS A record 'pc.lab.test' with address [10.77.0.50].",
      "DHCP Server deleted DNS PTR record '50.0.77.10.in-addr.arpa' with domain 'pc.lab.test'.",
      saved,
    ]);
  });

  it("brings leases to the disk within ten seconds; a crash before that loses them", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    world.wait(15);
    world.dhcp.lease({ mac: pc });
    world.restart("kill");
    expect(world.leases()).toEqual([]);
    world.dhcp.lease({ mac: pc });
    world.wait(10);
    world.restart("kill");
    expect(world.leases()).toHaveLength(1);
  });

  it("saves leases at an orderly stop", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    world.dhcp.lease({ mac: pc });
    world.restart("stop");
    expect(world.leases()).toHaveLength(1);
  });

  it("writes the records of living leases at a start and deletes those of leases that ran out meanwhile", () => {
    const world = new DhcpWorld(version);
    world.add(labScope(), reservation("50"));
    world.dhcp.lease({ mac: "02-77-00-00-00-50", hostname: "nas" });
    world.wait(30);
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    world.wait(15);
    world.dhcp.drop();
    world.zones.drop();
    world.wait(20);
    world.takeLog();
    world.restart("kill");
    const touched = world.takeLog().filter((line) => line.includes("DNS A record"));
    expect(touched).toEqual([
      "DHCP Server deleted DNS A record 'nas.lab.test' with address [10.77.0.50].",
      "DHCP Server updated DNS A record 'pc.lab.test' with IP address [10.77.0.51].",
    ]);
  });

  it("runs no more after a stop", () => {
    const world = new DhcpWorld(version);
    world.add(labScope());
    world.dhcp.lease({ mac: pc, hostname: "pc" });
    world.dhcp.drop();
    world.wait(120);
    expect(world.leases()).toHaveLength(1);
  });
});
