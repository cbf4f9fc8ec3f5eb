import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import { serverVersions, type ServerVersion } from "../../../src/sandbox/server-version";

const zone = "lab.test";

function lab(version: ServerVersion): Sandbox {
  const sandbox = createSandbox({ version });
  sandbox.ask("zones/create", { zone, type: "Primary" });
  sandbox.ask("zones/records/add", { domain: `nas.${zone}`, type: "A", ipAddress: "10.0.0.1" });
  return sandbox;
}

function exported(sandbox: Sandbox, name = zone): string {
  const { text } = sandbox.request("zones/export", { zone: name });
  return typeof text === "string" ? text : "";
}

describe.each(serverVersions)("on %s", (version) => {
  it("what was exported can be imported into another server", () => {
    const file = exported(lab(version));
    const other = createSandbox({ version });
    other.ask("zones/create", { zone, type: "Primary" });
    other.ask("zones/import", { zone, overwriteSoaSerial: "true" }, { upload: file });
    expect(exported(other)).toBe(file);
  });

  it("records are taken from a parameter too", () => {
    const sandbox = lab(version);
    sandbox.ask("zones/import", { zone, records: "nas A 10.0.0.2\npc A 10.0.0.3" });
    expect(exported(sandbox)).toMatch(/nas .* 10\.0\.0\.2\npc .* 10\.0\.0\.3\n$/);
    expect(exported(sandbox)).not.toContain("10.0.0.1");
  });

  it("everything else goes with `overwriteZone`, which 15 alone knows", () => {
    const sandbox = lab(version);
    sandbox.ask("zones/import", { zone, records: "pc A 10.0.0.3", overwriteZone: "true" });
    expect(exported(sandbox).includes("10.0.0.1")).toBe(version !== "15.2");
  });

  it("an import that fails halfway is in memory, but not saved", () => {
    const sandbox = lab(version);
    sandbox.advance(60_000);
    const records = "pc A 10.0.0.3\nnas CNAME pc";
    expect(sandbox.request("zones/import", { zone, records })).toMatchObject({ status: "error" });
    expect(exported(sandbox)).toContain("10.0.0.3");
    sandbox.restart("stop");
    expect(exported(sandbox)).not.toContain("10.0.0.3");
  });

  it("a file that cannot be read changes nothing", () => {
    const sandbox = lab(version);
    const before = exported(sandbox);
    const upload = "pc A 10.0.0.3\ntv A here";
    expect(sandbox.request("zones/import", { zone }, { upload })).toMatchObject({
      errorMessage: "The zone file parser failed to parse 'rdata' field on line # 2.",
    });
    expect(exported(sandbox)).toBe(before);
  });
});

it("a zone can be made from a file in a form", () => {
  const sandbox = createSandbox();
  const part = 'Content-Disposition: form-data; name="fileZone"; filename="z.txt"';
  sandbox.server.handle({
    method: "POST",
    target: `/api/zones/create?zone=${zone}&token=${sandbox.token}`,
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: `--b\r\n${part}\r\n\r\n@ NS ns1\nns1 A 10.0.0.1\r\n--b--\r\n`,
    remoteAddress: "127.0.0.1",
    remotePort: 0,
  });
  const lines = exported(sandbox).split("\n");
  expect(lines.filter((line) => / NS /.test(line))).toHaveLength(1);
  expect(exported(sandbox)).toMatch(/ns1 .* 10\.0\.0\.1/);
});
