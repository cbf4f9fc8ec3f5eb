import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A key pair that lives as long as this process, and the certificate that goes with it. */
export interface Identity {
  /** The certificate, for the handshake. */
  readonly der: Buffer;
  /** The certificate, for the listener. */
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  dnsName: 0x82,
  version: 0xa0,
  extensions: 0xa3,
} as const;

const MINUTE = 60_000;
const YEAR = 365.25 * 24 * 60 * MINUTE;

/**
 * Makes a self-signed P-256 certificate for `localhost`, the name Terraform expects whatever the listener. `now` is in milliseconds since
 * 1970; the certificate holds from a minute before to thirty years after.
 *
 * Written by hand (RFC 5280) because every process makes one before its handshake, and @peculiar/asn1-x509 adds 13 to 25 ms to that.
 */
export function createIdentity(now: number): Identity {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = der(TAG.sequence, oid("1.2.840.10045.4.3.2"));
  const name = der(
    TAG.sequence,
    nameAttribute("2.5.4.10", "Terraform provider"),
    nameAttribute("2.5.4.3", "localhost"),
  );
  const body = der(
    TAG.sequence,
    der(TAG.version, der(TAG.integer, [2])),
    der(TAG.integer, serialNumber()),
    ecdsaWithSha256,
    name,
    der(TAG.sequence, time(now - MINUTE), time(now + 30 * YEAR)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(TAG.extensions, der(TAG.sequence, ...EXTENSIONS)),
  );
  const signature = sign("sha256", body, privateKey);
  const certificate = der(TAG.sequence, body, ecdsaWithSha256, der(TAG.bitString, [0], signature));
  return {
    der: certificate,
    certificatePem: pem("CERTIFICATE", certificate),
    privateKeyPem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** Tag, length and contents (X.690). */
function der(tag: number, ...contents: readonly (Uint8Array | readonly number[])[]): Buffer {
  const body = Buffer.concat(contents.map((part) => Uint8Array.from(part)));
  const { length } = body;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Uint8Array.of(tag, ...head), body]);
}

/** An object identifier from its dotted form: the first two arcs share a byte, the others are base 128, high bit on all but the last. */
function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split(".").map(Number);
  const base128 = (arc: number, more = 0): readonly number[] =>
    arc < 0x80 ? [arc | more] : [...base128(Math.floor(arc / 0x80), 0x80), (arc % 0x80) | more];
  return der(TAG.oid, [first * 40 + second, ...others.flatMap((arc) => base128(arc))]);
}

function nameAttribute(type: string, value: string): Buffer {
  return der(TAG.set, der(TAG.sequence, oid(type), der(TAG.utf8String, Buffer.from(value))));
}

/** Sixteen random bytes that are a positive integer in its shortest form. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8() & 0x3f) | 0x40);
  return bytes;
}

/** UTCTime has two digits for the year and ends with 2049; GeneralizedTime takes over, in whole seconds. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\.\d+|[-:T]/g, "");
  return digits < "2050"
    ? der(TAG.utcTime, Buffer.from(digits.slice(2)))
    : der(TAG.generalizedTime, Buffer.from(digits));
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

function extension(type: string, critical: boolean, value: Buffer): Buffer {
  return der(TAG.sequence, oid(type), critical ? der(TAG.boolean, [0xff]) : [], der(TAG.octetString, value));
}

/** As Terraform's own plugin library sets them: a certificate authority of one, for both ends of TLS. */
const EXTENSIONS = [
  extension("2.5.29.19", true, der(TAG.sequence, der(TAG.boolean, [0xff]))), // basic constraints: an authority
  extension("2.5.29.15", true, der(TAG.bitString, [2, 0b10101100])), // key usage: sign, encipher, agree, certify
  extension("2.5.29.37", false, der(TAG.sequence, oid("1.3.6.1.5.5.7.3.1"), oid("1.3.6.1.5.5.7.3.2"))), // server and client
  extension("2.5.29.17", false, der(TAG.sequence, der(TAG.dnsName, Buffer.from("localhost")))), // the name that is checked
];
