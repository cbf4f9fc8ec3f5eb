import type { RecordData } from "../zones/record";
import type { ZoneRecord } from "../zones/zone-record";
import type { ZoneStore } from "../zones/zone-store";
import { lookUp } from "./lookup";

/** What came of a question. `SERVFAIL`: the server would have to ask others, and there are none. */
export type ResponseCode = "NOERROR" | "NXDOMAIN" | "SERVFAIL";

/** A record as it is answered. */
export interface AnsweredRecord {
  /** Without a dot at the end. */
  readonly name: string;
  /** Seconds. */
  readonly ttl: number;
  readonly data: RecordData;
}

/** The answer to one question. */
export interface Resolution {
  readonly code: ResponseCode;
  readonly answers: readonly AnsweredRecord[];
  /** The SOA of the zone that says no. */
  readonly authorities: readonly AnsweredRecord[];
}

const longestChain = 16;

/**
 * Answers a question from the zones, following aliases from zone to zone, and notes on every record it uses that it was used now.
 * @param now milliseconds since 1970.
 */
export function resolve(zones: ZoneStore, name: string, type: string, now: number): Resolution {
  return follow({ zones, type, now, depth: 0 }, name.replace(/\.$/, ""));
}

interface Question {
  readonly zones: ZoneStore;
  readonly type: string;
  readonly now: number;
  /** How many ANAME records led here. */
  readonly depth: number;
}

function follow(question: Question, name: string): Resolution {
  const { zones, type, now } = question;
  const answers: AnsweredRecord[] = [];
  let asked = name;
  for (let step = 0; step < longestChain; step++) {
    const found = lookUp(zones, asked.toLowerCase(), type);
    switch (found.kind) {
      case "records":
        for (const record of found.records) answers.push(use(record, asked, now));
        return { code: "NOERROR", answers, authorities: [] };
      case "alias":
        answers.push(use(found.record, asked, now));
        asked = found.target;
        break;
      case "tree-alias": {
        const { record, target } = found;
        answers.push(use(record, record.name, now), { name: asked, ttl: record.ttl, data: { type: "CNAME", target } });
        asked = target;
        break;
      }
      case "address-alias":
        found.record.lastUsedOn = now;
        return standIn(question, asked, found.target, answers);
      case "no-data":
        return { code: "NOERROR", answers, authorities: denial(found.authority, now) };
      case "no-name":
        return { code: "NXDOMAIN", answers, authorities: denial(found.authority, now) };
      case "elsewhere":
        return { code: "SERVFAIL", answers, authorities: [] };
    }
  }
  return { code: "SERVFAIL", answers, authorities: [] };
}

/** The addresses of the target under the name asked for, as if they stood there: the alias does not show (contract/lease/35). */
function standIn(question: Question, asked: string, target: string, before: readonly AnsweredRecord[]): Resolution {
  const depth = question.depth + 1;
  const resolved = depth > longestChain ? undefined : follow({ ...question, depth }, target);
  if (resolved === undefined || resolved.code === "SERVFAIL")
    return { code: "SERVFAIL", answers: before, authorities: [] };
  const addresses = resolved.answers.filter(({ data }) => data.type === question.type);
  const answers = [...before, ...addresses.map(({ ttl, data }) => ({ name: asked, ttl, data }))];
  return { code: "NOERROR", answers, authorities: [] };
}

/** The SOA that a denial carries, its ttl no longer than the denial may be kept (RFC 2308 3). */
function denial(authority: ZoneRecord | undefined, now: number): readonly AnsweredRecord[] {
  if (authority?.data.type !== "SOA") return [];
  const record = use(authority, authority.name, now);
  return [{ ...record, ttl: Math.min(record.ttl, authority.data.minimum) }];
}

function use(record: ZoneRecord, name: string, now: number): AnsweredRecord {
  record.lastUsedOn = now;
  return { name, ttl: record.ttl, data: record.data };
}
