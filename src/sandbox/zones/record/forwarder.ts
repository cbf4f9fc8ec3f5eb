import { ApiError } from "../../api-error";
import type { Parameters } from "../../parameters";
import { parseBoolean, parseInteger } from "../../parameters";
import type { ServerVersion } from "../../server-version";
import { checkName } from "../domain-name";
import { readAddress } from "../ip-text";
import { parseWord, printWord } from "../word-table";
import type { RecordKind } from "./kind";
import { quote } from "./value";
import { nextText, nextWord } from "./zone-words";

/** A proxy on the way to a forwarder. */
interface ForwarderProxy {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

/** FWD: queries below the name are sent to another server. */
export interface ForwarderData {
  readonly type: "FWD";
  readonly protocol: string;
  readonly forwarder: string;
  readonly priority: number;
  readonly dnssecValidation: boolean;
  readonly proxyType: string;
  readonly proxy: ForwarderProxy | null;
}

const protocols = { Udp: 0, Tcp: 1, Tls: 2, Https: 3, HttpsJson: 4, Quic: 5, UdpProxy: 253, TcpProxy: 254 };
const proxyTypes = { DefaultProxy: 0, None: 0, Http: 1, Socks5: 2, NoProxy: 254 };
const THIS_SERVER = "this-server";

/** FWD records. A forwarder is found by its protocol and address alone (contract/dns/38). */
export const forwarder: RecordKind<ForwarderData> = {
  key(data) {
    const { protocol, priority, dnssecValidation, proxyType, proxy } = data;
    return [address(data), protocol, priority, dnssecValidation, proxyType, JSON.stringify(proxy)].join("\0");
  },
  json({ protocol, forwarder: server, priority, dnssecValidation, proxyType, proxy }) {
    return {
      protocol,
      forwarder: server,
      priority,
      dnssecValidation,
      proxyType,
      proxyAddress: proxy?.address,
      proxyPort: proxy?.port,
      proxyUsername: proxy?.user,
      proxyPassword: proxy?.password,
    };
  },
  read(parameters, { version }) {
    return forwarderData(parameters, readProtocol(parameters, "protocol"), serverOf(parameters), version);
  },
  readNew(parameters, { version }, old) {
    const protocol =
      parameters.optional("newProtocol") === undefined ? old.protocol : readProtocol(parameters, "newProtocol");
    const server = parameters.optional("newForwarder") ?? parameters.optional("newValue") ?? old.forwarder;
    return forwarderData(parameters, protocol, server, version);
  },
  readWanted(parameters, { version }) {
    const server = serverOf(parameters);
    checkServer(server, version);
    return {
      type: "FWD",
      protocol: readProtocol(parameters, "protocol"),
      forwarder: server,
      priority: 0,
      dnssecValidation: false,
      proxyType: "DefaultProxy",
      proxy: null,
    };
  },
  matches(wanted, data) {
    return wanted.protocol === data.protocol && address(wanted) === address(data);
  },
  print({ protocol, forwarder: server, priority, dnssecValidation, proxyType, proxy }) {
    const words = [protocol, quote(server), dnssecValidation ? "True" : "False", proxyType];
    if (proxy !== null)
      words.push(quote(proxy.address), String(proxy.port), orDash(proxy.user), orDash(proxy.password));
    return [...words, String(priority)].join(" ");
  },
  parse(words) {
    const protocol = printWord(protocols, parseWord(protocols, nextText(words), "an unsigned byte", 0xff));
    const server = nextText(words);
    const dnssecValidation = parseBoolean(nextText(words));
    const proxyType = printWord(proxyTypes, parseWord(proxyTypes, nextText(words), "an unsigned byte", 0xff));
    const proxy = hasProxy(proxyType)
      ? {
          address: nextText(words),
          port: parsePort(nextWord(words)),
          user: fromDash(words.next()),
          password: fromDash(words.next()),
        }
      : null;
    const priority = parseInteger(nextWord(words), "an unsigned byte", 0, 0xff);
    checkServer(server, words.version);
    return { type: "FWD", protocol, forwarder: server, priority, dnssecValidation, proxyType, proxy };
  },
};

/** The data of a forwarder by the parameters of `records/add` and, for its first record, `zones/create`. */
export function forwarderData(
  parameters: Parameters,
  protocol: string,
  server: string,
  version: ServerVersion,
): ForwarderData {
  const dnssecValidation = parameters.boolean("dnssecValidation") ?? false;
  const proxyType = server === THIS_SERVER ? "DefaultProxy" : readProxyType(parameters);
  const proxy = hasProxy(proxyType) ? readProxy(parameters) : null;
  const priority = parseInteger(parameters.optional("forwarderPriority") ?? "0", "an unsigned byte", 0, 0xff);
  checkServer(server, version);
  if (!Object.hasOwn(protocols, protocol)) throw new ApiError(`DNS transport protocol is not supported: ${protocol}`);
  return { type: "FWD", protocol, forwarder: server, priority, dnssecValidation, proxyType, proxy };
}

/** The protocol under this parameter. */
export function readProtocol(parameters: Parameters, name: string, fallback = "Udp"): string {
  const number = parseWord(protocols, parameters.optional(name) ?? fallback, "an unsigned byte", 0xff);
  return number === protocols.HttpsJson ? "Https" : printWord(protocols, number);
}

function readProxyType(parameters: Parameters): string {
  const text = parameters.optional("proxyType") ?? "DefaultProxy";
  return printWord(proxyTypes, parseWord(proxyTypes, text, "an unsigned byte", 0xff));
}

function readProxy(parameters: Parameters): ForwarderProxy {
  return {
    address: parameters.required("proxyAddress"),
    port: parsePort(parameters.required("proxyPort")),
    user: parameters.raw("proxyUsername") ?? "",
    password: parameters.raw("proxyPassword") ?? "",
  };
}

function serverOf(parameters: Parameters): string {
  return parameters.optional("forwarder") ?? parameters.optional("value") ?? parameters.required("forwarder");
}

function hasProxy(proxyType: string): boolean {
  return proxyType === "Http" || proxyType === "Socks5";
}

function parsePort(text: string): number {
  return parseInteger(text, "a UInt16", 0, 0xffff);
}

/** Refuses what is no server: a URL, an address, a name, each with a port or an address in brackets behind it. */
export function checkServer(server: string, version: ServerVersion): void {
  const host = server.trim().replace(/ ?\(.*\)$/, "");
  if (/^(https?|h3|udp|tcp|tls|quic):\/\//i.test(host) && URL.canParse(host)) return;
  const bare = host.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^([^:]*):\d+$/, "$1");
  if (readAddress(bare) === null) checkName(bare, version);
}

function address(data: ForwarderData): string {
  return data.forwarder.toLowerCase();
}

function orDash(text: string): string {
  return text === "" ? "-" : quote(text);
}

function fromDash(word: string | null): string {
  return word === null || word === "-" ? "" : word;
}
