import { scopeBlock } from "./harness/dhcp";
import { type DriftFinding, type DriftReport, runDrift } from "./harness/drift-command";
import { type DriftLab, startDriftLab } from "./harness/drift-lab";
import { builtExecutable } from "./harness/executable";
import { createMirror } from "./harness/mirror";
import { describeWithTerraform } from "./harness/terraform-binary";

const MINUTE = 60_000;

/** One reserved host for each way to lose a name, by the last octet of its addresses. */
const hosts = { sleeper: 50, rebuilt: 51, leaver: 52, refuser: 53, renamer: 54, victim: 55 } as const;
type Host = keyof typeof hosts;

const mac = (host: Host): string => `02-77-00-00-00-${hosts[host]}`;
const address = (host: Host): string => `10.77.0.${hosts[host]}`;

const configuration = `${scopeBlock("ignore_client_identifier_option = false")}
resource "technitium_dhcp_reservation" "host" {
  for_each = ${JSON.stringify(hosts)}

  scope                  = technitium_dhcp_scope.lan.name
  hardware_address       = "02-77-00-00-00-\${each.value}"
  ip_address             = "10.77.0.\${each.value}"
  dns_name               = "\${each.key}.lab.test"
  preserve_dns_on_expiry = true
}
`;

describeWithTerraform("technitium drift, asked who took a name away", (binary) => {
  const mirror = createMirror(binary, builtExecutable());
  let lab: DriftLab;
  beforeAll(async () => {
    lab = await startDriftLab(binary, { version: "14.3", mirror, configuration });
  });
  afterAll(async () => {
    await lab.close();
    mirror.remove();
  });

  const apply = async (): Promise<void> => {
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  };

  const lease = (host: Host, more: { readonly clientId?: string; readonly hostname?: string } = {}): string => {
    const { address: given } = lab.sandbox.dhcp.lease({ mac: mac(host), hostname: host, ...more });
    return given ?? "none";
  };

  const check = async (): Promise<readonly DriftFinding[]> => {
    const { code, stdout } = await runDrift(lab.terraform.path, lab.access, "--format", "json");
    const { findings, status } = JSON.parse(stdout) as DriftReport;
    expect([code, status]).toEqual([2, "drifted"]);
    return findings;
  };

  /** What is said of each missing record, by its name and type. */
  const causes = (findings: readonly DriftFinding[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      findings
        .filter(({ kind }) => kind === "missing")
        .map(({ object, cause }) => [object, `${cause?.code ?? "?"} (${cause?.source ?? "?"}): ${cause?.text ?? ""}`]),
    );

  it("tells apart what clients and people did", async () => {
    expect([lease("sleeper"), lease("rebuilt")]).toEqual([address("sleeper"), address("rebuilt")]);
    lab.sandbox.advance(8 * MINUTE);
    const elsewhere = lease("rebuilt", { clientId: "ff0000000a" });
    expect(elsewhere).not.toBe(address("rebuilt"));
    lab.sandbox.advance(3 * MINUTE);
    lease("leaver");
    lab.sandbox.dhcp.release({ mac: mac("leaver"), address: address("leaver") });
    lab.sandbox.advance(MINUTE);
    lease("refuser");
    lab.sandbox.dhcp.decline({ mac: mac("refuser"), address: address("refuser") });
    lab.sandbox.advance(MINUTE);
    lease("renamer");
    lab.sandbox.advance(MINUTE);
    lease("renamer", { hostname: "other" });
    lab.sandbox.ask("zones/records/delete", {
      zone: "lab.test",
      domain: "victim.lab.test",
      type: "A",
      ipAddress: address("victim"),
    });

    const expired = "lease_expired (log): its lease in scope Lab expired";
    const moved = `client_identifier (log): the device now holds ${elsewhere} under the client identifier 255-0000000A`;
    const released = `released (log): the client released ${address("leaver")} in scope Lab`;
    const declined = `declined (log): the client declined ${address("refuser")} in scope Lab, as another machine uses it`;
    const renamed = `client_renamed (log): the client of ${address("renamer")} in scope Lab came back under another name`;
    const deleted = expect.stringMatching(/^by_hand \(log\): admin deleted it from 127\.0\.0\.1:/) as string;
    const pointer = (host: Host): string => `${hosts[host]}.0.77.10.in-addr.arpa PTR`;
    expect(causes(await check())).toEqual({
      "sleeper.lab.test A": expired,
      [pointer("sleeper")]: expired,
      "rebuilt.lab.test A": moved,
      [pointer("rebuilt")]: moved,
      "leaver.lab.test A": released,
      [pointer("leaver")]: released,
      "refuser.lab.test A": declined,
      [pointer("refuser")]: declined,
      "renamer.lab.test A": renamed,
      "victim.lab.test A": deleted,
      [pointer("victim")]: deleted,
    });
    await apply();
  });

  it("names the person who disabled the scope", async () => {
    lab.sandbox.advance(20 * MINUTE);
    lease("sleeper");
    await apply();
    lab.sandbox.ask("dhcp/scopes/disable", { name: "Lab" });
    const findings = await check();
    expect(causes(findings)["sleeper.lab.test A"]).toMatch(
      /^scope_disabled \(log\): admin disabled the scope from 127\.0\.0\.1:/,
    );
    expect(findings.find(({ kind, object }) => kind === "changed" && object.includes("Lab"))?.cause).toMatchObject({
      code: "by_hand",
      text: expect.stringContaining("admin") as string,
    });
    await apply();
  });

  it("knows what ended while the server was down", async () => {
    lease("sleeper");
    lab.sandbox.restart("stop", 30 * MINUTE);
    expect(causes(await check())["sleeper.lab.test A"]).toBe("lease_expired (log): its lease in scope Lab expired");
    await apply();
  });
});
