const BEFORE = "Via '";
const AFTER = "' DHCP scope";

/**
 * The scope named in the comment that the DHCP server writes on its records (contract/lease/14); `null` for any other comment.
 * A person could type it too. It goes on naming a scope that was renamed until the next renewal (contract/lease/29).
 */
export function scopeOfDhcpComment(comment: string): string | null {
  if (comment.length <= BEFORE.length + AFTER.length || !comment.startsWith(BEFORE) || !comment.endsWith(AFTER))
    return null;
  return comment.slice(BEFORE.length, -AFTER.length);
}
