import { createHash } from "node:crypto";

import type { Fqdn } from "../dns/name";
import { isOwner, type Owner } from "./owner";

/** The mark of a record's owner: `[terraform lab-net 87e5c384b761]`. */
export interface OriginTag {
  readonly owner: Owner;
  /** 12 lower-case hexadecimal digits over owner, name and type; right for one record set only. */
  readonly digest: string;
}

/** The record set that a tag is made for. */
export interface TaggedSet {
  readonly name: Fqdn;
  /** The canonical name of the type: `A`, `TYPE65300`, `FWD`. */
  readonly type: string;
}

const KIND = "[terraform ";
const DIGEST_LENGTH = 12;

/**
 * The tag of an owner for a record set. Its digest is the start of SHA-256 over the three texts with a line break between
 * them, which none of them can hold: an owner and a type have letters, digits and a few signs, and a canonical name
 * writes a line break as `\010`. It guards against copies and accidents, not against a forger, who can compute it too.
 */
export function tagFor(owner: Owner, { name, type }: TaggedSet): OriginTag {
  const digest = createHash("sha256").update(`${owner}\n${name}\n${type}`, "utf8").digest("hex");
  return { owner, digest: digest.slice(0, DIGEST_LENGTH) };
}

/** Whether the tag was made for this record set, by whomever; a tag that was copied here from elsewhere was not. */
export function isTagOf(tag: OriginTag, set: TaggedSet): boolean {
  return tagFor(tag.owner, set).digest === tag.digest;
}

/** The tag as text, ASCII only. */
export function printTag({ owner, digest }: OriginTag): string {
  return `${KIND}${owner} ${digest}]`;
}

/** How many bytes, and characters, the tag of an owner has. */
export function tagLength(owner: Owner): number {
  return KIND.length + owner.length + 1 + DIGEST_LENGTH + 1;
}

/** The tag at the end of a text and where it starts; `null` when there is none. */
export function findTag(text: string): { readonly tag: OriginTag; readonly start: number } | null {
  if (!text.endsWith("]")) return null;
  const start = text.lastIndexOf(KIND);
  const digestStart = text.length - 1 - DIGEST_LENGTH;
  if (start === -1 || text.charAt(digestStart - 1) !== " ") return null;
  const owner = text.slice(start + KIND.length, digestStart - 1);
  const digest = text.slice(digestStart, -1);
  return isOwner(owner) && /^[0-9a-f]{12}$/.test(digest) ? { tag: { owner, digest }, start } : null;
}
