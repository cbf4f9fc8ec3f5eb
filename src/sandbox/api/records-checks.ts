import { ApiError } from "../api-error";
import type { Call } from "../call";
import type { RecordData } from "../zones/record";
import { parseAddress } from "../zones/ip-text";
import type { Zone } from "../zones/zone";
import { nameKey } from "../zones/zone-tree";

/** Refuses an alias to its own name, and a DNAME to a name below its own (contract/dns/31). */
export function refuseSelfAlias(name: string, data: RecordData): void {
  if (data.type !== "CNAME" && data.type !== "DNAME") return;
  const target = nameKey(data.target);
  if (data.type === "DNAME" && target.endsWith(`.${nameKey(name)}`))
    throw new ApiError("DNAME domain name cannot be a sub domain of the record name.");
  if (target === nameKey(name))
    throw new ApiError(`${data.type} domain name cannot be same as that of the record name.`);
}

/** The addresses that a call gives for a name server; refused for one inside the zone whose own NS it is (contract/dns/32). */
export function glueOf(call: Call, zone: Zone, name: string, data: RecordData): readonly string[] {
  const text = data.type === "NS" ? call.parameters.optional("glue") : undefined;
  if (text === undefined || data.type !== "NS") return [];
  const target = nameKey(data.target);
  const isOwn = nameKey(name) === zone.name && (target === zone.name || target.endsWith(`.${zone.name}`));
  if (isOwn)
    throw new ApiError(
      "The zone's own NS records cannot have glue addresses. Please add separate A/AAAA records in the zone instead.",
    );
  return text.split(",").map((address) => parseAddress(address.trim()));
}
