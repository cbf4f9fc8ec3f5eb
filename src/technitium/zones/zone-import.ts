import type { Call } from "../transport/call";
import type { Capabilities } from "../capabilities";
import { TechnitiumError } from "../error";

/** How an import treats what is there. */
export interface ImportOptions {
  /** A record set of the file replaces the one of the zone (default), or its records are added to it. */
  readonly overwrite?: boolean | undefined;
  /** Everything but the SOA goes first, NS records too (15.0 and later). */
  readonly overwriteZone?: boolean | undefined;
  /** The serial ends exactly as in the file, also backwards. */
  readonly overwriteSoaSerial?: boolean | undefined;
}

/** The server refuses form values that are longer (contract/dns/55). */
const LONGEST_FORM_VALUE = 4_194_304;

/**
 * The call of `zones/import`. A file goes as a form field, as long as the form can take it, because an upload has no place
 * for the token but the header, which only 15.0 and later read.
 * @throws TechnitiumError `unsupported` when this server version cannot do it
 */
export function importCall(
  zone: string,
  zoneFile: string,
  { overwrite = true, overwriteZone = false, overwriteSoaSerial = false }: ImportOptions,
  capabilities: Capabilities,
): Omit<Call, "kind"> {
  const unsupported = (what: string): TechnitiumError =>
    new TechnitiumError({ code: "unsupported", landed: "no", call: "zones/import", object: zone }, what);
  if (overwriteZone && !capabilities.overwriteZone) {
    throw unsupported("replacing a whole zone needs server 15.0 or later, which older ones would silently not do");
  }
  const common = { call: "zones/import", object: zone, refusalChangesNothing: false };
  const form = { zone, importType: "Text", overwrite, overwriteSoaSerial, ...(overwriteZone ? { overwriteZone } : {}) };
  if (zoneFile.length <= LONGEST_FORM_VALUE) return { ...common, form: { ...form, records: zoneFile } };
  if (capabilities.bearerToken) return { ...common, form, upload: zoneFile };
  throw unsupported("a zone file of more than 4 MiB needs server 15.0 or later; import it in parts");
}
