import { readFile } from "node:fs/promises";
import { parseDuration } from "../dns/duration";
import { isOwner, parseOwner, DEFAULT_OWNER } from "../ownership/owner";
import { conflictPolicies, DEFAULT_CONFLICT_POLICY, isConflictPolicy } from "../ownership/policy";
import { isUnknown, optional, ProblemError, bool, int, string } from "../terraform";
import type { Credentials } from "../technitium";
import { isLoopback } from "../technitium/options";
import { dhcpReservation } from "./dhcp-reservation";
import { dhcpScope } from "./dhcp-scope";
import { dnsAppRecord } from "./dns-app-record";
import { dnsForwarderSet } from "./dns-forwarder-set";
import { dnsRecordSet } from "./dns-record-set";
import { dnsZone } from "./dns-zone";
import { fallback, variableOf } from "./environment";
import { dhcpLeasesDataSource } from "./data-source/dhcp-leases";
import { dhcpScopeDataSource } from "./data-source/dhcp-scope";
import { dhcpScopesDataSource } from "./data-source/dhcp-scopes";
import { dnsRecordsDataSource } from "./data-source/dns-records";
import { dnsZoneDataSource } from "./data-source/dns-zone";
import { dnsZonesDataSource } from "./data-source/dns-zones";
import { serverDataSource } from "./data-source/server";
import { explain } from "./explain";
import { normalizeMacFunction } from "./function/normalize-mac";
import { recordOriginFunction } from "./function/record-origin";
import { reverseNameFunction } from "./function/reverse-name";
import { reverseZoneFunction } from "./function/reverse-zone";
import { duration } from "./kind";
import { plugin } from "./plugin";
import { createClaims } from "./record-set/claims";

/** What the provider takes from the process it runs in. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Told every secret before it is used, so that no log line can hold it. */
  readonly redact: (secret: string) => void;
}

const also = (argument: string): string => ` Or \`${variableOf(argument)}\` in the environment.`;

const schema = {
  serverUrl: optional(string, {
    description: `Where the server's web service answers, e.g. \`https://dns.lab.example:53443\`.${also("server_url")}`,
  }),
  apiToken: optional(string, {
    sensitive: true,
    description: `An API token of the server; it never travels in a URL.${also("api_token")}`,
  }),
  username: optional(string, {
    description: `With \`password\`, in place of \`api_token\`: one login per run, logged out at its end.${also("username")}`,
  }),
  password: optional(string, {
    sensitive: true,
    description: `The password of \`username\`. It is tried once: the server locks a network out after five failures.${also("password")}`,
  }),
  owner: optional(string, {
    description:
      "Who this configuration is in origin tags: 1 to 32 of a-z, 0-9, dot, underscore and hyphen. Give every configuration that " +
      `writes to the same server its own. Default \`${DEFAULT_OWNER}\`.${also("owner")}`,
    validate: (text) =>
      isOwner(text) ? null : "an owner is 1 to 32 of a-z, 0-9, dot, underscore and hyphen, the first a letter or digit",
  }),
  onConflict: optional(string, {
    description:
      "What to do with a record that this configuration did not make: `refuse` leaves it alone and says whose it is, " +
      "`adopt_identical` takes it over if its values are the wanted ones, `adopt_dhcp` if the DHCP server made it, `overwrite` " +
      `unless another owner's tag is on it. Default \`${DEFAULT_CONFLICT_POLICY}\`.${also("on_conflict")}`,
    validate: (text) => (isConflictPolicy(text) ? null : `on_conflict is one of ${conflictPolicies.join(", ")}`),
  }),
  node: optional(string, {
    description: `The cluster node that calls are routed to (server 14.0 and later).${also("node")}`,
  }),
  caCertificate: optional(string, {
    description: `Certificates to trust in place of the system's: PEM text, or the path of a PEM file.${also("ca_certificate")}`,
  }),
  insecureSkipVerify: optional(bool, {
    description: `Accept any certificate. Every run warns about it.${also("insecure_skip_verify")}`,
  }),
  timeout: optional(duration, {
    description: `The longest that one call may take, its retries included. Default \`30s\`.${also("timeout")}`,
  }),
  maxRetries: optional(int, {
    description: `How often a call is repeated that certainly did nothing. Default 5.${also("max_retries")}`,
    validate: (count) => (count >= 0 && count <= 20 ? null : "max_retries is 0 to 20"),
  }),
  maxConnections: optional(int, {
    description: `Connections to the server at most. Default 8.${also("max_connections")}`,
    validate: (count) => (count >= 1 && count <= 64 ? null : "max_connections is 1 to 64"),
  }),
};

/** The provider, in the given surroundings. */
export const technitiumProvider = ({ environment, now, redact }: Surroundings) =>
  plugin.defineProvider({
    name: "technitium",
    description:
      "Manages DHCP scopes, reservations and DNS records of [Technitium DNS Server](https://technitium.com/dns/) 13.6 and later. What " +
      "its DHCP server deletes when a lease ends, the next plan shows and the next apply puts back.",
    schema,

    validate: ({ apiToken, username, password }) => [
      ...(apiToken !== null && username !== null
        ? [{ message: "give either api_token or username and password, not both", path: "apiToken" as const }]
        : []),
      ...(password !== null && username === null && !isUnknown(password)
        ? [{ message: "a password needs a username", path: "password" as const }]
        : []),
    ],

    configure: async (context, config) => {
      const text = (value: string | null, argument: string): string | null => value ?? fallback(environment, argument);
      const serverUrl = text(config.serverUrl, "server_url");
      if (serverUrl === null) throw missingArgument("serverUrl", "the server's address", "server_url");
      const credentials = credentialsFrom({
        apiToken: config.apiToken,
        username: config.username,
        password: config.password,
        environment,
      });
      redact("token" in credentials ? credentials.token : credentials.password);

      const { connect } = await import("../technitium/connect");
      const seconds = text(config.timeout, "timeout");
      const insecure = config.insecureSkipVerify ?? fallback(environment, "insecure_skip_verify") === "true";
      if (insecure) {
        context.warn(
          "The server's certificate is not checked",
          "insecure_skip_verify is on: anybody between here and the server can read the token and change what is written. " +
            "Trust the server's own certificate instead, with ca_certificate.",
          "insecureSkipVerify",
        );
      }
      const server = connect({
        serverUrl,
        credentials,
        node: text(config.node, "node"),
        caCertificate: await certificateFrom(text(config.caCertificate, "ca_certificate")),
        insecureSkipVerify: insecure,
        timeout: seconds === null ? undefined : parseDuration(seconds) * 1000,
        maxRetries: config.maxRetries ?? numberFrom(environment, "max_retries"),
        maxConnections: config.maxConnections ?? numberFrom(environment, "max_connections"),
        signal: context.signal,
        clock: now,
      });
      const address = new URL(serverUrl);
      if (address.protocol === "http:" && !isLoopback(address)) {
        context.warn(
          "The connection to the server is not encrypted",
          `${address.host} is another machine, and http shows the token to anybody on the way there. Use the https address of its web service.`,
          "serverUrl",
        );
      }
      return {
        server,
        info: await server.session.info(),
        owner: ownerFrom(text(config.owner, "owner")),
        onConflict: policyFrom(text(config.onConflict, "on_conflict")),
        now,
        pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        claims: createClaims(),
      };
    },

    close: ({ server }) => server.close(),
    explain,
    resources: [dnsZone, dnsRecordSet, dnsForwarderSet, dnsAppRecord, dhcpScope, dhcpReservation],
    dataSources: [
      serverDataSource,
      dhcpLeasesDataSource,
      dhcpScopeDataSource,
      dhcpScopesDataSource,
      dnsZoneDataSource,
      dnsZonesDataSource,
      dnsRecordsDataSource,
    ],
    functions: [reverseNameFunction, reverseZoneFunction, normalizeMacFunction, recordOriginFunction],
  });

interface CredentialArguments {
  readonly apiToken: string | null;
  readonly username: string | null;
  readonly password: string | null;
  readonly environment: NodeJS.ProcessEnv;
}

/** The credentials: of the configuration if it holds any, else of the environment; a token before a user. */
function credentialsFrom({ apiToken, username, password, environment }: CredentialArguments): Credentials {
  if (apiToken !== null) return { token: apiToken };
  if (username === null) {
    const token = fallback(environment, "api_token");
    if (token !== null) return { token };
  }
  const user = username ?? fallback(environment, "username");
  if (user === null) throw missingArgument("apiToken", "an API token, or a username and a password", "api_token");
  const secret = password ?? fallback(environment, "password");
  if (secret === null) throw missingArgument("password", `the password of "${user}"`, "password");
  return { username: user, password: secret };
}

function missingArgument(path: keyof typeof schema, what: string, argument: string): ProblemError {
  return new ProblemError(
    "not_configured",
    "The provider is not configured",
    `It needs ${what}: set ${argument} in the provider block, or ${variableOf(argument)} in the environment.`,
    path,
  );
}

function ownerFrom(text: string | null) {
  return text === null ? DEFAULT_OWNER : parseOwner(text);
}

function policyFrom(text: string | null) {
  if (text === null) return DEFAULT_CONFLICT_POLICY;
  if (isConflictPolicy(text)) return text;
  throw badVariable("on_conflict", text, `one of ${conflictPolicies.join(", ")}`);
}

function numberFrom(environment: NodeJS.ProcessEnv, argument: string): number | undefined {
  const text = fallback(environment, argument);
  if (text === null) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw badVariable(argument, text, "a whole number");
}

function badVariable(argument: string, text: string, wanted: string): ProblemError {
  return new ProblemError(
    "not_configured",
    "The provider is not configured",
    `${variableOf(argument)} is "${text}"; it must be ${wanted}.`,
  );
}

async function certificateFrom(text: string | null): Promise<string | null> {
  if (text === null || text.includes("-----BEGIN")) return text;
  try {
    return await readFile(text, "utf8");
  } catch (error) {
    throw new ProblemError(
      "not_configured",
      "The CA certificate cannot be read",
      `ca_certificate is neither PEM text nor a file that can be read: ${error instanceof Error ? error.message : String(error)}`,
      "caCertificate",
    );
  }
}
