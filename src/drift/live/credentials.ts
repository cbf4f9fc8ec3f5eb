import { readFile } from "node:fs/promises";
import type { ConnectOptions, Credentials } from "../../technitium";
import { DriftError, messageOf } from "../drift-error";

/** Where a server is and how to get in, from the same variables that the provider reads. */
export type Access =
  | { readonly kind: "given"; readonly options: ConnectOptions }
  /** There is not enough to look at a server; `reason` says what is missing. */
  | { readonly kind: "absent"; readonly reason: string };

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the way to the server. Credentials come from the environment only: flags are seen by everybody on a machine.
 * @throws DriftError `usage` for a certificate that cannot be read
 */
export async function accessFrom(variables: Variables, url: string | null): Promise<Access> {
  const serverUrl = url ?? set(variables.TECHNITIUM_SERVER_URL);
  if (serverUrl === null) return { kind: "absent", reason: "TECHNITIUM_SERVER_URL and --server name none" };
  const credentials = credentialsFrom(variables);
  if (credentials === null) {
    return {
      kind: "absent",
      reason: "there is no TECHNITIUM_API_TOKEN, nor TECHNITIUM_USERNAME and TECHNITIUM_PASSWORD",
    };
  }
  const certificate = set(variables.TECHNITIUM_CA_CERTIFICATE);
  return {
    kind: "given",
    options: {
      serverUrl,
      credentials,
      node: set(variables.TECHNITIUM_NODE),
      caCertificate: certificate === null ? null : await pem(certificate),
      insecureSkipVerify: variables.TECHNITIUM_INSECURE_SKIP_VERIFY?.toLowerCase() === "true",
      // The look must end well within the time of the whole check.
      maxRetries: 3,
    },
  };
}

/** The secrets among the variables. */
export function secretsIn(variables: Variables): readonly string[] {
  return [variables.TECHNITIUM_API_TOKEN, variables.TECHNITIUM_PASSWORD].flatMap((secret) => set(secret) ?? []);
}

function credentialsFrom(variables: Variables): Credentials | null {
  const token = set(variables.TECHNITIUM_API_TOKEN);
  if (token !== null) return { token };
  const username = set(variables.TECHNITIUM_USERNAME);
  const password = set(variables.TECHNITIUM_PASSWORD);
  return username === null || password === null ? null : { username, password };
}

async function pem(certificate: string): Promise<string> {
  if (certificate.includes("-----BEGIN")) return certificate;
  try {
    return await readFile(certificate, "utf8");
  } catch (error) {
    throw new DriftError("usage", `TECHNITIUM_CA_CERTIFICATE: ${messageOf(error)}`, { cause: error });
  }
}

function set(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : value;
}
