import { InvalidValue } from "../dns/invalid-value";

/** The name under which somebody's Terraform writes its records: `[a-z0-9][a-z0-9._-]{0,31}`. */
export type Owner = string & { readonly __owner: never };

/** The owner of a configuration that names none. */
export const DEFAULT_OWNER = "terraform" as Owner;

/** Reads the name of an owner. @throws InvalidValue */
export function parseOwner(text: string): Owner {
  if (!isOwner(text)) {
    throw new InvalidValue(
      "owner",
      text,
      "it must be 1 to 32 of a-z, 0-9, dot, underscore and hyphen, the first a letter or digit",
    );
  }
  return text;
}

/** Whether the text can be the name of an owner. */
export function isOwner(text: string): text is Owner {
  return /^[a-z0-9][a-z0-9._-]{0,31}$/.test(text);
}
