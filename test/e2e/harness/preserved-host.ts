import { MAC, expectQuiet, mustApply, recordsAt, reservationBlock, scopeBlock } from "./dhcp";
import type { Lab } from "./lab";
import type { PlanResult } from "./terraform";

/** The reservation of the tests about preserved records, its host's names and its records as in a zone file. */
export const NAS = "technitium_dhcp_reservation.nas";
export const NAME = "nas.lab.test";
export const REVERSE = "50.0.77.10.in-addr.arpa";
export const ADDRESS = "10.77.0.50";
export const A = `${NAME}. A ${ADDRESS}`;
export const PTR = `${REVERSE}. PTR ${NAME}.`;

/** Another client's hardware address. */
export const STRANGER = "02:77:00:00:00:99";

/** A host with a host name on the server, and one that is known to DNS alone. */
export const namings = [
  ["named", `host_name = "nas"`],
  ["nameless", `dns_name = "${NAME}"`],
] as const;

/** Each of the two records kept by itself. */
export const flags = [
  ["A", "preserve_dns_on_expiry = true\n preserve_ptr_on_expiry = false"],
  ["PTR", "preserve_dns_on_expiry = false\n preserve_ptr_on_expiry = true"],
] as const;

/** All warnings of a plan as one text. */
export function warningsOf(plan: PlanResult): string {
  return plan.warnings.map(({ summary, detail }) => `${summary}: ${detail}`).join("\n");
}

/** Applies a scope and the reservation, and gives the host its lease. */
export async function startHost(lab: Lab, more: string, scope = ""): Promise<void> {
  lab.configure(scopeBlock(scope) + reservationBlock(more));
  await mustApply(lab);
  expect(lab.sandbox.dhcp.lease({ mac: MAC, hostname: "nas" })).toMatchObject({ reply: "ACK", address: ADDRESS });
  await mustApply(lab);
}

/** Whether the host has the record. */
export function isThere({ sandbox }: Lab, type: "A" | "PTR"): boolean {
  return recordsAt(sandbox, type === "A" ? NAME : REVERSE).some((record) => record.type === type);
}

/** Expects the plan to bring a missing record back and to say why, and the apply to do it for good. */
export async function comesBack(lab: Lab, reason: string, type: "A" | "PTR"): Promise<void> {
  const [attribute, text] = type === "A" ? (["a_record", A] as const) : (["ptr_record", PTR] as const);
  const plan = await lab.terraform.plan();
  expect(plan).toMatchObject({ exitCode: 2, errors: [] });
  expect(plan.changes).toMatchObject([
    { address: NAS, change: { actions: ["update"], before: { [attribute]: null }, after: { [attribute]: text } } },
  ]);
  expect(warningsOf(plan)).toContain(reason);
  expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
  await expectQuiet(lab);
}
