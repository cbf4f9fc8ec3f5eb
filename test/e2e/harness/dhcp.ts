import type { Sandbox } from "../../../src/sandbox/sandbox";
import type { Lab } from "./lab";

/** The hardware address of the host in the tests of reservations. */
export const MAC = "02:77:00:00:00:50";

/** Longer than a lease of ten minutes and the clean-up that follows, in milliseconds. */
export const PAST_EXPIRY = 11 * 60_000;

/** A scope named Lab with leases of ten minutes; `more` are further arguments in HCL. */
export const scopeBlock = (more = ""): string => `
  resource "technitium_dhcp_scope" "lan" {
    name             = "Lab"
    starting_address = "10.77.0.50"
    ending_address   = "10.77.0.199"
    subnet_mask      = "255.255.255.0"
    lease_time       = "10m"
    domain_name      = "lab.test"
    ${more}
  }
`;

/** The reservation of {@link MAC}, at 10.77.0.50 unless `more` says otherwise. */
export const reservationBlock = (more = "", address = "10.77.0.50"): string => `
  resource "technitium_dhcp_reservation" "nas" {
    scope            = technitium_dhcp_scope.lan.name
    hardware_address = "${MAC}"
    ip_address       = "${address}"
    ${more}
  }
`;

/** A record as the sandbox shows it. */
export interface ShownRecord {
  readonly type: string;
  readonly ttl: number;
  readonly rData: Readonly<Record<string, unknown>>;
  readonly comments?: string;
  readonly disabled: boolean;
  readonly expiryTtl: number;
}

/** The records at a name of the sandbox. */
export function recordsAt(sandbox: Sandbox, name: string): readonly ShownRecord[] {
  const zone = name.endsWith(".arpa") ? "0.77.10.in-addr.arpa" : "lab.test";
  return sandbox.ask("zones/records/get", { domain: name, zone })["records"] as unknown as readonly ShownRecord[];
}

/** A reservation as the sandbox shows it. */
export interface ShownReservation {
  readonly hostName: string | null;
  readonly hardwareAddress: string;
  readonly address: string;
  readonly comments: string | null;
}

/** The reservations of a scope of the sandbox. */
export function reservationsOf(sandbox: Sandbox, scope = "Lab"): readonly ShownReservation[] {
  const { reservedLeases } = sandbox.ask("dhcp/scopes/get", { name: scope });
  return reservedLeases as unknown as readonly ShownReservation[];
}

/** Applies, and says what went wrong if something did. */
export async function mustApply(lab: Lab, ...args: readonly string[]): Promise<void> {
  expect(await lab.terraform.apply(...args)).toMatchObject({ exitCode: 0, errors: [] });
}

/** Expects that nothing is to be done, with a refresh and without. */
export async function expectQuiet(lab: Lab): Promise<void> {
  const plan = await lab.terraform.plan();
  expect(plan).toMatchObject({ exitCode: 0, changes: [], errors: [] });
  expect(await lab.terraform.plan("-refresh=false")).toMatchObject({ exitCode: 0, changes: [] });
}

/** The values of an object in the state. */
export async function valuesOf(lab: Lab, address: string): Promise<Readonly<Record<string, unknown>>> {
  return (await lab.terraform.resource(address))?.values ?? {};
}
