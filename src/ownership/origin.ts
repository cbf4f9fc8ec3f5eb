import { quoted } from "../dns/invalid-value";
import type { Fqdn } from "../dns/name";
import { parseComment } from "./comment";
import { scopeOfDhcpComment } from "./dhcp-signature";
import type { AddressHolder } from "./holder";
import type { Owner } from "./owner";
import { isTagOf } from "./tag";

/** Who made a record, as far as it tells. */
export type Origin =
  /** We did: our tag, made for this record set. */
  | { readonly kind: "ours" }
  /** Another owner's Terraform did. */
  | { readonly kind: "other-owner"; readonly owner: Owner }
  /** The DHCP server did, for a client of this scope; `holder` is the lease or reservation behind it, when there is one. */
  | { readonly kind: "dhcp"; readonly scope: string; readonly holder: AddressHolder | null }
  /** It has no tag: somebody wrote it by hand or with another tool. */
  | { readonly kind: "manual" }
  /** It carries a tag that was made for another name or type: as good as none. `owner` is whom it names. */
  | { readonly kind: "copied"; readonly owner: Owner };

/** What of a record tells its origin. */
export interface OriginEvidence {
  readonly name: Fqdn;
  /** The canonical name of the type. */
  readonly type: string;
  readonly comment: string | null;
  /** `null` for never, which the server writes as the year 1. */
  readonly lastModified: string | null;
  /** The lease or reservation with the record's name and address, when there is one. */
  readonly holder: AddressHolder | null;
}

/**
 * Tells who made a record. A tag comes first, then the DHCP server's comment. On a PTR record 13.6 and 14.3 write neither
 * comment nor time (contract/lease/14); imports do the same, so such a PTR is DHCP's only if a client stands behind it.
 */
export function originOf(record: OriginEvidence, owner: Owner): Origin {
  const { tag } = parseComment(record.comment ?? "");
  if (tag !== null) {
    if (!isTagOf(tag, record)) return { kind: "copied", owner: tag.owner };
    return tag.owner === owner ? { kind: "ours" } : { kind: "other-owner", owner: tag.owner };
  }
  const scope = dhcpScope(record);
  return scope === null ? { kind: "manual" } : { kind: "dhcp", scope, holder: record.holder };
}

/** Who that is, as words in a sentence: `the DHCP scope "Lab" (lease of 10.0.0.5)`. */
export function describeOrigin(origin: Origin): string {
  switch (origin.kind) {
    case "ours":
      return "this configuration's owner";
    case "other-owner":
      return `the owner "${origin.owner}"`;
    case "dhcp":
      return `the DHCP scope ${quoted(origin.scope)}${origin.holder === null ? "" : ` (${origin.holder.kind} of ${origin.holder.address})`}`;
    case "manual":
      return "somebody who left no tag";
    case "copied":
      return `somebody who left a tag of "${origin.owner}" that was made for another record`;
  }
}

function dhcpScope({ type, comment, lastModified, holder }: OriginEvidence): string | null {
  if (type !== "A" && type !== "PTR") return null;
  if (comment !== null && comment !== "") return scopeOfDhcpComment(comment);
  return type === "PTR" && lastModified === null ? (holder?.scope ?? null) : null;
}
