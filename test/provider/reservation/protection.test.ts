import { protectionOf, type ProtectionFacts } from "../../../src/provider/reservation/protection";

const open: ProtectionFacts = {
  scopeWritesDns: true,
  hostName: null,
  dnsShield: false,
  preserved: false,
  capabilities: { persistentNamedReservations: true },
};
const named = { hostName: "nas" };
const shielded = { ...named, dnsShield: true };

it.each<readonly [string, Partial<ProtectionFacts>]>([
  ["none", {}],
  ["restored", { preserved: true }],
  ["server", named],
  ["server", { ...named, preserved: true }],
  ["restored", { ...named, preserved: true, capabilities: { persistentNamedReservations: false } }],
  ["none", { ...named, capabilities: { persistentNamedReservations: false } }],
  ["shielded", shielded],
  ["shielded", { ...shielded, preserved: true, capabilities: { persistentNamedReservations: false } }],
  ["prevented", { ...shielded, scopeWritesDns: false }],
  ["prevented", { scopeWritesDns: false }],
])("is %s for %j", (protection, facts) => {
  expect(protectionOf({ ...open, ...facts })).toBe(protection);
});
