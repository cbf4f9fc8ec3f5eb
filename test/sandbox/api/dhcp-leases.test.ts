import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import { serverVersions, type ServerVersion } from "../../../src/sandbox/server-version";

const pc = "02-77-00-00-00-60";

function leased(version: ServerVersion): Sandbox {
  const sandbox = createSandbox({ version });
  sandbox.ask("dhcp/scopes/set", {
    name: "Lab",
    startingAddress: "10.77.0.50",
    endingAddress: "10.77.0.99",
    subnetMask: "255.255.255.0",
    domainName: "lab.test",
  });
  sandbox.dhcp.lease({ mac: pc, hostname: "pc" });
  return sandbox;
}

describe.each(serverVersions)("on %s", (version) => {
  it("lists leases with their times, by scope and then by address", () => {
    const sandbox = leased(version);
    sandbox.dhcp.lease({ mac: "02-77-00-00-00-61", hostname: "lap" });
    expect(sandbox.ask("dhcp/leases/list")).toMatchObject({
      leases: [
        {
          scope: "Lab",
          type: "Dynamic",
          hardwareAddress: pc,
          clientIdentifier: "1-027700000060",
          address: "10.77.0.50",
          hostName: "pc.lab.test",
          leaseObtained: "2026-01-01T00:00:00Z",
          leaseExpires: "2026-01-02T00:00:00Z",
        },
        { address: "10.77.0.51", hostName: "lap.lab.test" },
      ],
    });
  });

  it("turns a lease into a reserved one and back, and removes it, each saved at once", () => {
    const sandbox = leased(version);
    const lease = { name: "Lab", hardwareAddress: pc };
    sandbox.ask("dhcp/leases/convertToReserved", lease);
    sandbox.restart("kill");
    expect(sandbox.ask("dhcp/leases/list")).toMatchObject({ leases: [{ type: "Reserved" }] });
    sandbox.ask("dhcp/leases/convertToDynamic", { name: "Lab", clientIdentifier: "1-027700000060" });
    sandbox.restart("kill");
    expect(sandbox.ask("dhcp/leases/list")).toMatchObject({ leases: [{ type: "Dynamic" }] });
    sandbox.ask("dhcp/leases/remove", lease);
    sandbox.restart("kill");
    expect(sandbox.ask("dhcp/leases/list")).toEqual({ leases: [] });
  });

  it("says what is missing: the name, the scope, the key, the lease", () => {
    const sandbox = leased(version);
    const refusal = (parameters: Readonly<Record<string, string>>) =>
      sandbox.request("dhcp/leases/remove", parameters)["errorMessage"];
    expect(refusal({})).toBe("Parameter 'name' missing.");
    expect(refusal({ name: "Nope" })).toBe("DHCP scope does not exists: Nope");
    expect(refusal({ name: "Lab" })).toBe(
      "Parameter 'hardwareAddress' or 'clientIdentifier' missing. At least one of them must be specified.",
    );
    expect(refusal({ name: "Lab", hardwareAddress: "AA" })).toBe("No lease was found for hardware address: AA");
  });

  it("logs who did it", () => {
    const sandbox = leased(version);
    sandbox.ask("dhcp/leases/remove", { name: "Lab", hardwareAddress: pc });
    expect(sandbox.log.lines().at(-1)?.text).toMatch(/\[admin\] DHCP scope's lease was removed successfully: Lab$/);
  });
});
