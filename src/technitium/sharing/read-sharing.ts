import type { Fqdn } from "../../dns/name";
import { hasCode } from "../error";
import type { DnsRecord } from "../records/record";
import type { Place } from "../records/place";
import { createSharedRead, SHARED_FOR_MS, type SharedRead } from "./shared-read";
import type { Staleness } from "./staleness";
import type { ZoneListing } from "../zones/zone-listing";

/**
 * Record reads that cost a number of requests that depends on zones, not on records.
 *
 * Reads are gathered for a few milliseconds. While few have come, each asks for its own name: a stack with three records
 * in a zone of 50,000 reads three names. Once more have come than {@link MOST_SINGLE_READS}, over all zones together,
 * this is a refresh of many: from then on the first read of a zone lists it whole, and the others of this wave are
 * answered from that listing.
 *
 * The answer is the same either way. The server finds a name of a deeper zone also when its parent is named; the
 * parent's listing does not have it. Such names are asked for one by one.
 */
export interface RecordReads {
  atName(place: Place): Promise<readonly DnsRecord[] | null>;
  inZone(zone: Fqdn): Promise<readonly DnsRecord[] | null>;
}

/** What the sharing stands on. A listing is `null` when the zone does not exist. */
export interface RecordSource {
  readonly askName: (place: Place) => Promise<readonly DnsRecord[] | null>;
  readonly listZone: (zone: Fqdn) => Promise<ZoneListing | null>;
  readonly deeperZone: (zone: Fqdn, name: Fqdn) => Promise<Fqdn | null>;
  readonly clock: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** Together with one listing for each of 5 zones and 3 scopes and the lists of all, this stays below 20 requests. */
const MOST_SINGLE_READS = 6;

/** Long enough for the parallel reads of one refresh to arrive, too short to be felt. */
const GATHERING_MS = 4;

interface Waiting {
  readonly place: Place;
  readonly answer: Promise<readonly DnsRecord[] | null>;
  readonly settle: (answer: Promise<readonly DnsRecord[] | null>) => void;
}

/** Puts sharing on top of a source. */
export function createRecordReads(source: RecordSource, stale: Staleness): RecordReads {
  const listings = createSharedRead(source.clock, source.listZone);
  const tooLarge = new Set<Fqdn>();
  const waiting = new Map<string, Waiting>();
  let wave = { reads: 0, lastRead: -Infinity };
  const noteRead = (): void => {
    const now = source.clock();
    wave = { reads: now - wave.lastRead > SHARED_FOR_MS ? 0 : wave.reads, lastRead: now };
  };

  stale.onChange((change) => {
    if (change.about === "records" && !change.pointers) listings.forget(change.zone);
    else listings.forget();
  });

  const fromListing = async (place: Place, listing: ZoneListing | null): Promise<readonly DnsRecord[] | null> => {
    if (listing === null) return null;
    if ((await source.deeperZone(place.zone, place.name)) !== null) return source.askName(place);
    return listing.at(place.name);
  };

  const throughListing = async (place: Place): Promise<readonly DnsRecord[] | null> => {
    if (tooLarge.has(place.zone)) return source.askName(place);
    let listing: ZoneListing | null;
    try {
      listing = await listings.get(place.zone);
    } catch (error) {
      if (!hasCode(error, "too-large")) throw error;
      tooLarge.add(place.zone);
      return source.askName(place);
    }
    return fromListing(place, listing);
  };

  const answerAll = async (): Promise<void> => {
    await source.pause(GATHERING_MS);
    const batch = [...waiting.values()];
    waiting.clear();
    wave = { ...wave, reads: wave.reads + batch.length };
    const few = wave.reads <= MOST_SINGLE_READS;
    for (const { place, settle } of batch) settle(few ? source.askName(place) : throughListing(place));
  };

  const gather = (place: Place): Promise<readonly DnsRecord[] | null> => {
    const key = `${place.zone} ${place.name}`;
    const same = waiting.get(key);
    if (same !== undefined) return same.answer;
    const mine = createWaiting(place);
    waiting.set(key, mine);
    if (waiting.size === 1) void answerAll();
    return mine.answer;
  };

  return {
    atName: async (place) => {
      noteRead();
      const known = await knownListing(listings, place.zone);
      return known === undefined ? gather(place) : fromListing(place, known);
    },
    inZone: async (zone) => (await listings.get(zone))?.all() ?? null,
  };
}

/** `undefined` when there is no listing to be had without asking. */
async function knownListing(
  listings: SharedRead<Fqdn, ZoneListing | null>,
  zone: Fqdn,
): Promise<ZoneListing | null | undefined> {
  const known = listings.known(zone);
  if (known === null) return undefined;
  try {
    return await known;
  } catch {
    // Whoever asked for this listing hears of its failure; this read goes its own way.
    return undefined;
  }
}

function createWaiting(place: Place): Waiting {
  let settle: Waiting["settle"] = () => undefined;
  const answer = new Promise<readonly DnsRecord[] | null>((resolve) => {
    settle = resolve;
  });
  return { place, answer, settle };
}
