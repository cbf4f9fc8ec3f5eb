import type { CheckedAddress } from "../classify/classify";
import type { Observed } from "../classify/observed";
import { applyRules } from "../ignore/apply-rules";
import type { IgnoreRule } from "../ignore/rule";
import { blockAddress } from "../plan/address";
import type { Locate } from "../source/locations";
import type { Finding } from "./finding";
import { findingId } from "./finding-id";
import type { FailableKind } from "./kind";
import { compareFindings, compareText } from "./order";
import type { Report, Status } from "./report";

/** What the parts of a run found out; a report is made of it. */
export interface Parts extends Pick<
  Report,
  | "directory"
  | "firstFile"
  | "failOn"
  | "notChecked"
  | "guards"
  | "events"
  | "picture"
  | "live"
  | "server"
  | "owners"
  | "terraform"
  | "confirmed"
  | "started"
  | "seconds"
> {
  readonly observed: readonly Observed[];
  readonly checked: readonly CheckedAddress[];
  readonly rules: readonly IgnoreRule[];
  readonly locate: Locate;
}

/** Puts the parts together: ids, places in files, order, rules, and from all of it the status and the exit code. */
export function assembleReport({ observed, checked, rules, locate, ...rest }: Parts): Report {
  const findings = findingsOf(observed, rest.failOn, locate).sort(compareFindings);
  const { findings: left, ignored, notes } = applyRules(findings, rules, rest.started.slice(0, 10));
  const status = statusOf(left, rest);
  return {
    ...rest,
    status,
    exitCode:
      status === "incomplete" || rest.guards.some(({ exceeded }) => exceeded) ? 1 : status === "drifted" ? 2 : 0,
    findings: left,
    ignored,
    ruleNotes: notes,
    checked: [...checked]
      .sort((one, other) => compareText(one.address, other.address))
      .map(({ address, block, type }) => ({ address, type, location: locate(block) })),
  };
}

/** Gives observations their ids and places. Of two with one id (one object seen twice) the first stays. */
function findingsOf(observed: readonly Observed[], failOn: readonly FailableKind[], locate: Locate): Finding[] {
  const byId = new Map<string, Finding>();
  for (const { observation } of observed) {
    const id = findingId(observation);
    if (byId.has(id)) continue;
    const { address, kind } = observation;
    byId.set(id, {
      id,
      ...observation,
      drift: (failOn as readonly string[]).includes(kind),
      location: address === null ? null : locate(blockAddress(address)),
    });
  }
  return [...byId.values()];
}

function statusOf(findings: readonly Finding[], { notChecked }: Pick<Report, "notChecked">): Status {
  if (notChecked.length > 0 || findings.some(({ kind }) => kind === "unknown")) return "incomplete";
  return findings.some(({ drift }) => drift) ? "drifted" : "in_sync";
}
