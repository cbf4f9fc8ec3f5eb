import { ApiError } from "../api-error";
import type { Section } from "./rights";

/** A group of users. Every user is in `Everyone`, which lists do not show. */
export interface Group {
  readonly name: string;
  readonly description: string;
}

export const administrators = "Administrators";
export const dnsAdministrators = "DNS Administrators";
export const dhcpAdministrators = "DHCP Administrators";
export const everyone = "Everyone";

/** The groups of a new server. */
export const builtInGroups: readonly Group[] = [
  { name: administrators, description: "Super administrators" },
  { name: dnsAdministrators, description: "DNS service administrators" },
  { name: dhcpAdministrators, description: "DHCP service administrators" },
  { name: everyone, description: "All users" },
];

/** Members may view everything. The real server has no such group (there, each zone has its own list); it is made on demand. */
export const readers: Group = { name: "Sandbox Readers", description: "View everything, change nothing" };

/** Checks the name of a group. */
export function parseGroupName(text: string): string {
  if (text.trim() === "") throw new ApiError("Group name cannot be null or empty. (Parameter 'Name')");
  if (text.length > 255) throw new ApiError("Group name length cannot exceed 255 characters. (Parameter 'Name')");
  return text;
}

/** Checks the description of a group. */
export function parseGroupDescription(text: string): string {
  if (text.length <= 255) return text;
  throw new ApiError("Group description length cannot exceed 255 characters. (Parameter 'Description')");
}

/** Whether a group came with the server: such a group keeps its name and stays. */
export function isBuiltIn(name: string): boolean {
  return builtInGroups.some((group) => group.name.toLowerCase() === name.toLowerCase());
}

/** The groups that keep all rights on a section whatever a list of rights says (contract/auth/07, 08). */
export function irremovableGroups(section: Section): readonly string[] {
  switch (section) {
    case "Zones":
      return [administrators, dnsAdministrators];
    case "DhcpServer":
      return [administrators, dhcpAdministrators];
    default:
      return [administrators];
  }
}
