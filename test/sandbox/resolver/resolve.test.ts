import { printAnswer } from "../../../src/sandbox/resolver/print-answer";
import { createSandbox } from "../../../src/sandbox/sandbox";
import type { Sandbox } from "../../../src/sandbox/sandbox";

type Fields = Readonly<Record<string, string>>;

function zones(...names: readonly string[]): Sandbox {
  const sandbox = createSandbox();
  for (const zone of names) sandbox.ask("zones/create", { zone, type: "Primary" });
  return sandbox;
}

function add(sandbox: Sandbox, domain: string, type: string, fields: Fields): void {
  sandbox.ask("zones/records/add", { domain, type, ...fields });
}

/** The code and the answers, `name ttl record`, in order. */
function answerOf(sandbox: Sandbox, name: string, type: string): readonly string[] {
  const { code, answers } = sandbox.resolve(name, type);
  return [code, ...answers.map((record) => `${record.name} ${record.ttl} ${printAnswer(record)}`)];
}

describe("a name with records", () => {
  it("is answered in any letter case, each record with its own ttl", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "a.lab.test", "A", { ipAddress: "10.0.0.1", ttl: "60" });
    add(sandbox, "a.lab.test", "A", { ipAddress: "10.0.0.2", ttl: "60" });
    add(sandbox, "a.lab.test", "TXT", { text: "hello", ttl: "5" });
    expect(answerOf(sandbox, "A.Lab.Test.", "A")).toEqual([
      "NOERROR",
      "A.Lab.Test 60 A 10.0.0.1",
      "A.Lab.Test 60 A 10.0.0.2",
    ]);
    expect(answerOf(sandbox, "a.lab.test", "ANY")).toHaveLength(4);
  });

  it("notes on each record answered that it was used", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "a.lab.test", "A", { ipAddress: "10.0.0.1" });
    sandbox.resolve("a.lab.test", "A");
    const listed = sandbox.ask("zones/records/get", { domain: "a.lab.test", zone: "lab.test" })["records"];
    expect(listed).toMatchObject([{ lastUsedOn: "2026-01-01T00:00:00Z" }]);
  });
});

describe("a denial", () => {
  it("carries the zone's SOA, its ttl no longer than the denial may be kept", () => {
    const sandbox = zones("lab.test");
    const soa = { primaryNameServer: "ns.lab.test", responsiblePerson: "a@lab.test", serial: "1", refresh: "900" };
    const times = { retry: "300", expire: "604800", minimum: "30", ttl: "900" };
    sandbox.ask("zones/records/update", { domain: "lab.test", type: "SOA", ...soa, ...times });
    expect(sandbox.resolve("no.lab.test", "A")).toMatchObject({
      code: "NXDOMAIN",
      answers: [],
      authorities: [{ name: "lab.test", ttl: 30, data: { type: "SOA" } }],
    });
  });

  it("tells a name that is missing from one that has no such record, or only names below", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "x.deep.lab.test", "A", { ipAddress: "10.0.0.1" });
    expect(answerOf(sandbox, "x.deep.lab.test", "AAAA")).toEqual(["NOERROR"]);
    expect(answerOf(sandbox, "deep.lab.test", "A")).toEqual(["NOERROR"]);
    expect(answerOf(sandbox, "eep.lab.test", "A")).toEqual(["NXDOMAIN"]);
  });
});

describe("an alias", () => {
  it("is followed from zone to zone, and denied by the zone where it ends", () => {
    const sandbox = zones("lab.test", "other.test");
    add(sandbox, "a.lab.test", "CNAME", { cname: "b.other.test", ttl: "10" });
    add(sandbox, "b.other.test", "CNAME", { cname: "c.lab.test", ttl: "20" });
    expect(answerOf(sandbox, "a.lab.test", "A")).toEqual([
      "NXDOMAIN",
      "a.lab.test 10 CNAME b.other.test.",
      "b.other.test 20 CNAME c.lab.test.",
    ]);
    add(sandbox, "c.lab.test", "A", { ipAddress: "10.0.0.1", ttl: "30" });
    expect(answerOf(sandbox, "a.lab.test", "A").slice(-1)).toEqual(["c.lab.test 30 A 10.0.0.1"]);
    expect(answerOf(sandbox, "a.lab.test", "CNAME")).toHaveLength(2);
  });

  it("to a name that others would have to answer fails, with what is known of it", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "a.lab.test", "CNAME", { cname: "www.example", ttl: "10" });
    expect(answerOf(sandbox, "a.lab.test", "A")).toEqual(["SERVFAIL", "a.lab.test 10 CNAME www.example."]);
  });

  it("that leads back to itself ends", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "a.lab.test", "CNAME", { cname: "b.lab.test" });
    add(sandbox, "b.lab.test", "CNAME", { cname: "a.lab.test" });
    add(sandbox, "c.lab.test", "ANAME", { aname: "d.lab.test" });
    add(sandbox, "d.lab.test", "ANAME", { aname: "c.lab.test" });
    expect(answerOf(sandbox, "a.lab.test", "A")[0]).toBe("SERVFAIL");
    expect(answerOf(sandbox, "c.lab.test", "A")).toEqual(["SERVFAIL"]);
  });

  it("for a whole tree answers every name below with an alias made for it", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "old.lab.test", "DNAME", { dname: "new.lab.test", ttl: "50" });
    add(sandbox, "x.new.lab.test", "A", { ipAddress: "10.0.0.1", ttl: "60" });
    expect(answerOf(sandbox, "x.old.lab.test", "A")).toEqual([
      "NOERROR",
      "old.lab.test 50 DNAME new.lab.test.",
      "x.old.lab.test 50 CNAME x.new.lab.test.",
      "x.new.lab.test 60 A 10.0.0.1",
    ]);
  });

  it("of the server's own kind shows the addresses only, and gives way to an address at the name", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "static.lab.test", "A", { ipAddress: "10.0.0.1", ttl: "60" });
    add(sandbox, "lab.test", "ANAME", { aname: "static.lab.test", ttl: "3600" });
    expect(answerOf(sandbox, "lab.test", "A")).toEqual(["NOERROR", "lab.test 60 A 10.0.0.1"]);
    expect(answerOf(sandbox, "lab.test", "AAAA")).toEqual(["NOERROR"]);
    add(sandbox, "lab.test", "A", { ipAddress: "10.0.0.2", ttl: "70" });
    expect(answerOf(sandbox, "lab.test", "A")).toEqual(["NOERROR", "lab.test 70 A 10.0.0.2"]);
  });
});

describe("a wildcard", () => {
  it("answers names that are not there, under their own names", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "*.lab.test", "A", { ipAddress: "10.0.0.1", ttl: "60" });
    expect(answerOf(sandbox, "any.deep.lab.test", "A")).toEqual(["NOERROR", "any.deep.lab.test 60 A 10.0.0.1"]);
    expect(answerOf(sandbox, "any.lab.test", "TXT")).toEqual(["NOERROR"]);
  });

  it("covers nothing below a name that is there, nor that name itself", () => {
    const sandbox = zones("lab.test");
    add(sandbox, "*.lab.test", "A", { ipAddress: "10.0.0.1" });
    add(sandbox, "host.lab.test", "TXT", { text: "here" });
    expect(answerOf(sandbox, "host.lab.test", "A")).toEqual(["NOERROR"]);
    expect(answerOf(sandbox, "below.host.lab.test", "A")).toEqual(["NXDOMAIN"]);
  });
});

it("what is handed to another server is not answered here", () => {
  const sandbox = zones("lab.test");
  add(sandbox, "sub.lab.test", "NS", { nameServer: "ns.elsewhere.test" });
  expect(answerOf(sandbox, "sub.lab.test", "A")).toEqual(["SERVFAIL"]);
  expect(answerOf(sandbox, "www.sub.lab.test", "A")).toEqual(["SERVFAIL"]);
  expect(answerOf(sandbox, "www.example", "A")).toEqual(["SERVFAIL"]);
});

it("the DS of a child zone is the parent's to answer", () => {
  const sandbox = zones("lab.test", "sub.lab.test");
  expect(sandbox.resolve("sub.lab.test", "DS").authorities.map(({ name }) => name)).toEqual(["lab.test"]);
});

it("a disabled zone hides what lies above it, and a disabled record is as good as none", () => {
  const sandbox = zones("lab.test", "sub.lab.test");
  add(sandbox, "a.sub.lab.test", "A", { ipAddress: "10.0.0.1" });
  sandbox.ask("zones/disable", { zone: "sub.lab.test" });
  expect(answerOf(sandbox, "a.sub.lab.test", "A")).toEqual(["SERVFAIL"]);
  add(sandbox, "b.lab.test", "A", { ipAddress: "10.0.0.2" });
  sandbox.ask("zones/records/update", { domain: "b.lab.test", type: "A", ipAddress: "10.0.0.2", disable: "true" });
  expect(answerOf(sandbox, "b.lab.test", "A")).toEqual(["NXDOMAIN"]);
});

it("a forwarder zone answers what it has, and would ask others for the rest", () => {
  const sandbox = createSandbox();
  sandbox.ask("zones/create", { zone: "fwd.test", type: "Forwarder", forwarder: "192.0.2.1" });
  add(sandbox, "a.fwd.test", "A", { ipAddress: "10.0.0.1", ttl: "60" });
  expect(answerOf(sandbox, "a.fwd.test", "A")).toEqual(["NOERROR", "a.fwd.test 60 A 10.0.0.1"]);
  expect(answerOf(sandbox, "b.fwd.test", "A")).toEqual(["SERVFAIL"]);
});
