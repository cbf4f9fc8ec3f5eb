import { bool, int, object, optional, refine, required, setOf, string } from "../../terraform";
import { parseForwarderAddress } from "./forwarder-address";
import { setAttributes } from "../record-set/schema";

/** How queries travel to a forwarder. */
export const protocols = ["Udp", "Tcp", "Tls", "Https", "Quic"] as const;

/** The way to a forwarder. */
export const proxyTypes = ["DefaultProxy", "NoProxy", "Http", "Socks5"] as const;

/** What is wrong with a word that has to be one of `words`; `null` if nothing. */
function oneOf(words: readonly string[]): (word: string) => string | null {
  return (word) => (words.includes(word) ? null : `it is one of ${words.join(", ")}`);
}

const address = refine(string, { noun: "a forwarder", normalise: parseForwarderAddress });

const forwarder = object({
  forwarder: required(address, {
    description:
      "The server that is asked: an address, a name with its address (`dns.example (10.0.0.1)`), a URL for `Https`, or `this-server`.",
  }),
  protocol: optional(string, {
    default: "Udp",
    description: `How queries travel: ${protocols.map((word) => `\`${word}\``).join(", ")}.`,
    validate: oneOf(protocols),
  }),
  priority: optional(int, {
    default: 0,
    description: "The forwarder with the lowest number is asked first; those with the same number share the queries.",
    validate: (priority) => (priority >= 0 && priority <= 255 ? null : "it is 0 to 255"),
  }),
  dnssecValidation: optional(bool, { default: false, description: "Check the answers' signatures." }),
  proxyType: optional(string, {
    default: "DefaultProxy",
    description: `The way there: the server's own proxy, none, or one named here: ${proxyTypes.map((word) => `\`${word}\``).join(", ")}.`,
    validate: oneOf(proxyTypes),
  }),
  proxyAddress: optional(string, { description: "The proxy's address or name, with `Http` and `Socks5`." }),
  proxyPort: optional(int, {
    description: "The proxy's port.",
    validate: (port) => (port >= 1 && port <= 65535 ? null : "it is 1 to 65535"),
  }),
  proxyUsername: optional(string, { description: "Who we are to the proxy." }),
  proxyPassword: optional(string, { sensitive: true, description: "The password of `proxy_username`." }),
});

const { zone, name, comment, disabled, expiryTtl, origin, owner, lastModified } = setAttributes;

/** The attributes of `technitium_dns_forwarder_set`. The server gives its records no TTL. */
export const forwarderSetSchema = {
  zone,
  name,
  forwarders: required(setOf(forwarder), {
    description: "The servers that queries for the name, and for all below it, are sent to.",
    validate: (forwarders) => (forwarders.length === 0 ? "a set has at least one forwarder" : null),
  }),
  comment,
  disabled,
  expiryTtl,
  origin,
  owner,
  lastModified,
};
