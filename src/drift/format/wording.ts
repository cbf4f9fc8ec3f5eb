import type { Finding } from "../report/finding";
import { FINDING_KINDS, type FindingKind } from "../report/kind";
import { countKinds, type Report } from "../report/report";
import { cutMiddle, visible } from "./visible";

const LONGEST_NAME = 200;
const LONGEST_NOTE = 300;

const NOUNS: Readonly<Record<string, readonly [string, string]>> = {
  technitium_dns_zone: ["zone", "zones"],
  technitium_dhcp_scope: ["scope", "scopes"],
  technitium_dhcp_reservation: ["reservation", "reservations"],
  technitium_dns_record_set: ["record set", "record sets"],
  technitium_dns_forwarder_set: ["forwarder set", "forwarder sets"],
  technitium_dns_app_record: ["app record", "app records"],
};

/** `1 zone`, `41 reservations`; for a type without a noun of its own, `2 technitium_x`. */
export function countOf(type: string, count: number): string {
  const nouns = NOUNS[type];
  return `${count} ${nouns === undefined ? type : nouns[count === 1 ? 0 : 1]}`;
}

/** `3 scopes, 41 reservations`, in the order of the trade. */
function checkedWords({ checked }: Pick<Report, "checked">): string {
  const counts = new Map<string, number>();
  for (const { type } of checked) counts.set(type, (counts.get(type) ?? 0) + 1);
  const order = [...Object.keys(NOUNS), ...[...counts.keys()].filter((type) => NOUNS[type] === undefined).sort()];
  return order.flatMap((type) => (counts.has(type) ? [countOf(type, counts.get(type) ?? 0)] : [])).join(", ");
}

/** `1 missing, 2 changed`: of the kinds that `wanted` takes, worst first. */
function kindWords(findings: readonly Finding[], wanted: (kind: FindingKind) => boolean = () => true): string {
  const counts = countKinds(findings);
  return FINDING_KINDS.filter((kind) => wanted(kind) && counts.has(kind))
    .map((kind) => `${counts.get(kind) ?? 0} ${kind}`)
    .join(", ");
}

/** Findings that count as drift. */
export function driftOf({ findings }: Pick<Report, "findings">): readonly Finding[] {
  return findings.filter(({ drift }) => drift);
}

/** Findings that are worth knowing but count for nothing. */
export function informationOf({ findings }: Pick<Report, "findings">): readonly Finding[] {
  return findings.filter(({ drift, kind }) => !drift && kind !== "unknown");
}

/** Findings that could not be made up. */
export function unknownOf({ findings }: Pick<Report, "findings">): readonly Finding[] {
  return findings.filter(({ kind }) => kind === "unknown");
}

/** The report in one sentence. */
export function headline(report: Report): string {
  const drift = driftOf(report);
  const objects = new Set(drift.map(({ address, object }) => address ?? object)).size;
  const differ = `${objects} of ${Math.max(report.checked.length, objects)} objects differ${objects === 1 ? "s" : ""}`;
  const found = drift.length === 0 ? "" : `${differ} (${kindWords(drift)})`;
  switch (report.status) {
    case "incomplete":
      return `Could not tell: ${unread(report)}.${found === "" ? "" : ` Drift was found all the same: ${found}.`}`;
    case "drifted":
      return `Drift: ${found}.`;
    case "in_sync":
      return report.checked.length === 0
        ? "Nothing to check: there are no technitium resources in the state."
        : `In sync: ${checkedWords(report)}, checked in ${report.seconds.toFixed(1)} s${whereWords(report)}.`;
  }
}

function unread(report: Report): string {
  const objects = unknownOf(report).length;
  const subjects = [...new Set(report.notChecked.map(({ subject }) => visible(subject)))];
  return [
    ...(objects === 0 ? [] : [`${objects} ${objects === 1 ? "object" : "objects"} could not be read`]),
    ...(subjects.length === 0
      ? []
      : [`not checked: ${subjects.slice(0, 3).join(", ")}${subjects.length > 3 ? ", …" : ""}`]),
  ].join("; ");
}

/** ` (dns.lab.example:5380, owner lab-net)`, or nothing. */
function whereWords(report: Report): string {
  const parts = placeWords(report);
  return parts === "" ? "" : ` (${parts})`;
}

/** `dns.lab.example:5380, owner lab-net` */
export function placeWords({ server, owners }: Report): string {
  return [
    ...(server === null ? [] : [visible(hostOf(server.url))]),
    ...(owners.length === 0 ? [] : [`owner ${owners.map(visible).join(", ")}`]),
  ].join(", ");
}

function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}

/** `2026-11-03 14:22 UTC`; the text itself when it is no time. */
export function printTime(iso: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 16).replace("T", " ")} UTC` : visible(iso);
}

/** `main.tf:41`, or nothing. */
export function placeOf({ location }: Pick<Finding, "location">): string {
  return location === null ? "" : `${visible(location.file)}:${location.line}`;
}

/** What a finding is called: its address, or its object when it is in no state. */
export function nameOf({ address, object }: Pick<Finding, "address" | "object">): string {
  return cutMiddle(visible(address ?? object), LONGEST_NAME);
}

/** Who did it and when, as far as that is known; empty lines are left out. */
export function causeWords({ cause, serverModified }: Finding): readonly string[] {
  if (cause !== null) {
    const when = cause.at === null ? "" : `, ${printTime(cause.at)}`;
    const source =
      cause.source === "log" ? " (server log)" : cause.source === "plan" ? "" : ` (by the ${cause.source})`;
    return [`why: ${visible(cause.text)}${when}${source}`];
  }
  return serverModified === null ? [] : [`last modified on the server ${printTime(serverModified)}`];
}

/**
 * What Terraform or its provider said, where the cause is not known better: the first line of each, as the rest is in the
 * plan and in the json report.
 */
export function noteWords({ notes, cause }: Finding): readonly string[] {
  if (cause !== null) return [];
  return notes.map((note) => {
    const [first = "", ...more] = note.split("\n");
    return `note: ${cutMiddle(visible(first), LONGEST_NOTE)}${more.length > 0 ? " …" : ""}`;
  });
}

/** What to do, as one line. */
export function adviceWords({ advice }: Finding): string {
  return advice.map(visible).join("; ");
}

/** The rules, limits and looks that a reader should know of, one sentence each. */
export function remarks(report: Report): readonly string[] {
  const information = informationOf(report);
  return [
    ...report.guards
      .filter(({ exceeded }) => exceeded)
      .map(
        ({ name, limit, count, of }) =>
          `Too much at once: an apply would ${name === "max-delete" ? "delete" : "change"} ${count} of ${of} objects, more than --${name} ${limit}%.`,
      ),
    ...report.ignored.map(
      ({ finding, rule, reason, until }) =>
        `Ignored: ${finding.kind} ${nameOf(finding)} (rule ${rule}, "${visible(reason)}"${until === null ? "" : `, until ${until}`}).`,
    ),
    ...report.ruleNotes.map(({ rule, reason, problem, until }) =>
      problem === "unused"
        ? `Rule ${rule} ("${visible(reason)}") matched nothing; remove it if it is not needed.`
        : `Rule ${rule} ("${visible(reason)}") ended ${until ?? ""} and was not applied.`,
    ),
    ...(information.length === 0 ? [] : [`For information: ${kindWords(information)}.`]),
    ...(report.confirmed === null
      ? []
      : [
          `Looked a second time after ${report.confirmed.seconds} s` +
            (report.confirmed.dropped === 0 ? "." : `; ${report.confirmed.dropped} findings were gone by then.`),
        ]),
    ...(report.live.looked ? [] : [`The server itself was not looked at: ${visible(report.live.text)}.`]),
  ];
}
