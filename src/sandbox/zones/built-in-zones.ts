/** The zones that every server has and nobody can change, with the addresses in them (contract/dns/01, contract/dns/05). */
export const builtInZones: readonly { readonly name: string; readonly addresses?: readonly string[] }[] = [
  { name: "localhost", addresses: ["127.0.0.1", "::1"] },
  { name: "0.in-addr.arpa" },
  { name: "255.in-addr.arpa" },
  { name: "127.in-addr.arpa" },
  { name: "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.ip6.arpa" },
];
