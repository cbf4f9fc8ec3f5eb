import { proxyForm } from "../../zones/new-zone-form";
import type { ForwarderData } from "../record";
import { flag, number, optionalText, text, unexpected, type Branch } from "../../transport/reply-fields";
import type { ForwarderProtocol, ForwarderProxy } from "../../zones/zone-settings";
import type { DataCodec } from "./codec";

/**
 * contract/dns/38. Identity is protocol and forwarder; of two that differ in the rest only, the server takes the first.
 * An update sets all of the rest.
 */
export const fwd: DataCodec<ForwarderData> = {
  read: (rData) => ({
    type: "FWD",
    protocol: readProtocol(rData),
    forwarder: text(rData, "forwarder"),
    priority: number(rData, "priority"),
    dnssecValidation: flag(rData, "dnssecValidation"),
    proxy: readProxy(rData),
  }),
  fields: (data) => ({ protocol: data.protocol, forwarder: data.forwarder, ...remainder(data) }),
  newFields: (data) => ({ newProtocol: data.protocol, newForwarder: data.forwarder, ...remainder(data) }),
};

function remainder({ priority, dnssecValidation, proxy }: ForwarderData): ReturnType<typeof proxyForm> {
  return { forwarderPriority: priority, dnssecValidation, ...proxyForm(proxy) };
}

const PROTOCOLS: readonly ForwarderProtocol[] = ["Udp", "Tcp", "Tls", "Https", "Quic"];

function readProtocol(rData: Branch): ForwarderProtocol {
  const word = text(rData, "protocol");
  const protocol = PROTOCOLS.find((known) => known === word);
  if (protocol === undefined) throw unexpected(rData, "protocol", PROTOCOLS.join(", "));
  return protocol;
}

function readProxy(rData: Branch): ForwarderProxy {
  const type = text(rData, "proxyType");
  switch (type) {
    case "DefaultProxy":
    case "NoProxy":
      return { type };
    case "Http":
    case "Socks5":
      return {
        type,
        address: text(rData, "proxyAddress"),
        port: number(rData, "proxyPort"),
        username: optionalText(rData, "proxyUsername"),
        password: optionalText(rData, "proxyPassword"),
      };
    default:
      throw unexpected(rData, "proxyType", "DefaultProxy, NoProxy, Http or Socks5");
  }
}
