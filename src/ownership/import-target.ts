import type { Fqdn } from "../dns/name";

/** A record set's resource and its id, as `terraform import` takes them; the types without a presentation form have resources of their own. */
export function importTarget({
  zone,
  name,
  type,
}: {
  readonly zone: Fqdn;
  readonly name: Fqdn;
  readonly type: string;
}): { readonly resource: string; readonly id: string } {
  const place = `${zone === "" ? "." : zone} ${name === "" ? "." : name}`;
  switch (type) {
    case "FWD":
      return { resource: "technitium_dns_forwarder_set", id: place };
    case "APP":
      return { resource: "technitium_dns_app_record", id: place };
    default:
      return { resource: "technitium_dns_record_set", id: `${place} ${type}` };
  }
}
