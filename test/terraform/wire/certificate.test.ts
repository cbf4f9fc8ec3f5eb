import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createIdentity } from "../../../src/terraform/wire/certificate";

const NOW = Date.UTC(2026, 5, 1, 12);

describe("the certificate of a plugin process", () => {
  const identity = createIdentity(NOW);
  const certificate = new X509Certificate(identity.der);

  it("names localhost where clients look for it, beside the common name that they ignore", () => {
    expect(certificate.subjectAltName).toBe("DNS:localhost");
    expect(certificate.checkHost("localhost", { subject: "never" })).toBe("localhost");
    expect(certificate.subject).toBe("O=Terraform provider\nCN=localhost");
  });

  it("is its own authority and signed by its own key, a P-256 one", () => {
    expect(certificate.issuer).toBe(certificate.subject);
    expect(certificate.ca).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: "prime256v1" });
  });

  it("is good from a minute ago for thirty years", () => {
    expect(Date.parse(certificate.validFrom)).toBe(NOW - 60_000);
    expect(Date.parse(certificate.validTo)).toBe(NOW + 30 * 365.25 * 24 * 3_600_000);
  });

  it("writes years on both sides of 2050, where the form of a date changes", () => {
    const early = new X509Certificate(createIdentity(Date.UTC(2019, 11, 1)).der);
    expect(new Date(early.validTo).getUTCFullYear()).toBe(2049);
    const late = new X509Certificate(createIdentity(Date.UTC(2050, 0, 1, 0, 1)).der);
    expect(Date.parse(late.validFrom)).toBe(Date.UTC(2050, 0, 1));
  });

  it("has whole seconds only, since Go reads no others", () => {
    const bytes = createIdentity(NOW + 123).der.toString("latin1");
    expect(bytes).toContain("\x17\x0d260601115900Z\x18\x0f20560601000000Z");
  });

  it("has a serial number that is positive and new each time", () => {
    const serials = Array.from({ length: 20 }, () => new X509Certificate(createIdentity(NOW).der).serialNumber);
    expect(new Set(serials).size).toBe(20);
    expect(serials.filter((serial) => !/^[4-7][0-9A-F]{31}$/.test(serial))).toEqual([]);
  });

  it("is the same certificate in both of its forms", () => {
    expect(new X509Certificate(identity.certificatePem).raw).toEqual(identity.der);
  });

  it("satisfies openssl", () => {
    const directory = mkdtempSync(join(tmpdir(), "certificate-"));
    const file = join(directory, "certificate.pem");
    writeFileSync(file, createIdentity(Date.now()).certificatePem);
    const openssl = (...words: string[]): string => execFileSync("openssl", words, { encoding: "utf8" });
    try {
      const verified = openssl(
        "verify",
        "-CAfile",
        file,
        "-purpose",
        "sslserver",
        "-verify_hostname",
        "localhost",
        file,
      );
      expect(verified).toContain("OK");
      const text = openssl("x509", "-in", file, "-noout", "-text");
      expect(text).toContain("Digital Signature, Key Encipherment, Key Agreement, Certificate Sign");
      expect(text).toContain("TLS Web Server Authentication, TLS Web Client Authentication");
      expect(text).toContain("Signature Algorithm: ecdsa-with-SHA256");
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
