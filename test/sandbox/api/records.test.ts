import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import { serverVersions, type ServerVersion } from "../../../src/sandbox/server-version";

type Sent = Readonly<Record<string, string>>;

const domain = "nas.lab.test";

function lab(version: ServerVersion = "15.2"): Sandbox {
  const sandbox = createSandbox({ version });
  for (const zone of ["lab.test", "77.10.in-addr.arpa"]) sandbox.ask("zones/create", { zone, type: "Primary" });
  return sandbox;
}

function records(sandbox: Sandbox, name = domain): readonly Record<string, unknown>[] {
  const reply = sandbox.ask("zones/records/get", { domain: name }) as {
    readonly records: readonly Record<string, unknown>[];
  };
  return reply.records;
}

describe.each(serverVersions)("on %s", (version) => {
  it("a record is added, shown, updated and deleted", () => {
    const sandbox = lab(version);
    const mx = { domain, type: "MX", exchange: "mail.test" };
    sandbox.ask("zones/records/add", { ...mx, preference: "10", ttl: "1h", comments: "mine" });
    expect(records(sandbox)).toMatchObject([
      { type: "MX", ttl: 3600, comments: "mine", rData: { preference: 10, exchange: "mail.test" } },
    ]);
    sandbox.ask("zones/records/update", { ...mx, preference: "10", newPreference: "20" });
    expect(records(sandbox)).toMatchObject([{ rData: { preference: 20 } }]);
    expect(records(sandbox)[0]).not.toHaveProperty("comments");
    const gone = sandbox.request("zones/records/delete", { ...mx, preference: "10" });
    expect(gone).toMatchObject({ errorMessage: "Cannot delete record: no such record exists." });
    sandbox.ask("zones/records/delete", { ...mx, preference: "20" });
    expect(records(sandbox)).toEqual([]);
  });

  it("an equal record is refused, unless it is to overwrite the set", () => {
    const sandbox = lab(version);
    const add = (address: string, more: Sent = {}) =>
      sandbox.request("zones/records/add", { domain, type: "A", ipAddress: address, ...more });
    add("10.77.0.50");
    expect(add("10.77.0.50")).toMatchObject({ errorMessage: "Cannot add record: record already exists." });
    add("10.77.0.51");
    add("10.77.0.52", { overwrite: "true" });
    expect(records(sandbox)).toMatchObject([{ rData: { ipAddress: "10.77.0.52" } }]);
  });

  it("a pointer is written with an address that asks for it, and goes with it", () => {
    const sandbox = lab(version);
    const sent = { domain, type: "A", ipAddress: "10.77.0.50" };
    sandbox.ask("zones/records/add", { ...sent, ptr: "true", comments: "mine" });
    const pointer = "50.0.77.10.in-addr.arpa";
    expect(records(sandbox, pointer)).toMatchObject([{ type: "PTR", rData: { ptrName: domain } }]);
    expect(records(sandbox, pointer)[0]).not.toHaveProperty("comments");
    sandbox.ask("zones/records/delete", sent);
    expect(records(sandbox, pointer)).toEqual([]);
  });

  it("a pointer that points elsewhere survives the deletion of an address", () => {
    const sandbox = lab(version);
    const sent = { domain, type: "A", ipAddress: "10.77.0.50" };
    const pointer = { domain: "50.0.77.10.in-addr.arpa", type: "PTR", ptrName: "other.test" };
    sandbox.ask("zones/records/add", sent);
    sandbox.ask("zones/records/add", pointer);
    sandbox.ask("zones/records/delete", sent);
    expect(records(sandbox, pointer.domain)).toHaveLength(1);
  });

  it("a whole zone is listed whatever the name is", () => {
    const sandbox = lab(version);
    sandbox.ask("zones/records/add", { domain, type: "A", ipAddress: "10.77.0.50" });
    const all = sandbox.ask("zones/records/get", { domain: "no.lab.test", zone: "lab.test", listZone: "true" });
    expect(all["records"]).toMatchObject([{ type: "NS" }, { type: "SOA" }, { type: "A", name: domain }]);
  });
});

it("the hints of a service binding follow the addresses of its target", () => {
  const sandbox = lab();
  const address = (ipAddress: string): Sent => ({ domain, type: "A", ipAddress, updateSvcbHints: "true" });
  sandbox.ask("zones/records/add", address("10.77.0.50"));
  const svcb = { domain: "lab.test", type: "HTTPS", svcPriority: "1", svcTargetName: domain, svcParams: "false" };
  sandbox.ask("zones/records/add", { ...svcb, autoIpv4Hint: "true" });
  const hints = (): unknown => records(sandbox, "lab.test").find(({ type }) => type === "HTTPS")?.["rData"];
  expect(hints()).toMatchObject({ svcParams: { ipv4hint: "10.77.0.50" } });
  sandbox.ask("zones/records/add", address("10.77.0.51"));
  expect(hints()).toMatchObject({ svcParams: { ipv4hint: "10.77.0.50,10.77.0.51" } });
  sandbox.ask("zones/records/delete", address("10.77.0.50"));
  expect(hints()).toMatchObject({ svcParams: { ipv4hint: "10.77.0.51" } });
});

it("an SOA can be written by its bytes", () => {
  const sandbox = lab();
  const names = "026e7300" + "0561646d696e036c6162047465737400";
  const numbers = ["00000032", "00000384", "0000012c", "00093a80", "0000003c"].join("");
  const soa = { domain: "lab.test", type: "SOA", ttl: "60", overwrite: "true", rdata: names + numbers };
  sandbox.ask("zones/records/add", soa);
  expect(records(sandbox, "lab.test").filter(({ type }) => type === "SOA")).toMatchObject([
    {
      ttl: 60,
      rData: {
        primaryNameServer: "ns",
        responsiblePerson: "admin@lab.test",
        serial: 50,
        refresh: 900,
        retry: 300,
        expire: 604_800,
        minimum: 60,
      },
    },
  ]);
  expect(sandbox.request("zones/records/add", { ...soa, domain, rdata: "00" })).toMatchObject({ status: "error" });
});

it("a record of any name can be reached through a zone that encloses it only", () => {
  const sandbox = lab();
  const outside = { domain: "nas.other.test", zone: "lab.test", type: "A", ipAddress: "10.77.0.50" };
  expect(sandbox.request("zones/records/add", outside)).toMatchObject({ status: "error" });
  expect(sandbox.request("zones/records/get", { domain: "nas.other.test" })).toMatchObject({
    errorMessage: "No such zone was found: nas.other.test",
  });
});

it("ten thousand records of a zone are written and listed", () => {
  const sandbox = lab();
  const count = 10_000;
  for (let i = 0; i < count; i++) {
    const ipAddress = `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`;
    sandbox.ask("zones/records/add", { domain: `h${i}.lab.test`, type: "A", ipAddress });
  }
  const all = sandbox.ask("zones/records/get", { domain: "lab.test", listZone: "true" });
  expect(all["records"]).toHaveLength(count + 2);
});
