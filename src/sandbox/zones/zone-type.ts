/** The kinds of zone, in the words of the API. */
export const zoneTypes = [
  "Primary",
  "Secondary",
  "Stub",
  "Forwarder",
  "SecondaryForwarder",
  "Catalog",
  "SecondaryCatalog",
] as const;

/** One of the {@link zoneTypes}. */
export type ZoneType = (typeof zoneTypes)[number];
