import { parseMac } from "../../dns/mac";
import { defineFunction, string } from "../../terraform";
import { parseArgument } from "./parse-argument";

/** `provider::technitium::normalize_mac("aabb.ccdd.eeff")` → `AA-BB-CC-DD-EE-FF`. */
export const normalizeMacFunction = defineFunction({
  name: "normalize_mac",
  summary: "A MAC address as the server writes it.",
  description:
    "Answers a MAC address in capitals with dashes, as Technitium shows it. Takes every common spelling: `aa:bb:cc:dd:ee:ff`, " +
    "`AA-BB-CC-DD-EE-FF`, `aabb.ccdd.eeff`, `aabbccddeeff`.",
  parameters: { address: { type: string, description: "A MAC address of six octets." } },
  returns: string,
  call: ({ address }) => parseArgument("address", address, parseMac),
});
