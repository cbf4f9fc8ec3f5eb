import type { Fqdn } from "../../dns/name";
import type { Owner } from "../../ownership/owner";
import type { Lease, Scope, ServerInfo, Technitium } from "../../technitium";
import { indexLog } from "../../technitium/logs/log-index";
import { readRecentLog } from "../../technitium/logs/recent-log";
import type { Observed } from "../classify/observed";
import { messageOf } from "../drift-error";
import { countOf } from "../format/wording";
import type { Picture, ZonePicture } from "../report/picture";
import type { LiveLook, NotChecked, ServerEvent } from "../report/report";
import type { Scan } from "../settings";
import { explained } from "./cause";
import { type Holders, holdersOf } from "./holders";
import { type Known, setKey } from "./known";
import { type LiveRecord, liveRecord } from "./live-record";
import { scopePicture, zonePicture } from "./picture";
import { serverEvents } from "./server-events";
import { scopeTargets, zoneTargets } from "./targets";
import { zoneFindings } from "./zone-findings";

/** What to look for, and what to explain. */
export interface LookRequest {
  readonly known: Known;
  readonly owners: readonly Owner[];
  readonly scan: Scan | null;
  /** What the plan told. */
  readonly observed: readonly Observed[];
  readonly signal: AbortSignal;
  readonly onProgress: (what: string) => void;
  /** ISO 8601. */
  readonly now: string;
}

/** What the look at the server adds. */
export interface Looked {
  /** What the plan told, explained, and what no state knows. */
  readonly observed: readonly Observed[];
  readonly notChecked: readonly NotChecked[];
  readonly picture: Picture;
  readonly events: readonly ServerEvent[];
  readonly live: LiveLook;
  readonly version: string;
}

/**
 * Looks at the server, reading only: its zones one after the other, so that only one is in memory as a whole, its scopes,
 * leases and log. What cannot be read is named in the answer.
 * @throws TechnitiumError when the server as a whole cannot be talked to
 */
export async function lookAtServer(client: Technitium, request: LookRequest): Promise<Looked> {
  const { known, signal, scan } = request;
  request.onProgress("asking the server");
  const info = await client.session.info();
  const notChecked: NotChecked[] = [];
  const holders = await readHolders(client, info, request, notChecked);
  const targets = zoneTargets(
    known.zones.size + known.names.size > 0 || scan !== null ? await client.zones.list() : [],
    known,
    scan,
  );
  notChecked.push(...targets.notChecked);

  const found: Observed[] = [];
  const kept = new Map<string, LiveRecord[]>();
  const zones: ZonePicture[] = [];
  for (const [index, zone] of targets.zones.entries()) {
    signal.throwIfAborted();
    request.onProgress(`zone ${index + 1} of ${targets.zones.length}: ${zone}`);
    const records = await readZone(client, zone, request, holders, notChecked);
    if (records === null) continue;
    const inZone = zoneFindings(records, known, targets.asked.has(zone)).filter(isNew(request.observed));
    found.push(...inZone);
    keep(records, known, inZone, kept);
    zones.push(
      zonePicture(zone, hideSecrets(records, known), aboutZone([...request.observed, ...inZone], zone, targets.zones)),
    );
  }

  signal.throwIfAborted();
  request.onProgress("the server's log");
  const log = await readRecentLog(client.logs);
  const evidence = { holders, log: indexLog(log.events), records: kept };
  const observed = [...request.observed, ...found].map((one) => explained(one, evidence));
  return {
    observed,
    notChecked,
    picture: { zones, scopes: holders.scopes.map((scope) => scopePicture(scope, holders.leases, observed)) },
    events: serverEvents({
      log: log.events,
      records: [...kept.values()].flat(),
      holders,
      known,
      startedAt: info.startedAt,
      now: request.now,
    }),
    live: { looked: true, text: lookedAt(targets.zones.length, holders.scopes.length), logs: log.outcome },
    version: info.versionText,
  };
}

function lookedAt(zones: number, scopes: number): string {
  return `${countOf("technitium_dns_zone", zones)}, ${countOf("technitium_dhcp_scope", scopes)}`;
}

async function readHolders(
  client: Technitium,
  { permissions }: ServerInfo,
  { known, scan }: LookRequest,
  notChecked: NotChecked[],
): Promise<Holders> {
  const isAsked = known.scopes.size > 0 || (scan !== null && (scan.all || scan.scopes.length > 0));
  if (permissions.get("DhcpServer")?.view !== true) {
    if (isAsked) notChecked.push({ subject: "scopes", reason: "the token may not view DhcpServer" });
    return holdersOf([], []);
  }
  const attempt = async <T>(subject: string, read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      if (isAsked) notChecked.push({ subject, reason: messageOf(error) });
      return otherwise;
    }
  };
  const summaries = await attempt("scopes", () => client.scopes.list(), []);
  const targets = scopeTargets(summaries, known, scan);
  notChecked.push(...targets.notChecked);
  const scopes: Scope[] = [];
  for (const name of targets.scopes) {
    const scope = await attempt(`scope ${name}`, () => client.scopes.get(name), null);
    if (scope !== null) scopes.push(scope);
  }
  const leases = await attempt<readonly Lease[]>("leases", () => client.leases.list(), []);
  return holdersOf(leases, scopes);
}

async function readZone(
  client: Technitium,
  zone: Fqdn,
  { owners }: LookRequest,
  holders: Holders,
  notChecked: NotChecked[],
): Promise<readonly LiveRecord[] | null> {
  try {
    const records = await client.records.inZone(zone, { fresh: true });
    return records === null ? null : records.map((record) => liveRecord(zone, record, owners, holders.find));
  } catch (error) {
    notChecked.push({ subject: `zone ${zone === "" ? "." : zone}`, reason: messageOf(error) });
    return null;
  }
}

/** Keeps what a finding may be explained with, and lets the rest of the zone go. */
function keep(
  records: readonly LiveRecord[],
  known: Known,
  found: readonly Observed[],
  kept: Map<string, LiveRecord[]>,
): void {
  const wanted = new Set(
    found.flatMap(({ subject }) =>
      subject.kind === "record" && subject.name !== null ? [setKey(subject.name, subject.type)] : [],
    ),
  );
  for (const record of records) {
    const key = setKey(record.name, record.type);
    if (!known.names.has(record.name) && !known.toCome.has(key) && !wanted.has(key)) continue;
    const set = kept.get(key);
    if (set === undefined) kept.set(key, [record]);
    else set.push(record);
  }
}

/** What the plan has told already (its owner is another now) need not be told as information again. */
function isNew(observed: readonly Observed[]): (found: Observed) => boolean {
  const told = new Set(
    observed.flatMap(({ subject, observation: { kind } }) =>
      subject.kind === "record" && subject.name !== null && kind !== "pending"
        ? [setKey(subject.name, subject.type)]
        : [],
    ),
  );
  return ({ subject, observation: { kind } }) =>
    kind === "orphan" ||
    subject.kind !== "record" ||
    subject.name === null ||
    !told.has(setKey(subject.name, subject.type));
}

function hideSecrets(
  records: readonly LiveRecord[],
  { secretSets }: Known,
): readonly (Omit<LiveRecord, "value"> & { readonly value: string | null })[] {
  return records.map((record) =>
    secretSets.has(setKey(record.name, record.type)) ? { ...record, value: null } : record,
  );
}

/** The observations whose record lies in the zone and not in a deeper one. */
function aboutZone(observed: readonly Observed[], zone: Fqdn, zones: readonly Fqdn[]): readonly Observed[] {
  return observed.filter(({ subject }) => {
    if (subject.kind !== "record" || subject.name === null) return false;
    if (subject.zone !== null) return subject.zone === zone;
    const { name } = subject;
    const deepest = zones
      .filter((one) => one === "" || name === one || name.endsWith(`.${one}`))
      .reduce<Fqdn | null>((best, one) => (best === null || one.length > best.length ? one : best), null);
    return deepest === zone;
  });
}
