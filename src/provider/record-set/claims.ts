import { printFqdn } from "../../dns/name";
import { ProblemError } from "../../terraform";
import type { SetPlace } from "./desired";

/**
 * Which record sets the blocks of one configuration have claimed, in one walk of Terraform. Tags cannot tell two blocks of
 * one owner apart, so the process keeps watch: Terraform makes a new session, with claims of its own, for every walk.
 */
export interface Claims {
  /** Notes that a block plans the set; false if another one did already. */
  plan(key: string): boolean;
  /** Notes that a block makes the set; false if another one did already. */
  write(key: string): boolean;
  /** Takes back that a block makes the set: it failed. */
  release(key: string): void;
  /** Whether a block has made the set in this walk. */
  isWritten(key: string): boolean;
}

/** Claims on nothing yet. */
export function createClaims(): Claims {
  const planned = new Set<string>();
  const written = new Set<string>();
  return {
    plan: (key) => addNew(planned, key),
    write: (key) => addNew(written, key),
    release: (key) => void written.delete(key),
    isWritten: (key) => written.has(key),
  };
}

function addNew(keys: Set<string>, key: string): boolean {
  if (keys.has(key)) return false;
  keys.add(key);
  return true;
}

/** A text that two places share exactly if they are the same set. */
export function setKey({ zone, name, type }: SetPlace): string {
  return `${zone} ${name} ${type}`;
}

/** The error for the second of two blocks that manage one set. */
export function twoBlocks({ name, type }: SetPlace): ProblemError {
  const title = `${printFqdn(name)} ${type}`;
  return new ProblemError(
    "invalid_configuration",
    `Two blocks manage ${title}`,
    `This block and another one of the configuration both describe the records at ${title}. A record set is all records of one ` +
      "name and type: put all values into one block. (To move a block to another name, use a moved block.)",
    "name",
  );
}
