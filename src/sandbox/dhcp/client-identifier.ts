import { ApiError } from "../api-error";
import { parseInteger } from "../parameters";
import type { ClientMessage } from "./client-message";
import { parseHardwareAddress } from "./hardware-address";
import { parseHexBytes, parseHexPairs, printHex } from "./hex-text";

/** The type byte of an identifier that is an Ethernet address. */
const ethernet = 1;

/** Option 61 in the API's text, `<type in decimal>-<hex>`: `1-027700000050`. Leases are found by it. */
export type ClientIdentifier = string;

/** The identifier of a client that is known by its hardware address alone. */
export function identifierOfHardware(hardwareAddress: string): ClientIdentifier {
  return `${ethernet}-${hardwareAddress.replaceAll("-", "")}`;
}

/** The identifier a client sends; the one of its hardware address when it sends none. */
export function identifierOf(client: ClientMessage): ClientIdentifier {
  const [type, ...value] = parseHexBytes(client.clientId ?? "");
  if (type === undefined) return identifierOfHardware(parseHardwareAddress(client.mac));
  return `${type}-${printHex(value, "")}`;
}

/** An identifier given to the API (contract/dhcp/54). */
export function parseClientIdentifier(text: string): ClientIdentifier {
  const [typeText = "", hex] = text.split("-");
  const type = parseInteger(typeText, "an unsigned byte", 0, 0xff);
  if (hex === undefined) throw new ApiError("Index was outside the bounds of the array.");
  return `${type}-${printHex(parseHexPairs(hex), "")}`;
}
