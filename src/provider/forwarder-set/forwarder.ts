import { type Config, isUnknown, type State, type Unknown } from "../../terraform";
import type { ForwarderData } from "../../technitium";
import { parseForwarderAddress } from "./forwarder-address";
import { protocols, proxyTypes, type forwarderSetSchema } from "./schema";

/** A forwarder as it is configured. */
export type Forwarder = State<typeof forwarderSetSchema>["forwarders"][number];

/** The value of the FWD record of a forwarder. */
export function forwarderData(forwarder: Forwarder): ForwarderData {
  const { priority, dnssecValidation } = forwarder;
  return {
    type: "FWD",
    protocol: wordOf(protocols, forwarder.protocol),
    forwarder: parseForwarderAddress(forwarder.forwarder),
    priority,
    dnssecValidation,
    proxy: proxyOf(forwarder),
  };
}

function proxyOf(forwarder: Forwarder): ForwarderData["proxy"] {
  const type = wordOf(proxyTypes, forwarder.proxyType);
  if (type === "DefaultProxy" || type === "NoProxy") return { type };
  const { proxyAddress, proxyPort, proxyUsername, proxyPassword } = forwarder;
  return { type, address: proxyAddress ?? "", port: proxyPort ?? 0, username: proxyUsername, password: proxyPassword };
}

/** A forwarder as it is found, in the spelling of `written` and with empty texts where it has them, as the server does not tell them from none. */
export function forwarderOf({ proxy, ...data }: ForwarderData, written: Forwarder | null): Forwarder {
  const named = "address" in proxy ? proxy : null;
  return {
    forwarder: written?.forwarder ?? data.forwarder,
    protocol: data.protocol,
    priority: data.priority,
    dnssecValidation: data.dnssecValidation,
    proxyType: proxy.type,
    proxyAddress: named?.address ?? null,
    proxyPort: named?.port ?? null,
    proxyUsername: textOf(named?.username, written?.proxyUsername),
    proxyPassword: textOf(named?.password, written?.proxyPassword),
  };
}

function textOf(found: string | null | undefined, written: string | null | undefined): string | null {
  return found === "" || found === null || found === undefined ? (written === "" ? "" : null) : found;
}

/** A forwarder as it is written, while planning. */
type WrittenForwarder = Exclude<Exclude<Config<typeof forwarderSetSchema>["forwarders"], Unknown>[number], Unknown>;

/** What is wrong with a forwarder's proxy; `null` if nothing, as far as it is known. */
export function proxyProblem(written: WrittenForwarder): string | null {
  const { forwarder, proxyType, proxyAddress, proxyPort, proxyUsername, proxyPassword } = written;
  if (isUnknown(proxyType)) return null;
  if (proxyType === "Http" || proxyType === "Socks5") {
    if (forwarder === "this-server") return "this-server is reached without a proxy";
    return proxyAddress === null || proxyPort === null
      ? `a ${proxyType} proxy needs proxy_address and proxy_port`
      : null;
  }
  return [proxyAddress, proxyPort, proxyUsername, proxyPassword].some((detail) => detail !== null)
    ? `proxy_address and the like go with proxy_type Http or Socks5, not ${proxyType ?? "DefaultProxy"}`
    : null;
}

function wordOf<T extends string>(words: readonly T[], text: string): T {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`${text} passed the checks and is not one of ${words.join(", ")}`);
  return found;
}
