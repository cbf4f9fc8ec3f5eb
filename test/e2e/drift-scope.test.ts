import { scopeBlock } from "./harness/dhcp";
import { type DriftReport, runDrift } from "./harness/drift-command";
import { type DriftLab, startDriftLab } from "./harness/drift-lab";
import { builtExecutable } from "./harness/executable";
import { createMirror } from "./harness/mirror";
import { describeWithTerraform } from "./harness/terraform-binary";

const configuration = scopeBlock("preserve_dns_on_expiry = true");

describeWithTerraform("technitium drift, over a scope that keeps the records of its clients", (binary) => {
  const mirror = createMirror(binary, builtExecutable());
  let lab: DriftLab;
  beforeAll(async () => {
    lab = await startDriftLab(binary, { version: "14.3", mirror, configuration });
    lab.sandbox.dhcp.lease({ mac: "02-77-00-00-00-60", hostname: "cam" });
    // The scope remembers what it sees.
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(async () => {
    await lab.close();
    mirror.remove();
  });

  const check = async (): Promise<{ readonly code: number | null; readonly missing: readonly string[] }> => {
    const { code, stdout } = await runDrift(lab.terraform.path, lab.access, "--format", "json");
    const { findings } = JSON.parse(stdout) as DriftReport;
    const missing = findings.filter(({ kind }) => kind === "missing");
    return { code, missing: missing.map(({ object, cause }) => `${object} ${cause?.code ?? "?"}`).sort() };
  };

  it("is content while the lease lasts", async () => {
    expect(await check()).toEqual({ code: 0, missing: [] });
  });

  it("tells of each record that went with the lease, also when a refresh has written that down", async () => {
    lab.sandbox.advance(11 * 60_000);
    const lost = ["50.0.77.10.in-addr.arpa PTR lease_expired", "cam.lab.test A lease_expired"];
    expect(await check()).toEqual({ code: 2, missing: lost });
    expect(await lab.terraform.apply("-refresh-only")).toMatchObject({ exitCode: 0 });
    expect(await check()).toEqual({ code: 2, missing: lost });
  });

  it("is content again after an apply", async () => {
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await check()).toEqual({ code: 0, missing: [] });
  });
});
