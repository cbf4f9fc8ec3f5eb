import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import { serverVersions } from "../../../src/sandbox/server-version";

const lab = { name: "Lab", startingAddress: "10.77.0.50", endingAddress: "10.77.0.99", subnetMask: "255.255.255.0" };

type Parameters = Readonly<Record<string, string>>;

function set(sandbox: Sandbox, parameters: Parameters): unknown {
  const { status, errorMessage } = sandbox.request("dhcp/scopes/set", { name: "Lab", ...parameters });
  return status === "ok" ? "ok" : errorMessage;
}

function get(sandbox: Sandbox, name = "Lab"): Readonly<Record<string, unknown>> {
  return sandbox.ask("dhcp/scopes/get", { name });
}

describe.each(serverVersions)("dhcp/scopes/set on %s", (version) => {
  let sandbox: Sandbox;
  beforeEach(() => {
    sandbox = createSandbox({ version });
    expect(set(sandbox, lab)).toBe("ok");
    sandbox.advance(12_000);
  });

  it("applies its parameters in an order of its own and stops at the first that is refused", () => {
    const refused = { ignoreClientIdentifierOption: "false", exclusions: "10.77.0.1|10.77.0.2", leaseTimeDays: "7" };
    expect(set(sandbox, refused)).toBe("Exclusion starting address must be in scope range. (Parameter 'Exclusions')");
    expect(get(sandbox)).toMatchObject({ leaseTimeDays: 7, ignoreClientIdentifierOption: true });
    sandbox.restart("kill");
    expect(get(sandbox)).toMatchObject({ leaseTimeDays: 1 });
  });

  it("saves what a refused call left with the next good one", () => {
    set(sandbox, { leaseTimeDays: "7", pingCheckEnabled: "1" });
    expect(set(sandbox, {})).toBe("ok");
    sandbox.restart("kill");
    expect(get(sandbox)).toMatchObject({ leaseTimeDays: 7 });
  });

  it("leaves numbers and booleans alone that come empty, and takes texts, addresses and lists away", () => {
    set(sandbox, { dnsTtl: "1h", pingCheckEnabled: "true", routerAddress: "10.77.0.1", ntpServers: "10.77.0.2" });
    expect(set(sandbox, { dnsTtl: "", pingCheckEnabled: "", routerAddress: "", ntpServers: "" })).toBe("ok");
    const scope = get(sandbox);
    expect(scope).toMatchObject({ dnsTtl: 3600, pingCheckEnabled: true });
    expect(scope).not.toHaveProperty("routerAddress");
    expect(scope).not.toHaveProperty("ntpServers");
  });

  it.each([
    ["leaseTimeHours", "24", "Lease time in hours must be between 0 to 23. (Parameter 'LeaseTimeHours')"],
    ["leaseTimeDays", "65536", "Value was either too large or too small for a UInt16."],
    ["pingCheckRetries", "-1", "Value was either too large or too small for an unsigned byte."],
    ["dnsTtl", "1y", "Failed to parse TTL from value: 1y"],
    ["domainName", "lab.test.", "Invalid domain name [lab.test.]: label length cannot be 0 byte."],
    ["dnsServers", "10.0.0.1,::1", "The address must be an IPv4 address: ::1 (Parameter 'DnsServers')"],
    ["dnsServers", "::1,x", "An invalid IP address was specified."],
    ["ntpServerDomainNames", "a.test, b.test", "Invalid domain name [ b.test]: invalid character [32] was found."],
    ["startingAddress", "::1", "Address Family not supported."],
    ["staticRoutes", "10.9.0.0|255.255.0.0", "Index was outside the bounds of the array."],
    ["vendorInfo", "PXE|00|PXE|01", "An item with the same key has already been added. Key: PXE"],
    ["genericOptions", "66|abc", "The input is not a valid hex string as its length is not a multiple of 2."],
    [
      "exclusions",
      "10.77.0.60|10.77.0.55",
      "Exclusion ending address must be greater than or equal to starting address.",
    ],
    ["reservedLeases", "nas|zz|x|", "An invalid IP address was specified."],
    ["reservedLeases", "nas|zz|10.77.0.60", "Index was outside the bounds of the array."],
    ["reservedLeases", "nas|AA|10.77.0.49|", "Reserved address must be in scope range. (Parameter 'ReservedLeases')"],
  ])("refuses %s=%s", (parameter, value, message) => expect(set(sandbox, { [parameter]: value })).toBe(message));

  it("keeps the address it worked out for itself when useThisDnsServer is turned off", () => {
    set(sandbox, { useThisDnsServer: "true", dnsServers: "10.77.0.9" });
    expect(get(sandbox)).toMatchObject({ useThisDnsServer: true, dnsServers: ["10.77.0.1"] });
    set(sandbox, { useThisDnsServer: "false" });
    expect(get(sandbox)).toMatchObject({ useThisDnsServer: false, dnsServers: ["10.77.0.1"] });
  });

  it("renames last, after the rest is saved", () => {
    expect(set(sandbox, { newName: "Default", leaseTimeDays: "5" })).toBe("Scope with name 'Default' already exists.");
    sandbox.restart("kill");
    expect(get(sandbox)).toMatchObject({ leaseTimeDays: 5 });
    expect(set(sandbox, { newName: "Office" })).toBe("ok");
    expect(get(sandbox, "Office")).toMatchObject({ name: "Office" });
  });

  it("refuses every change of a scope whose range was refused, until that is put right", () => {
    const message = "Ending address cannot be same as the broadcast address.";
    expect(set(sandbox, { endingAddress: "10.77.0.255" })).toBe(message);
    expect(set(sandbox, { leaseTimeDays: "2" })).toBe(message);
    expect(set(sandbox, { endingAddress: "10.77.0.99" })).toBe("ok");
  });

  it("wants all three addresses before it reads any, reads them before the name, and the name before their family", () => {
    const make = (parameters: Parameters) => set(sandbox, { ...lab, name: "a/b", ...parameters });
    expect(make({ startingAddress: "x", subnetMask: "" })).toBe("Parameter 'subnetMask' missing.");
    expect(make({ startingAddress: "x" })).toBe("An invalid IP address was specified.");
    expect(make({ startingAddress: "::1" })).toBe("The scope name contains an invalid character: /");
    expect(make({ name: "B", startingAddress: "::1" })).toBe(
      "The address must be an IPv4 address: ::1 (Parameter 'startingAddress')",
    );
  });

  it("counts the characters of a server's host name, not its bytes", () => {
    expect(set(sandbox, { serverHostName: "ä".repeat(63) })).toBe("ok");
    expect(set(sandbox, { serverHostName: "a".repeat(64) })).toBe("Server host name cannot exceed 63 bytes.");
  });

  it("needs the right to change DHCP", () => {
    sandbox = createSandbox({ version, readOnlyToken: true });
    const token = sandbox.readOnlyToken;
    expect(sandbox.request("dhcp/scopes/set", lab, { token })).toMatchObject({ errorMessage: "Access was denied." });
    expect(sandbox.request("dhcp/scopes/list", {}, { token })).toMatchObject({ status: "ok" });
  });
});

it.each([
  ["13.6", "Invalid domain name [-lab.test]: label cannot start with hyphen."],
  ["15.2", "ok"],
] as const)("on %s a domain with an outer hyphen is answered with %j", (version, answer) => {
  const sandbox = createSandbox({ version });
  expect(set(sandbox, { ...lab, domainName: "-lab.test" })).toBe(answer);
});

it("writes records for reservations of a scope that is refused afterwards, on 15.2", () => {
  const sandbox = createSandbox({ version: "15.2" });
  set(sandbox, lab);
  const overlapping = { ...lab, name: "B", startingAddress: "10.77.0.60", endingAddress: "10.77.0.120" };
  const reserved = { domainName: "lab.test", reservedLeases: "nas|02-00-00-00-00-01|10.77.0.110|" };
  expect(set(sandbox, { ...overlapping, ...reserved })).toBe(
    "Scope with overlapping range already exists: 10.77.0.50-10.77.0.99",
  );
  expect(sandbox.resolve("nas.lab.test", "A").code).toBe("NOERROR");
});
