import type { RunningCommand } from "../e2e/harness/terraform";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { body, type ScriptedServer } from "../technitium/scripted-server";
import { addressSet } from "./harness/blocks";
import { startExecutableLab, type ExecutableLab } from "./harness/executable-lab";
import { look } from "./harness/looks";
import { passOn, startPeer } from "./harness/peer";

const LABELS = Array.from({ length: 24 }, (_, index) => `host${index}`);

/** How long the server takes for a new record, in milliseconds. */
const SLOWLY = 200;

describeWithTerraform("Ctrl-C during apply", (binary) => {
  const stack = LABELS.map((label) => addressSet(label, ["10.77.0.10"])).join("");
  let lab: ExecutableLab;
  let peer: ScriptedServer;
  let apply: RunningCommand | null = null;
  beforeAll(async () => {
    lab = await startExecutableLab(binary);
    let added = 0;
    peer = await startPeer(lab.sandbox, (received) => {
      if (received.call !== "zones/records/add") return null;
      const answer = body(passOn(lab.sandbox, received));
      added += 1;
      if (added === 5) apply?.interrupt();
      return (response) => void setTimeout(() => answer(response, received), SLOWLY);
    });
    lab.configure(stack, `server_url = "${peer.url}"`);
  });
  afterAll(async () => {
    await peer.close();
    await lab.close();
  });

  it("lets what is under way end, begins nothing new, and leaves nothing out of the state", async () => {
    apply = lab.terraform.start("apply", "-json", "-auto-approve");
    const { exitCode, stdout } = await apply.result;
    apply = null;
    expect(exitCode).toBe(1);
    expect(stdout).not.toMatch(/context canceled|plugin did not respond|crash/i);

    const { server, state } = look(lab);
    expect(server.length).toBeGreaterThanOrEqual(5);
    expect(server.length).toBeLessThan(LABELS.length);
    expect(state.map(({ name }) => `${name}.lab.test`).sort()).toEqual(server.map(({ name }) => name).sort());
    expect(state.flatMap(({ instances }) => instances.filter(({ status }) => status === "tainted"))).toEqual([]);
  });

  it("and the next apply does the rest", async () => {
    const done = look(lab).server.length;
    const plan = await lab.terraform.plan();
    expect(plan.changes.map(({ change }) => change.actions.join())).toEqual(
      Array.from({ length: LABELS.length - done }, () => "create"),
    );
    expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server).toHaveLength(LABELS.length);
  });
});
