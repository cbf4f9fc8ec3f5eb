import { NameRecords } from "./name-records";
import type { Zone } from "./zone";

/** The name in the form it is looked up by. */
export function nameKey(name: string): string {
  return name.toLowerCase();
}

/** Whether `name` is `zone` itself or lies below it; both in lower case. */
export function isWithin(name: string, zone: string): boolean {
  return zone === "" || name === zone || name.endsWith(`.${zone}`);
}

function parent(name: string): string | undefined {
  if (name === "") return undefined;
  const dot = name.indexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1);
}

/**
 * All zones and, in them, all names. There is one tree of names for the whole server: a name belongs to the zone that is closest
 * above it, whichever zone was spoken of when it was written; only a zone's own name has two sides, the zone's and its parent's
 * (contract/dns/19, contract/dns/20).
 */
export class ZoneTree {
  readonly #zones = new Map<string, Zone>();
  readonly #owners = new WeakMap<NameRecords, Zone>();

  get(name: string): Zone | null {
    return this.#zones.get(nameKey(name)) ?? null;
  }

  zones(): Iterable<Zone> {
    return this.#zones.values();
  }

  /** The zone of this name, or else the closest one above. */
  closest(name: string): Zone | null {
    for (let at: string | undefined = nameKey(name); at !== undefined; at = parent(at)) {
      const zone = this.#zones.get(at);
      if (zone !== undefined) return zone;
    }
    return null;
  }

  #closestAbove(key: string): Zone | null {
    const above = parent(key);
    return above === undefined ? null : this.closest(above);
  }

  /** Adds a zone; names that lie below it move into it, their records with them. False when there is such a zone already. */
  add(zone: Zone): boolean {
    if (this.#zones.has(zone.name)) return false;
    const outer = this.#closestAbove(zone.name);
    for (const [key, names] of outer?.names ?? []) {
      if (key === zone.name || !isWithin(key, zone.name)) continue;
      zone.names.set(key, names);
      outer?.names.delete(key);
    }
    if (outer !== null) outer.sortedNames = null;
    this.#zones.set(zone.name, zone);
    return true;
  }

  /** Removes a zone and every name that lies in it by now; zones below it stay. */
  remove(zone: Zone): void {
    this.#zones.delete(zone.name);
  }

  /** Puts a zone of another type in the place of one of the same name. */
  replace(zone: Zone): void {
    this.#zones.set(zone.name, zone);
  }

  /** The records of a name as seen from a zone that encloses it: the zone's own side of its own name. */
  find(zone: Zone, name: string): NameRecords | null {
    const key = nameKey(name);
    if (key === zone.name) return zone.apex;
    return this.#closestAbove(key)?.names.get(key) ?? null;
  }

  /** As {@link find}, making the name when it is not there. */
  findOrMake(zone: Zone, name: string): NameRecords {
    const key = nameKey(name);
    if (key === zone.name) return zone.apex;
    const listing = this.#closestAbove(key) ?? zone;
    const found = listing.names.get(key);
    if (found !== undefined) return found;
    const made = new NameRecords(name);
    this.#owners.set(made, zone);
    listing.names.set(key, made);
    listing.sortedNames = null;
    return made;
  }

  /**
   * The zone whose serial counts the changes of a name that `zone` encloses. It is the zone through which the name was first written,
   * which need not be the zone that lists it (contract/dns/19 and 20, contract/lease/20).
   */
  ownerOf(names: NameRecords, zone: Zone): Zone {
    return this.#owners.get(names) ?? zone;
  }

  /** Forgets a name that holds no records any more. */
  prune(zone: Zone, name: string): void {
    const key = nameKey(name);
    if (key === zone.name) return;
    const listing = this.#closestAbove(key);
    if (listing?.names.get(key)?.isEmpty !== true) return;
    listing.names.delete(key);
    listing.sortedNames = null;
  }
}
