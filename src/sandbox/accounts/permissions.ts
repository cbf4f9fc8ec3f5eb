import { administrators, dhcpAdministrators, dnsAdministrators, everyone } from "./group";
import { allRights, sections, viewOnly } from "./rights";
import type { Right, Rights, Section } from "./rights";

/** Who may do what in one place: rights by user name (lower case) and by group name. */
export interface Permission {
  readonly users: ReadonlyMap<string, Rights>;
  readonly groups: ReadonlyMap<string, Rights>;
}

/** How a {@link Permission} is kept on disk. */
export interface StoredPermission {
  readonly section: Section;
  /** The zone, for rights on one zone. */
  readonly item: string | null;
  readonly users: readonly (readonly [string, Rights])[];
  readonly groups: readonly (readonly [string, Rights])[];
}

/** Sections that the DNS administrators have all rights on. */
const dnsSections: readonly Section[] = ["Zones", "Cache", "Allowed", "Blocked", "Apps", "DnsClient", "Settings"];
/** Sections that are closed to those who are only in `Everyone` (contract/auth/07). */
const closedSections: readonly Section[] = ["Settings", "Administration"];

/** The rights on every section and on every zone of one server. Whoever changes them has to have the accounts saved. */
export class Permissions {
  readonly #places = new Map<string, Permission>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The rights of a new server. */
  reset(): void {
    this.#places.clear();
    for (const section of sections) {
      const groups = new Map<string, Rights>([[administrators, allRights]]);
      if (dnsSections.includes(section)) groups.set(dnsAdministrators, allRights);
      if (section === "DhcpServer") groups.set(dhcpAdministrators, allRights);
      if (!closedSections.includes(section)) groups.set(everyone, viewOnly);
      this.#places.set(placeKey(section, null), { users: new Map(), groups });
    }
  }

  /** The rights on a section, or on one item of it (a zone); `undefined` where none were ever given. */
  get(section: Section, item: string | null = null): Permission | undefined {
    return this.#places.get(placeKey(section, item));
  }

  /** Puts the rights of a place; what is left out of `change` stays as it is. */
  set(section: Section, item: string | null, change: Partial<Permission>): void {
    const before = this.get(section, item);
    this.#places.set(placeKey(section, item), {
      users: change.users ?? before?.users ?? new Map<string, Rights>(),
      groups: change.groups ?? before?.groups ?? new Map<string, Rights>(),
    });
    this.#changed();
  }

  /** Forgets the rights on an item: what the deletion of a zone does. */
  remove(section: Section, item: string): void {
    if (this.#places.delete(placeKey(section, item))) this.#changed();
  }

  /** Whether a user, by himself or through one of his groups, has a right in a place. */
  allows(section: Section, item: string | null, user: string, groups: Iterable<string>, right: Right): boolean {
    const permission = this.get(section, item);
    if (permission === undefined) return false;
    if (permission.users.get(user)?.[right] === true) return true;
    for (const group of groups) if (permission.groups.get(group)?.[right] === true) return true;
    return false;
  }

  /** Takes a deleted user out of all places. */
  dropUser(user: string): void {
    this.#rewrite((permission) => ({ ...permission, users: without(permission.users, user) }));
  }

  /** Takes a deleted group out of all places. */
  dropGroup(group: string): void {
    this.#rewrite((permission) => ({ ...permission, groups: without(permission.groups, group) }));
  }

  /** Carries the rights of a renamed user over to the new name. */
  renameUser(from: string, to: string): void {
    this.#rewrite((permission) => ({ ...permission, users: renamed(permission.users, from, to) }));
  }

  /** Carries the rights of a renamed group over to the new name. */
  renameGroup(from: string, to: string): void {
    this.#rewrite((permission) => ({ ...permission, groups: renamed(permission.groups, from, to) }));
  }

  store(): readonly StoredPermission[] {
    return [...this.#places].map(([key, permission]) => {
      const [section, item] = placeOf(key);
      return { section, item, users: [...permission.users], groups: [...permission.groups] };
    });
  }

  load(stored: readonly StoredPermission[]): void {
    this.#places.clear();
    for (const { section, item, users, groups } of stored)
      this.#places.set(placeKey(section, item), { users: new Map(users), groups: new Map(groups) });
  }

  #rewrite(change: (permission: Permission) => Permission): void {
    for (const [key, permission] of this.#places) this.#places.set(key, change(permission));
    this.#changed();
  }
}

/** All rights for each of these groups. */
export function groupRights(...groups: readonly string[]): ReadonlyMap<string, Rights> {
  return new Map(groups.map((group) => [group, allRights]));
}

function placeKey(section: Section, item: string | null): string {
  return item === null ? section : `${section}/${item.toLowerCase()}`;
}

function placeOf(key: string): readonly [Section, string | null] {
  const section = sections.find((name) => key === name || key.startsWith(`${name}/`));
  if (section === undefined) throw new Error(`no such section: ${key}`);
  return [section, key === section ? null : key.slice(section.length + 1)];
}

function without(rights: ReadonlyMap<string, Rights>, name: string): ReadonlyMap<string, Rights> {
  return new Map([...rights].filter(([holder]) => holder !== name));
}

function renamed(rights: ReadonlyMap<string, Rights>, from: string, to: string): ReadonlyMap<string, Rights> {
  return new Map([...rights].map(([holder, held]) => [holder === from ? to : holder, held]));
}
