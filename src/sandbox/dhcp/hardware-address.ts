import { parseHexByte, printHex } from "./hex-text";

/**
 * A hardware address as the server reads it: hexadecimal bytes between `-` or `:`, any number of them, each of any number of
 * digits; in the server's own spelling, `02-00-00-00-00-0A` (contract/dhcp/31).
 */
export function parseHardwareAddress(text: string): string {
  return printHex(text.split(/[-:]/).map(parseHexByte), "-");
}

/** The first byte's second-lowest bit: set in addresses that no vendor gave out, as phones make them up for each network. */
export function isLocallyAdministered(hardwareAddress: string): boolean {
  return (Number.parseInt(hardwareAddress.slice(0, 2), 16) & 2) !== 0;
}
