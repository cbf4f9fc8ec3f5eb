import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A client's certificate and key, both PEM. */
export interface ClientIdentity {
  readonly certificate: string;
  readonly key: string;
}

/** A fresh self-signed P-521 certificate for localhost, such as Terraform makes for itself; from openssl, which is nobody's code here. */
export function createClientIdentity(): ClientIdentity {
  const directory = mkdtempSync(join(tmpdir(), "client-"));
  const [key, certificate] = [join(directory, "key.pem"), join(directory, "certificate.pem")];
  const request =
    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:secp521r1 -nodes -days 2 -subj /O=HashiCorp/CN=localhost";
  const extensions = "-addext subjectAltName=DNS:localhost";
  try {
    execFileSync("openssl", [...`${request} ${extensions} -keyout`.split(" "), key, "-out", certificate], {
      stdio: "pipe",
    });
    return { certificate: readFileSync(certificate, "utf8"), key: readFileSync(key, "utf8") };
  } finally {
    rmSync(directory, { recursive: true });
  }
}
