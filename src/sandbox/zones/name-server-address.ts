import type { PerVersion, ServerVersion } from "../server-version";
import { checkName } from "./domain-name";
import { readAddress } from "./ip-text";
import { checkServer } from "./record/forwarder";

/** Whether a server whose protocol is changed shows the port of DNS over TLS (contract/dns/24). */
const showsTlsPort: PerVersion<boolean> = { "13.6": false, "14.3": true, "15.2": true };

/** Whether the name of a server may end in a dot (contract/dns/24). */
const trimsNames: PerVersion<boolean> = { "13.6": false, "14.3": false, "15.2": true };

const form = /^(?:\[(?<v6>[^\]]*)\]|(?<host>[^[\] ]*?))(?::(?<port>\d+))?(?<bracket> \([^()]*\))?$/;

/**
 * The server that a zone is copied from, as the server reads it and shows it: `10.77.0.2`, `[2001:db8::1]:853`,
 * `ns.example (10.77.0.2)`. The ports 53 and 853 go with a change of the protocol that they stand for (contract/dns/24).
 */
export function parseNameServer(text: string, protocol: string, version: ServerVersion): string {
  const bare = text.split(":").length > 2 && !text.startsWith("[") ? `[${text}]` : text;
  const parts = form.exec(bare)?.groups;
  if (parts === undefined) checkServer(text, version);
  const { v6, host = "", port, bracket = "" } = parts ?? {};
  const shown = v6 === undefined ? hostText(host, version) : `[${readAddress(v6) ?? v6}]`;
  const standard = port === undefined || port === "53" || port === "853";
  if (!standard) return `${shown}:${port}${bracket}`;
  const kept = protocol === "Tls" && (port === "853" || showsTlsPort[version]) ? ":853" : "";
  return `${shown}${kept}${bracket}`;
}

function hostText(host: string, version: ServerVersion): string {
  const address = readAddress(host);
  if (address !== null) return address;
  const name = trimsNames[version] ? host.replace(/\.$/, "") : host;
  checkName(name, version);
  return name;
}

/** The address without its port: where the server is asked. */
export function addressIn(nameServer: string): string {
  const { v6, host, bracket } = form.exec(nameServer)?.groups ?? {};
  return bracket?.slice(2, -1) ?? v6 ?? host ?? "";
}
