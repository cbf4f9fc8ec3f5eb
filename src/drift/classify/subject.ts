import { type Fqdn, parseFqdn } from "../../dns/name";
import { type Json, type JsonObject, listIn, textIn } from "../json";
import { markedAttribute } from "../plan/sensitive";

/** What an object is on the server: enough to look for it there, and to name it. */
export type Subject =
  | { readonly kind: "zone"; readonly zone: Fqdn | null }
  | {
      readonly kind: "record";
      readonly zone: Fqdn | null;
      readonly name: Fqdn | null;
      /** The canonical name of the type. */
      readonly type: string;
      /** In presentation form. */
      readonly values: readonly string[];
      /** The values are secret. */
      readonly secret: boolean;
    }
  | { readonly kind: "scope"; readonly scope: string | null }
  | {
      readonly kind: "reservation";
      readonly scope: string | null;
      readonly hardwareAddress: string | null;
      readonly address: string | null;
    }
  | { readonly kind: "other" };

/** The types of records that have resources of their own, with fields that no zone file has; some of these are secret. */
const TYPES_WITHOUT_FORM = { technitium_dns_forwarder_set: "FWD", technitium_dns_app_record: "APP" } as const;

/** Whether objects of this type are records, which say whose they are. */
export function areRecords(type: string): boolean {
  return type === "technitium_dns_record_set" || Object.hasOwn(TYPES_WITHOUT_FORM, type);
}

/** The subject of an object of this type with these attributes. */
export function subjectOf(type: string, values: JsonObject, sensitive: Json): Subject {
  const text = (attribute: string): string | null => textIn(values[attribute]);
  switch (type) {
    case "technitium_dns_zone":
      return { kind: "zone", zone: nameIn(text("name")) };
    case "technitium_dns_record_set":
      return {
        kind: "record",
        zone: nameIn(text("zone")),
        name: nameIn(text("name")),
        type: text("type")?.toUpperCase() ?? "",
        values: listIn(values.values).filter((value) => typeof value === "string"),
        secret: markedAttribute(sensitive, "values"),
      };
    case "technitium_dns_forwarder_set":
    case "technitium_dns_app_record":
      return {
        kind: "record",
        zone: nameIn(text("zone")),
        name: nameIn(text("name")),
        type: TYPES_WITHOUT_FORM[type],
        values: [],
        secret: true,
      };
    case "technitium_dhcp_scope":
      return { kind: "scope", scope: text("name") };
    case "technitium_dhcp_reservation":
      return {
        kind: "reservation",
        scope: text("scope"),
        hardwareAddress: text("hardware_address"),
        address: text("ip_address"),
      };
    default:
      return { kind: "other" };
  }
}

/** What the object is called in a sentence, its secret parts left out. */
export function describeObject(address: string, type: string, values: JsonObject, sensitive: Json): string {
  const text = (attribute: string): string =>
    markedAttribute(sensitive, attribute) ? "(sensitive)" : (textIn(values[attribute]) ?? "(not known)");
  switch (type) {
    case "technitium_dns_zone":
      return `zone ${text("name")}`;
    case "technitium_dns_record_set":
      return `${text("name")} ${text("type")}`;
    case "technitium_dns_forwarder_set":
    case "technitium_dns_app_record":
      return `${text("name")} ${TYPES_WITHOUT_FORM[type]}`;
    case "technitium_dhcp_scope":
      return `scope ${text("name")}`;
    case "technitium_dhcp_reservation":
      return `${text("hardware_address")} → ${text("ip_address")} in scope ${text("scope")}`;
    default:
      return address;
  }
}

/** A record in zone-file form, as `a_record` and `ptr_record` have it: `nas.lab.test. A 192.168.1.50`. */
export interface RecordText {
  readonly name: Fqdn;
  readonly type: string;
  readonly value: string;
  /** `expiry_ttl` when its zone's timer will delete it, else `null`. */
  readonly expiryTtl: number | null;
}

/** Reads a record in zone-file form; `null` for anything else. */
export function parseRecordText(value: Json | undefined): RecordText | null {
  const parts = /^(\S+) ([A-Z0-9]+) (.*?)(?:; expires \(expiry_ttl (\d+)\))?$/.exec(textIn(value) ?? "");
  const name = nameIn(parts?.[1] ?? null);
  if (parts === null || name === null) return null;
  const expiry = parts[4];
  return {
    name,
    type: parts[2] ?? "",
    value: (parts[3] ?? "").trim(),
    expiryTtl: expiry === undefined ? null : Number(expiry),
  };
}

/** The name in a text, or `null` where there is none that can be looked for. */
export function nameIn(text: string | null): Fqdn | null {
  if (text === null || text === "") return null;
  try {
    return parseFqdn(text);
  } catch {
    return null;
  }
}
