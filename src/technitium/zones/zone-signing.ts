import { ttlFromSeconds, type Ttl } from "../../dns/ttl";
import type { Form } from "../transport/call";
import {
  branch,
  branches,
  flag,
  number,
  optionalNumber,
  text,
  unexpected,
  type Branch,
} from "../transport/reply-fields";

/** A key that a zone is signed with. */
export interface SigningKey {
  readonly tag: number;
  readonly role: "key-signing" | "zone-signing";
  /** The number of the algorithm (RFC 8624): 13 is ECDSA with P-256. */
  readonly algorithm: number;
  /** The length of an RSA key; `null` for algorithms that know one length only. */
  readonly bits: number | null;
  /** `Published`, `Ready`, `Active` and so on, in the server's words. */
  readonly state: string;
  /** It is on its way out: another key has taken its place, or will. */
  readonly isRetiring: boolean;
  /** After how many days the server replaces it; 0 for never. */
  readonly rolloverDays: number;
}

/** How a zone is signed. */
export interface ZoneSigning extends Nsec3 {
  readonly proof: "NSEC" | "NSEC3";
  readonly dnsKeyTtl: Ttl;
  readonly keys: readonly SigningKey[];
}

/** How NSEC3 hashes names (RFC 5155); both are 0 with NSEC. */
export interface Nsec3 {
  readonly iterations: number;
  /** Bytes. */
  readonly saltLength: number;
}

/** Reads the answer of `zones/dnssec/properties/get` (contract/dns/23); `null` for a zone that is not signed. */
export function parseZoneSigning(reply: Branch): ZoneSigning | null {
  const properties = branch(reply, "response");
  const status = text(properties, "dnssecStatus");
  if (status === "Unsigned") return null;
  if (status !== "SignedWithNSEC" && status !== "SignedWithNSEC3")
    throw unexpected(properties, "dnssecStatus", "Unsigned, SignedWithNSEC or SignedWithNSEC3");
  return {
    proof: status === "SignedWithNSEC" ? "NSEC" : "NSEC3",
    iterations: optionalNumber(properties, "nsec3Iterations") ?? 0,
    saltLength: optionalNumber(properties, "nsec3SaltLength") ?? 0,
    dnsKeyTtl: ttlFromSeconds(number(properties, "dnsKeyTtl")),
    keys: branches(properties, "dnssecPrivateKeys").map(parseKey),
  };
}

function parseKey(key: Branch): SigningKey {
  const bits = /\((\d+) bits\)/.exec(text(key, "algorithm"))?.[1];
  return {
    tag: number(key, "keyTag"),
    role: text(key, "keyType") === "KeySigningKey" ? "key-signing" : "zone-signing",
    algorithm: number(key, "algorithmNumber"),
    bits: bits === undefined ? null : Number(bits),
    state: text(key, "state"),
    isRetiring: flag(key, "isRetiring"),
    rolloverDays: number(key, "rolloverDays"),
  };
}

/** The changes of a signed zone that keep its keys. What NSEC3 is not told counts as 0. */
export interface SigningWriter {
  convertToNsec(): Promise<void>;
  convertToNsec3(parameters: Nsec3): Promise<void>;
  setNsec3(parameters: Nsec3): Promise<void>;
  /** Refused while a key is still being published, which takes hours after signing. */
  setDnsKeyTtl(ttl: Ttl): Promise<void>;
  /** For zone-signing keys only. */
  setRollover(keyTag: number, days: number): Promise<void>;
}

/** @param call makes the call `zones/dnssec/properties/…` for the zone. */
export function signingWriter(call: (path: string, form?: Form) => Promise<void>): SigningWriter {
  return {
    convertToNsec: () => call("convertToNSEC"),
    convertToNsec3: ({ iterations, saltLength }) => call("convertToNSEC3", { iterations, saltLength }),
    setNsec3: ({ iterations, saltLength }) => call("updateNSEC3Params", { iterations, saltLength }),
    setDnsKeyTtl: (ttl) => call("updateDnsKeyTtl", { ttl }),
    setRollover: (keyTag, rolloverDays) => call("updatePrivateKey", { keyTag, rolloverDays }),
  };
}
