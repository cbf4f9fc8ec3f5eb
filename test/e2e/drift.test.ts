import { parseFqdn } from "../../src/dns/name";
import { printComment } from "../../src/ownership/comment";
import { parseOwner } from "../../src/ownership/owner";
import { scopeBlock } from "./harness/dhcp";
import { type DriftFinding, type DriftReport, runDrift } from "./harness/drift-command";
import { type DriftLab, startDriftLab } from "./harness/drift-lab";
import { builtExecutable } from "./harness/executable";
import { createMirror } from "./harness/mirror";
import { serverVersions } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const executable = builtExecutable();
const MAC = "02-77-00-00-00-50";
const PAST_EXPIRY = 11 * 60_000;

const configuration = `
provider "technitium" {
  owner = "lab"
}

${scopeBlock()}
resource "technitium_dhcp_reservation" "nas" {
  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = "${MAC}"
  ip_address             = "10.77.0.50"
  preserve_dns_on_expiry = true
  dns_name               = "nas.lab.test"
}

resource "technitium_dns_record_set" "www" {
  zone   = "lab.test"
  name   = "www.lab.test"
  type   = "A"
  values = ["192.0.2.1"]
}

resource "technitium_dns_record_set" "tv" {
  zone   = "lab.test"
  name   = "tv.lab.test"
  type   = "A"
  values = ["10.77.0.51"]
}
`;

describeWithTerraform("technitium drift, as it ships, with the real terraform", (binary) => {
  const mirror = createMirror(binary, executable);
  afterAll(() => mirror.remove());

  describe.each(serverVersions)("on %s", (version) => {
    /** For what does not depend on the version. */
    const once = (name: string, test: () => Promise<void>): void => {
      if (version === "15.2") it(name, test);
    };
    let lab: DriftLab;
    beforeAll(async () => {
      lab = await startDriftLab(binary, { version, mirror, configuration });
    });
    afterAll(async () => {
      await lab.close();
    });

    /** Checks, and holds terraform's own exit code against ours where both speak of the same. */
    const check = async (
      ...options: readonly string[]
    ): Promise<{
      readonly code: number | null;
      readonly report: DriftReport;
      readonly found: (kind: string, object: string) => DriftFinding;
    }> => {
      const { code, stdout, stderr } = await runDrift(lab.terraform.path, lab.access, "--format", "json", ...options);
      expect(stderr).toBe("");
      const report = JSON.parse(stdout) as DriftReport;
      const found = (kind: string, object: string): DriftFinding => {
        const finding = report.findings.find((one) => one.kind === kind && one.object === object);
        if (finding === undefined)
          throw new Error(`there is no ${kind} ${object} among ${JSON.stringify(report.findings, null, 1)}`);
        return finding;
      };
      return { code, report, found };
    };
    /** Puts right what a test has done; the last test sees whether that was all. */
    const repair = async (): Promise<void> => {
      expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    };

    it("is in sync after an apply, and says so with a token that may only view", async () => {
      const { code, report } = await check();
      expect([code, report.status, report.findings, report.not_checked]).toEqual([0, "in_sync", [], []]);
      expect(report.live).toMatchObject({ looked: true, logs: "read" });
      const { stdout } = await runDrift(lab.terraform.path, lab.access);
      expect(stdout).toMatch(/^In sync: 1 scope, 1 reservation, 2 record sets, checked in \d+\.\d s/);
    });

    it("tells that a lease's end has taken a reserved host's records, and when", async () => {
      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });
      expect((await check()).code).toBe(0);
      lab.sandbox.advance(PAST_EXPIRY);
      expect((await lab.terraform.plan()).exitCode).toBe(2);
      const { code, report, found } = await check();
      expect([code, report.status]).toEqual([2, "drifted"]);
      const lost = found("missing", "nas.lab.test A");
      const lines = configuration.split("\n").map((line) => line.trim());
      expect(lost).toMatchObject({
        address: "technitium_dhcp_reservation.nas",
        file: expect.stringMatching(/main\.tf$/) as string,
        line: lines.indexOf(`resource "technitium_dhcp_reservation" "nas" {`) + 1,
      });
      expect(lost.cause).toMatchObject({
        code: "lease_expired",
        source: "log",
        at: expect.stringMatching(/Z$/) as string,
      });
      expect(found("missing", "50.0.77.10.in-addr.arpa PTR").cause?.code).toBe("lease_expired");
      expect(
        report.events.some(
          ({ text, actor }) => actor === "dhcp" && text.includes("deleted DNS A record 'nas.lab.test'"),
        ),
      ).toBe(true);
      await repair();
    });

    it("tells a release from an expiry, and who changed another record by hand, and what", async () => {
      lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" });
      lab.sandbox.dhcp.release({ mac: MAC, address: "10.77.0.50" });
      const added = { zone: "lab.test", domain: "www.lab.test", type: "A", ipAddress: "192.0.2.99" };
      lab.sandbox.ask("zones/records/add", { ...added, ttl: "3600" });
      const { code, found } = await check();
      expect(code).toBe(2);
      expect(found("missing", "nas.lab.test A").cause?.code).toBe("released");
      const { attributes, cause } = found("changed", "www.lab.test A");
      expect(attributes.find(({ path }) => path === "values")).toMatchObject({
        before: ["192.0.2.1"],
        after: ["192.0.2.1", "192.0.2.99"],
      });
      expect(cause).toMatchObject({ code: "by_hand", text: expect.stringContaining("admin") as string, source: "log" });
      lab.sandbox.ask("zones/records/delete", added);
      await repair();
    });

    once("tells who deleted a record by hand", async () => {
      lab.sandbox.ask("zones/records/delete", {
        zone: "lab.test",
        domain: "www.lab.test",
        type: "A",
        ipAddress: "192.0.2.1",
      });
      const { code, found } = await check();
      expect(code).toBe(2);
      expect(found("missing", "www.lab.test A").cause).toMatchObject({
        code: "by_hand",
        text: expect.stringContaining("admin deleted it") as string,
      });
      await repair();
    });

    once("tells of an expiry that somebody gave to a record of ours", async () => {
      const comments = printComment({ text: "", owner: parseOwner("lab"), name: parseFqdn("www.lab.test"), type: "A" });
      const record = {
        zone: "lab.test",
        domain: "www.lab.test",
        type: "A",
        ipAddress: "192.0.2.1",
        newIpAddress: "192.0.2.1",
      };
      lab.sandbox.ask("zones/records/update", { ...record, ttl: "3600", comments, expiryTtl: "600" });
      const { code, found } = await check();
      expect(code).toBe(2);
      expect(found("expiring", "www.lab.test A").attributes).toEqual([
        expect.objectContaining({ path: "expiry_ttl", before: 0, after: 600 }),
      ]);
      await repair();
    });

    it("tells that DHCP has taken a record of ours while the lease lasts, and that it went with it", async () => {
      expect(lab.sandbox.dhcp.lease({ mac: "02-77-00-00-00-51", hostname: "tv" })).toMatchObject({
        address: "10.77.0.51",
      });
      const during = await check();
      expect(during.code).toBe(0);
      expect(during.found("dynamic", "tv.lab.test A").origin).toMatchObject({ kind: "dhcp", scope: "Lab" });
      lab.sandbox.advance(PAST_EXPIRY);
      const after = await check();
      expect(after.code).toBe(2);
      expect(after.found("missing", "tv.lab.test A").cause?.code).toBe("lease_expired");
      await repair();
    });

    once("finds a record with our tag that no state knows, and others' under our names", async () => {
      const comments = printComment({
        text: "",
        owner: parseOwner("lab"),
        name: parseFqdn("stray.lab.test"),
        type: "A",
      });
      lab.sandbox.ask("zones/records/add", {
        zone: "lab.test",
        domain: "stray.lab.test",
        type: "A",
        ipAddress: "192.0.2.7",
        comments,
      });
      lab.sandbox.ask("zones/records/add", { zone: "lab.test", domain: "www.lab.test", type: "TXT", text: "by hand" });
      lab.sandbox.ask("zones/records/add", {
        zone: "lab.test",
        domain: "elsewhere.lab.test",
        type: "TXT",
        text: "by hand",
      });
      const { code, report, found } = await check();
      expect(code).toBe(2);
      expect(found("orphan", "stray.lab.test A").import_command).toBe(
        "terraform import technitium_dns_record_set.stray_lab_test 'lab.test stray.lab.test A'",
      );
      found("foreign", "www.lab.test TXT");
      expect(report.findings.some(({ object }) => object.startsWith("elsewhere"))).toBe(false);
      (await check("--scan", "zone=lab.test")).found("foreign", "elsewhere.lab.test TXT");
      expect((await check("--fail-on", "missing")).code).toBe(0);
      for (const domain of ["stray.lab.test", "www.lab.test", "elsewhere.lab.test"]) {
        for (const value of [
          { type: "A", ipAddress: "192.0.2.7" },
          { type: "TXT", text: "by hand" },
        ]) {
          lab.sandbox.request("zones/records/delete", { zone: "lab.test", domain, ...value });
        }
      }
      await repair();
    });

    once("tells configuration that is not applied yet from drift", async () => {
      lab.terraform.write({ "main.tf": configuration.replace("192.0.2.1", "192.0.2.2") });
      const { code, found } = await check();
      expect(code).toBe(0);
      expect(found("pending", "www.lab.test A").attributes.map(({ path }) => path)).toEqual(["values"]);
      expect((await check("--fail-on", "pending")).code).toBe(2);
      lab.terraform.write({ "main.tf": configuration });
    });

    once("cannot tell when the server does not answer, and says why", async () => {
      const nowhere = { ...lab.access, TECHNITIUM_SERVER_URL: "http://127.0.0.1:1", TECHNITIUM_MAX_RETRIES: "0" };
      const { code, stdout } = await runDrift(lab.terraform.path, nowhere, "--format", "json");
      expect(code).toBe(1);
      expect((JSON.parse(stdout) as DriftReport).status).toBe("incomplete");
      expect(stdout).toContain("127.0.0.1");
    });

    it("is in sync again after all repairs, and has changed nothing on the server itself", async () => {
      const { code, report } = await check();
      expect([code, report.status, report.findings.filter(({ kind }) => kind !== "dynamic")]).toEqual([
        0,
        "in_sync",
        [],
      ]);
      const calls = [...lab.sandbox.server.calls.keys()];
      expect(calls.length).toBeGreaterThan(5);
      const log = lab.sandbox.log.lines().filter(({ text }) => text.includes("[reader]"));
      expect(log).toEqual([]);
    });
  });
});
