import type { PerVersion } from "../server-version";

/**
 * What a scope that cannot be written (a text of more than 255 bytes, a list of more than 255 entries) does to its file: 13 notices
 * while it writes over the old one, later versions before (contract/dhcp/19, 36).
 */
export const unwritableScope: PerVersion<"destroys the file" | "keeps the old file"> = {
  "13.6": "destroys the file",
  "14.3": "keeps the old file",
  "15.2": "keeps the old file",
};
