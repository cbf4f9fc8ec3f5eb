import { parseIpv4 } from "../../dns/ipv4";
import type { Mac } from "../../dns/mac";
import { printFqdn } from "../../dns/name";
import { printHostRecord, placeOfHostRecord, type HostRecord } from "../preservation/host-record";
import { describeReason, reasonFor } from "../preservation/reason";
import { serverLog } from "../preservation/server-log";
import type { Session } from "../session";
import { leasesOf } from "./observe";

/** A warning for the plan. */
export interface PlanWarning {
  readonly summary: string;
  readonly detail: string;
}

/** Says why a record that is to exist does not, or not as it should. `found` is what stands there, as in the state. */
export async function explainMissing(
  session: Session,
  wanted: HostRecord,
  found: string | null,
  host: { readonly hardwareAddress: Mac; readonly ipAddress: string },
): Promise<PlanWarning> {
  const { type } = wanted.data;
  const title = `${printFqdn(wanted.name)} ${type}`;
  const text = printHostRecord(wanted);
  if (found !== null && found.startsWith(text)) {
    return {
      summary: `The ${type} record of a reservation will not stay`,
      detail: `${found}. No lease stands behind it, so nobody renews it. Apply makes it permanent.`,
    };
  }
  if (found !== null) {
    return {
      summary: `The ${type} record of a reservation has another value`,
      detail: `The server has ${found} in place of ${text}. Apply puts it right if on_conflict allows it.`,
    };
  }
  if ((await placeOfHostRecord(session, wanted)) === null) {
    return {
      summary: `The ${type} record of a reservation has no zone`,
      detail:
        `No zone of the server can hold ${text}. Create one with technitium_dns_zone` +
        (type === "PTR" ? " (network = …), or set preserve_ptr_on_expiry = false." : "."),
    };
  }
  const [log, leases] = await Promise.all([serverLog(session), session.server.leases.list()]);
  const address = parseIpv4(host.ipAddress);
  const reason = reasonFor(wanted, log, {
    address,
    hostIsAlive: leasesOf(leases, host.hardwareAddress).length > 0,
    addressIsLeased: leases.some((lease) => lease.address === address),
  });
  return {
    summary: `The ${type} record of a reservation is missing`,
    detail: `${title} is gone: ${describeReason(reason)}. Apply puts ${text} back.`,
  };
}
