import { MAC, reservationBlock, reservationsOf, scopeBlock } from "../e2e/harness/dhcp";
import type { RunningCommand } from "../e2e/harness/terraform";
import type { CliDiagnostic } from "../e2e/harness/terraform-json";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { body, type Act, type ScriptedServer } from "../technitium/scripted-server";
import { startExecutableLab, type ExecutableLab } from "./harness/executable-lab";
import { passOn, startPeer } from "./harness/peer";

const nas = (comment: string) => reservationBlock(`host_name = "nas"\n comments = "${comment}"`);

/** The reservation beside a scope that this configuration does not manage. */
const alone = (comment: string) => nas(comment).replace("technitium_dhcp_scope.lan.name", `"Lab"`);

/** Server 15.2 wants a scope's DNS updates off while its reservations are written as a list; so a change is two writes. */
describeWithTerraform("a run is cut off between the two writes that change a reservation", (binary) => {
  let lab: ExecutableLab;
  let peer: ScriptedServer;
  let apply: RunningCommand | null = null;
  /** Done when the first write has landed, before its answer. */
  let strike: (running: RunningCommand) => void;

  beforeEach(async () => {
    lab = await startExecutableLab(binary);
    peer = await startPeer(lab.sandbox, (received) => {
      if (received.call !== "dhcp/scopes/set" || !received.form.has("reservedLeases") || apply === null) return null;
      const answer: Act = body(passOn(lab.sandbox, received));
      strike(apply);
      return (response) => void setTimeout(() => answer(response, received), 300);
    });
  });
  afterEach(async () => {
    apply = null;
    await peer.close();
    await lab.close();
  });

  const configure = (hcl: string) => lab.configure(hcl, `server_url = "${peer.url}"`);
  const must = async (hcl: string) => {
    configure(hcl);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  };
  const cutOff = async (hcl: string) => {
    configure(hcl);
    apply = lab.terraform.start("apply", "-json", "-auto-approve");
    const { exitCode } = await apply.result;
    apply = null;
    expect(exitCode).toBe(1);
    expect(reservationsOf(lab.sandbox)).toMatchObject([{ hostName: "nas", comments: "two" }]);
  };
  const isAbout = ({ summary }: CliDiagnostic) => summary === `DNS updates of "Lab" are off`;
  const updatesAreOn = () => lab.sandbox.ask("dhcp/scopes/get", { name: "Lab" })["dnsUpdates"];

  it("by Ctrl-C: what was begun is ended first", async () => {
    strike = (running) => running.interrupt();
    await must(scopeBlock() + nas("one"));
    configure(scopeBlock() + nas("two"));
    apply = lab.terraform.start("apply", "-json", "-auto-approve");
    await apply.result;
    apply = null;
    expect(reservationsOf(lab.sandbox)).toMatchObject([{ hostName: "nas", comments: "two" }]);
    expect(updatesAreOn()).toBe(true);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
  });

  it("by a kill: the next plan says that DNS updates are off, and apply switches them on", async () => {
    strike = (running) => running.killProviders();
    await must(scopeBlock() + nas("one"));
    await cutOff(scopeBlock() + nas("two"));
    expect(updatesAreOn()).toBe(false);

    const plan = await lab.terraform.plan();
    expect(plan).toMatchObject({ exitCode: 2, errors: [] });
    const scopeChange = plan.changes.find(({ address }) => address === "technitium_dhcp_scope.lan");
    expect(scopeChange?.change).toMatchObject({ before: { dns_updates: false }, after: { dns_updates: true } });
    expect(plan.warnings.filter(isAbout)).toMatchObject([
      { detail: expect.stringMatching(/an apply was killed .* Apply switches them on/) },
    ]);
    expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(updatesAreOn()).toBe(true);
    const after = await lab.terraform.plan();
    expect(after).toMatchObject({ exitCode: 0 });
    expect(after.warnings.filter(isAbout)).toEqual([]);
  });

  it("by a kill, in a scope that is not managed here: the next plan says what has to be done", async () => {
    strike = (running) => running.killProviders();
    const scope = {
      name: "Lab",
      startingAddress: "10.77.0.50",
      endingAddress: "10.77.0.99",
      subnetMask: "255.255.255.0",
    };
    lab.sandbox.ask("dhcp/scopes/set", { ...scope, domainName: "lab.test" });
    await must(alone("one"));
    await cutOff(alone("two"));
    expect(updatesAreOn()).toBe(false);

    const { warnings } = await lab.terraform.plan();
    expect(warnings.filter(isAbout)).toMatchObject([
      { detail: expect.stringContaining("switch them on in the server's console") },
    ]);
    lab.sandbox.ask("dhcp/scopes/set", { name: "Lab", dnsUpdates: "true" });
    const after = await lab.terraform.plan();
    expect(after).toMatchObject({ exitCode: 0 });
    expect(after.warnings.filter(isAbout)).toEqual([]);
    expect(reservationsOf(lab.sandbox)).toMatchObject([{ hardwareAddress: MAC.replaceAll(":", "-") }]);
  });
});
