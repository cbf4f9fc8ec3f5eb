import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import { serverVersions } from "../../../src/sandbox/server-version";

function addScope(sandbox: Sandbox, name: string, byte = 50): void {
  sandbox.ask("dhcp/scopes/set", {
    name,
    startingAddress: `10.77.0.${byte}`,
    endingAddress: `10.77.0.${byte + 1}`,
    subnetMask: "255.255.255.0",
  });
}

describe.each(serverVersions)("on %s", (version) => {
  it("lists scopes as people sort names, with the address they are served from", () => {
    const sandbox = createSandbox({ version });
    ["LAB 2", "zoo", "Lab", "élan", "lab"].forEach((name, i) => addScope(sandbox, name, 50 + 4 * i));
    expect(sandbox.ask("dhcp/scopes/list")).toMatchObject({
      scopes: ["Default", "élan", "lab", "Lab", "LAB 2", "zoo"].map((name) => ({ name })),
    });
    const list = sandbox.ask("dhcp/scopes/list");
    expect(JSON.stringify(list)).toContain('"interfaceAddress":"10.77.0.1"');
  });

  it.each(["enable", "disable", "delete"])("says ok to %s of a scope that is not there", (act) => {
    const sandbox = createSandbox({ version });
    expect(sandbox.request(`dhcp/scopes/${act}`, { name: "Nope" })).toMatchObject({ status: "ok" });
    expect(sandbox.request(`dhcp/scopes/${act}`)).toMatchObject({ errorMessage: "Parameter 'name' missing." });
  });

  it("cannot show a scope that has an IPv6 reservation beside another one", () => {
    const sandbox = createSandbox({ version });
    addScope(sandbox, "Lab");
    const add = (hardwareAddress: string, ipAddress: string): void =>
      void sandbox.ask("dhcp/scopes/addReservedLease", { name: "Lab", hardwareAddress, ipAddress });
    add("02-00-00-00-00-01", "2001:db8::1");
    expect(sandbox.request("dhcp/scopes/get", { name: "Lab" })).toMatchObject({ status: "ok" });
    add("02-00-00-00-00-02", "10.77.0.50");
    expect(sandbox.request("dhcp/scopes/get", { name: "Lab" })).toMatchObject({
      errorMessage: "Failed to compare two elements in the array.",
      innerErrorMessage: "Address Family not supported.",
    });
    sandbox.ask("dhcp/scopes/removeReservedLease", { name: "Lab", hardwareAddress: "2:0:0:0:0:1" });
    expect(sandbox.request("dhcp/scopes/get", { name: "Lab" })).toMatchObject({ status: "ok" });
  });

  it("tells an empty host name from one that was never given", () => {
    const sandbox = createSandbox({ version });
    addScope(sandbox, "Lab");
    const name = "Lab";
    sandbox.ask("dhcp/scopes/addReservedLease", { name, hardwareAddress: "AA", ipAddress: "10.77.0.50", hostName: "" });
    sandbox.ask("dhcp/scopes/addReservedLease", { name, hardwareAddress: "AB", ipAddress: "10.77.0.51", comments: "" });
    expect(sandbox.ask("dhcp/scopes/get", { name })).toMatchObject({
      reservedLeases: [
        { hostName: "", comments: null },
        { hostName: null, comments: "" },
      ],
    });
  });
});

it.each([
  ["13.6", "Failed to add reserved lease for scope: Lab", "Failed to remove reserved lease for scope: Lab"],
  [
    "15.2",
    "A reserved lease with same hardware address already exists in scope: Lab",
    "No such reserved lease was found in scope: Lab",
  ],
] as const)(
  "%s refuses a reservation twice with %j, and to remove what is not there with %j",
  (version, twice, none) => {
    const sandbox = createSandbox({ version });
    addScope(sandbox, "Lab");
    const reserve = { name: "Lab", hardwareAddress: "02-00-00-00-00-01", ipAddress: "10.77.0.50" };
    sandbox.ask("dhcp/scopes/addReservedLease", reserve);
    expect(sandbox.request("dhcp/scopes/addReservedLease", reserve)).toMatchObject({ errorMessage: twice });
    sandbox.ask("dhcp/scopes/removeReservedLease", reserve);
    expect(sandbox.request("dhcp/scopes/removeReservedLease", reserve)).toMatchObject({ errorMessage: none });
  },
);

it.each([
  ["13.6", false],
  ["14.3", true],
] as const)("%s shows dnsOverwriteForDynamicLease: %j", (version, shown) => {
  const sandbox = createSandbox({ version });
  expect("dnsOverwriteForDynamicLease" in sandbox.ask("dhcp/scopes/get", { name: "Default" })).toBe(shown);
});
