import { ROOT, type Fqdn } from "../../dns/name";

/** A name as the API takes it: the root needs its dot, for an empty value counts as not sent. */
export function onWire(name: Fqdn): string {
  return name === ROOT ? "." : name;
}
