/**
 * Plays the story this provider exists for, on the sandbox with the real terraform (or tofu): what DHCP deletes, apply puts back.
 * Ends with 0 only when every step did what it says.
 */
import { stripVTControlCharacters } from "node:util";
import { findTerraform } from "../test/e2e/harness/terraform-binary";
import { Narrator } from "./demo/narrator";
import { setStage, type Stage } from "./demo/stage";

const MINUTE = 60_000;
const NAS = { mac: "02-77-00-00-00-50", hostname: "nas" };
const REVERSE = "50.0.77.10.in-addr.arpa";

const narrator = new Narrator(process.stdout.isTTY && process.env["NO_COLOR"] === undefined, (text) =>
  process.stdout.write(text),
);

/** A step that did not do what it says. */
class Surprise extends Error {}

const binary = findTerraform(process.env);
if (binary === null) {
  process.stderr.write(
    "The demo drives a real Terraform, and there is none on the PATH. Install Terraform (1.8 or newer) or OpenTofu (1.8 or newer), " +
      "then run `npm run demo` again.\n",
  );
  process.exitCode = 1;
} else {
  void setStage(binary).then(async (stage) => {
    const began = Date.now();
    try {
      await play(stage, binary.name);
      narrator.say("");
      narrator.good(`Every step did what it says (${((Date.now() - began) / 1000).toFixed(1)} s).`);
    } catch (error) {
      narrator.bad(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    } finally {
      await stage.close();
    }
  });
}

async function play(stage: Stage, name: string): Promise<void> {
  const { sandbox, terraform } = stage;
  const colour = narrator.colour ? [] : ["-no-color"];

  /** Runs Terraform, shows what it printed without the noise, and insists on its exit code. */
  const run = async (exitCode: number, ...args: readonly string[]): Promise<string> => {
    const result = await terraform.run(...args, ...colour);
    const output = tidy(result.stdout + result.stderr);
    narrator.command(`${name} ${args.join(" ")}`, output);
    if (result.exitCode !== exitCode) throw new Surprise(`exit code ${result.exitCode}, not ${exitCode}`);
    return output;
  };

  const expect = async (type: "A" | "PTR", of: string, wanted: string | null): Promise<void> => {
    const [answer = null] = await stage.ask(of, type);
    narrator.command(`dig +short ${of} ${type}`, answer ?? "(nothing)");
    if (answer !== wanted) throw new Surprise(`the answer is ${answer ?? "nothing"}, not ${wanted ?? "nothing"}`);
  };

  const online = (): void => {
    const { reply, address } = sandbox.dhcp.lease(NAS);
    if (reply !== "ACK" || address !== "10.77.0.50")
      throw new Surprise(`the file server got ${reply} ${address ?? ""}`);
  };

  narrator.chapter("A network, declared");
  narrator.say(
    "A zone, a DHCP scope with leases of 10 minutes, a reservation for the file server with preserve_dns_on_expiry.",
  );
  await run(0, "apply", "-auto-approve");
  await expect("A", "nas.lab.test", "10.77.0.50");
  await expect("PTR", REVERSE, "nas.lab.test");
  narrator.good("The name is there although the file server was never on.");

  narrator.chapter("The file server comes online");
  online();
  narrator.say("It took its lease, and the DHCP server wrote its own record over ours.");
  await run(0, "plan", "-detailed-exitcode");
  narrator.good("While the lease lives that is nothing to fight about: exit code 0.");

  narrator.chapter("It is switched off, and its lease ends");
  sandbox.advance(11 * MINUTE);
  await expect("A", "nas.lab.test", null);
  await expect("PTR", REVERSE, null);
  narrator.say("The server looked at name and address, never at who owns the record, and deleted both.");

  narrator.chapter("The plan says so, and why");
  const plan = await run(2, "plan", "-detailed-exitcode");
  if (!/lease/i.test(plan)) throw new Surprise("the plan does not say why");
  narrator.good("Exit code 2: a pipeline sees it before the users do.");

  narrator.chapter("Apply puts them back");
  await run(0, "apply", "-auto-approve");
  await expect("A", "nas.lab.test", "10.77.0.50");
  await expect("PTR", REVERSE, "nas.lab.test");
  await run(0, "plan", "-detailed-exitcode");
  narrator.good("The names answer, and the next plan is empty.");

  narrator.chapter("The same network with dns_updates = false");
  await run(0, "apply", "-auto-approve", "-var", "dns_updates=false");
  online();
  sandbox.advance(11 * MINUTE);
  await expect("A", "nas.lab.test", "10.77.0.50");
  await expect("PTR", REVERSE, "nas.lab.test");
  await run(0, "plan", "-detailed-exitcode", "-var", "dns_updates=false");
  narrator.good("Another lease came and went, and nothing vanished at all.");
}

/** What every run prints alike: empty lines, progress, and the legend of the plan. */
const NOISE =
  /^[\s╷│╵]*$|: Refreshing state|^Terraform (used the selected|will perform the following|has compared)|^plan\. Resource actions|^and found no differences/;

/** Without the box that development overrides print at every run, without the footer about saved plans, and without empty lines. */
function tidy(output: string): string {
  return output
    .replace(/^.*Provider development overrides are in effect[\s\S]*?releases\..*$/m, "")
    .replace(/^.*─{20}[\s\S]*/m, "")
    .split("\n")
    .filter((line) => !NOISE.test(stripVTControlCharacters(line)))
    .join("\n");
}
