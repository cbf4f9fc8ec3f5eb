/** The parts of the server that rights are given on, in the order the server lists them. */
export const sections = [
  "Dashboard",
  "Zones",
  "Cache",
  "Allowed",
  "Blocked",
  "Apps",
  "DnsClient",
  "Settings",
  "DhcpServer",
  "Administration",
  "Logs",
] as const;

/** One of the {@link sections}. */
export type Section = (typeof sections)[number];

/** What one may do in a section, or with one zone. */
export type Right = "view" | "modify" | "delete";

/** The three rights, each by itself: none includes another. */
export type Rights = Readonly<Record<Right, boolean>>;

export const viewOnly: Rights = { view: true, modify: false, delete: false };
export const allRights: Rights = { view: true, modify: true, delete: true };

/** The members that stand for rights in every reply. */
export function rightsJson(rights: Rights): {
  readonly canView: boolean;
  readonly canModify: boolean;
  readonly canDelete: boolean;
} {
  return { canView: rights.view, canModify: rights.modify, canDelete: rights.delete };
}
