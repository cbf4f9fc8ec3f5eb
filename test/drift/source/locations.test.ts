import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findLocations, type Sources } from "../../../src/drift/source/locations";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "drift-locations-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const look = (more: Partial<Sources>): ReturnType<typeof findLocations> =>
  findLocations({ directory: join(folder, "lab"), base: folder, blocks: [], moduleSources: new Map(), ...more });

it("names the file relative to the repository, and the line", async () => {
  write({ "lab/dns.tf": '\n\nresource "technitium_dns_zone" "lab" {\n}\n', "lab/notes.txt": 'resource "a" "b" {}' });
  const { locate, firstFile } = await look({ blocks: ["technitium_dns_zone.lab"] });
  expect(locate("technitium_dns_zone.lab")).toEqual({ file: "lab/dns.tf", line: 3, construct: null });
  expect(locate("technitium_dns_zone.other")).toBeNull();
  expect(firstFile).toBe("lab/dns.tf");
});

it("points at the declaration, not at its override", async () => {
  write({
    "lab/a_override.tf": 'resource "technitium_dns_zone" "lab" {}',
    "lab/zones.tf": '\nresource "technitium_dns_zone" "lab" {}',
  });
  expect((await look({})).locate("technitium_dns_zone.lab")).toMatchObject({ file: "lab/zones.tf", line: 2 });
});

it("follows modules by their source, and by where they were installed", async () => {
  write({
    "modules/net/main.tf": 'resource "technitium_dhcp_scope" "lan" {}',
    "modules/net/inner/x.tf.json": '{"resource": {"technitium_dns_zone": {"z": {}}}}',
    "lab/.terraform/modules/modules.json": JSON.stringify({
      Modules: [
        { Key: "", Dir: "." },
        { Key: "far.away", Dir: ".terraform/modules/far.away" },
      ],
    }),
    "lab/.terraform/modules/far.away/main.tf": '\nresource "technitium_dns_zone" "far" {}',
  });
  const { locate } = await look({
    blocks: [
      "module.net.technitium_dhcp_scope.lan",
      "module.net.module.inner.technitium_dns_zone.z",
      "module.far.module.away.technitium_dns_zone.far",
    ],
    moduleSources: new Map([
      ["module.net", "../modules/net"],
      ["module.net.module.inner", "./inner"],
      ["module.far", "registry.example/x/y"],
    ]),
  });
  expect(locate("module.net.technitium_dhcp_scope.lan")).toMatchObject({ file: "modules/net/main.tf", line: 1 });
  expect(locate("module.net.module.inner.technitium_dns_zone.z")).toMatchObject({
    file: "modules/net/inner/x.tf.json",
    line: 1,
  });
  expect(locate("module.far.module.away.technitium_dns_zone.far")).toMatchObject({ line: 2 });
});

it("knows no place where there are no files", async () => {
  const { locate, firstFile } = await look({ blocks: ["module.gone.technitium_dns_zone.z"] });
  expect(locate("module.gone.technitium_dns_zone.z")).toBeNull();
  expect(firstFile).toBeNull();
});
