import { parseFqdn } from "../../../src/dns/name";
import { classify } from "../../../src/drift/classify/classify";
import { knownTo } from "../../../src/drift/live/known";
import { type Looked, lookAtServer } from "../../../src/drift/live/look";
import { parsePlan } from "../../../src/drift/plan/parse-plan";
import type { Scan } from "../../../src/drift/settings";
import { printComment } from "../../../src/ownership/comment";
import { parseOwner } from "../../../src/ownership/owner";
import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import { connect } from "../../../src/technitium/connect";
import { recordSet, reservation, reservationValues, scope, zone } from "../fixtures/objects";
import { planJson, type PlannedObject } from "../fixtures/plan";

const owner = parseOwner("lab-net");
let sandbox: Sandbox;
let url: string;

beforeEach(async () => {
  sandbox = createSandbox({ version: "15.2", readOnlyToken: true });
  for (const name of ["lab.example", "0.77.10.in-addr.arpa", "other.example"])
    sandbox.ask("zones/create", { zone: name, type: "Primary" });
  sandbox.ask("dhcp/scopes/set", {
    name: "Default",
    startingAddress: "10.77.0.50",
    endingAddress: "10.77.0.199",
    subnetMask: "255.255.255.0",
    domainName: "lab.example",
    dnsUpdates: "true",
  });
  sandbox.ask("dhcp/scopes/enable", { name: "Default" });
  ({ url } = await sandbox.listen());
});

afterEach(() => sandbox.close());

async function look(objects: readonly PlannedObject[], scan: Scan | null = null): Promise<Looked> {
  const plan = parsePlan(JSON.stringify(planJson(objects)), "plan");
  const client = connect({ serverUrl: url, credentials: { token: sandbox.readOnlyToken }, maxRetries: 0 });
  try {
    return await lookAtServer(client, {
      known: knownTo(plan),
      owners: [owner],
      scan,
      observed: classify(plan, []).observed,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      now: new Date(sandbox.clock.now()).toISOString(),
    });
  } finally {
    await client.close();
  }
}

const add = (name: string, type: string, value: Readonly<Record<string, string>>, tagged = false): void => {
  const fqdn = parseFqdn(`${name}.lab.example`);
  const comments = tagged ? { comments: printComment({ text: "", owner, name: fqdn, type }) } : {};
  sandbox.ask("zones/records/add", { zone: "lab.example", domain: fqdn, type, ...value, ...comments });
};

const short = ({ observed }: Looked): readonly string[] =>
  observed.map(({ observation: { kind, object } }) => `${kind} ${object}`);

it("asks for each thing once, and writes nothing", async () => {
  add("www", "A", { ipAddress: "192.0.2.1" }, true);
  sandbox.server.calls.clear();
  await look([zone("lab.example"), scope("Default"), recordSet("www", "A", ["192.0.2.1"]), reservation("nas", 50)]);
  const calls = Object.fromEntries(sandbox.server.calls);
  expect(calls).toEqual({
    "user/session/get": 1,
    "dhcp/scopes/list": 1,
    "dhcp/scopes/get": 1,
    "dhcp/leases/list": 1,
    "zones/list": 1,
    "zones/records/get": 2,
    "logs/list": 1,
    "logs/download": 1,
  });
});

it("finds orphans and what stands under our names, in the zones of the configuration only", async () => {
  add("www", "A", { ipAddress: "192.0.2.1" }, true);
  add("stray", "A", { ipAddress: "192.0.2.2" }, true);
  add("www", "TXT", { text: "by hand" });
  add("elsewhere", "TXT", { text: "by hand" });
  sandbox.ask("zones/records/add", { zone: "other.example", domain: "x.other.example", type: "TXT", text: "x" });
  const objects = [recordSet("www", "A", ["192.0.2.1"])];
  expect(short(await look(objects))).toEqual(["orphan stray.lab.example A", "foreign www.lab.example TXT"]);
  const everything = short(await look(objects, { zones: [], scopes: [], all: true }));
  expect(everything).toContain("foreign elsewhere.lab.example TXT");
  expect(everything).toContain("foreign x.other.example TXT");
});

it("names what was asked for and is not there", async () => {
  const { notChecked } = await look([], { zones: ["gone.example"], scopes: ["Nowhere"], all: false });
  expect(notChecked.map(({ subject }) => subject)).toEqual(["scope Nowhere", "zone gone.example"]);
});

it.each([
  ["zones/records/get", "zone lab.example"],
  ["dhcp/leases/list", "leases"],
  ["dhcp/scopes/get", "scope Default"],
])("goes on where %s is refused, and names what it did not see", async (match, subject) => {
  sandbox.faults.add({ match, times: "always", act: { kind: "error", message: "Access was denied." } });
  const { notChecked, live } = await look([zone("lab.example"), scope("Default")]);
  expect(notChecked).toEqual([{ subject, reason: expect.stringContaining("may not do this") as string }]);
  expect(live.looked).toBe(true);
});

it("does without the log where it may not read it", async () => {
  sandbox.faults.add({ match: "logs/*", times: "always", act: { kind: "error", message: "Access was denied." } });
  const { notChecked, live } = await look([zone("lab.example")]);
  expect([notChecked, live.logs]).toEqual([[], "unavailable"]);
});

it("fails as a whole where the server is none", async () => {
  sandbox.faults.add({ times: "always", act: { kind: "html" } });
  await expect(look([zone("lab.example")])).rejects.toMatchObject({ code: "not-technitium" });
});

it("draws zones and scopes with the owner of each record, and what is gone", async () => {
  add("www", "A", { ipAddress: "192.0.2.1" }, true);
  add("key", "TXT", { text: "a secret text" }, true);
  sandbox.dhcp.lease({ mac: "02-77-00-00-00-99", hostname: "guest" });
  const { picture, events } = await look([
    scope("Default"),
    recordSet("www", "A", ["192.0.2.1"]),
    recordSet("key", "TXT", ['"a secret text"'], { sensitive: { values: true } }),
    reservation("nas", 70, { found: { ...reservationValues("nas", 70), a_record: null } }),
  ]);
  const [, lab] = picture.zones;
  expect(
    // The zone's own SOA and NS are nobody's to look after.
    lab?.cells.map(({ name, type, value, colour, finding }) => [name, type, value, colour, finding]),
  ).toEqual([
    ["guest", "A", "10.77.0.50", "dhcp", null],
    ["key", "TXT", null, "ours", null],
    ["nas", "A", "10.77.0.70", "gone", "missing"],
    ["www", "A", "192.0.2.1", "ours", null],
  ]);
  expect(picture.scopes).toMatchObject([
    {
      name: "Default",
      start: "10.77.0.50",
      cells: [{ address: "10.77.0.50", state: "leased", name: "guest.lab.example" }],
    },
  ]);
  expect(events.map(({ actor }) => actor)).toEqual(expect.arrayContaining(["dhcp", "person", "server"]));
  expect([...events].sort((one, other) => (one.at < other.at ? -1 : 1))).toHaveLength(events.length);
});

it("knows the sets of forwarders and apps that a state has, and says how to import those that none has", async () => {
  sandbox.ask("zones/delete", { zone: "lab.example" });
  sandbox.ask("zones/create", { zone: "lab.example", type: "Forwarder", initializeForwarder: "false" });
  add("branch", "FWD", { protocol: "Udp", forwarder: "10.77.0.2" }, true);
  const forwarders = { ...recordSet("branch", "FWD", []), type: "technitium_dns_forwarder_set" };
  expect(short(await look([zone("lab.example"), forwarders]))).toEqual([]);
  const { observed } = await look([zone("lab.example")]);
  expect(observed.map(({ observation: { kind, importCommand } }) => [kind, importCommand])).toEqual([
    ["orphan", "terraform import technitium_dns_forwarder_set.branch_lab_example 'lab.example branch.lab.example'"],
  ]);
});
