import type { Finding } from "../report/finding";
import { FINDING_KINDS } from "../report/kind";
import { countKinds, type IgnoredFinding, type Report } from "../report/report";
import type { Format } from "./format";

/** The version of the JSON form. Members may be added within 1.x, none is taken away or changes its meaning. */
const JSON_FORMAT_VERSION = "1.0";

/** For programs: docs/schema/drift-report.schema.json describes it. */
export const json: Format = {
  name: "json",
  description: "for programs, described by docs/schema/drift-report.schema.json",
  machine: true,
  render: renderJson,
};

function* renderJson(report: Report): Generator<string> {
  const counts = countKinds(report.findings);
  const head = {
    format_version: JSON_FORMAT_VERSION,
    status: report.status,
    exit_code: report.exitCode,
    directory: report.directory,
    summary: {
      checked: report.checked.length,
      ...Object.fromEntries(FINDING_KINDS.map((kind) => [kind, counts.get(kind) ?? 0])),
      ignored: report.ignored.length,
      not_checked: report.notChecked.length,
    },
    fail_on: report.failOn,
    server: report.server,
    owners: report.owners,
    terraform: report.terraform,
    live: report.live,
    confirmed: report.confirmed,
    started: report.started,
    seconds: report.seconds,
    guards: report.guards,
    not_checked: report.notChecked,
    rules: report.ruleNotes,
  };
  // The long lists come last and one entry a line, so that neither writing nor diffing them needs the whole.
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n`;
  yield* list("findings", report.findings, findingJson);
  yield ",\n";
  yield* list("ignored", report.ignored, ignoredJson);
  yield ",\n";
  yield* list("events", report.events, (event) => event);
  yield "\n}\n";
}

function* list<T>(name: string, items: readonly T[], shape: (item: T) => object): Generator<string> {
  yield `  ${JSON.stringify(name)}: [`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? "" : ","}\n    ${JSON.stringify(shape(item))}`;
  yield items.length === 0 ? "]" : "\n  ]";
}

function findingJson(finding: Finding): object {
  return {
    id: finding.id,
    kind: finding.kind,
    drift: finding.drift,
    address: finding.address,
    type: finding.type,
    file: finding.location?.file ?? null,
    line: finding.location?.line ?? null,
    construct: finding.location?.construct ?? null,
    object: finding.object,
    text: finding.text,
    attributes: finding.attributes.map(({ path, before, after, sensitive, afterUnknown }) => ({
      path,
      before,
      after,
      sensitive,
      after_unknown: afterUnknown,
    })),
    origin: finding.origin,
    server_modified: finding.serverModified,
    cause: finding.cause,
    notes: finding.notes,
    advice: finding.advice,
    import_command: finding.importCommand,
  };
}

function ignoredJson({ finding, rule, reason, until }: IgnoredFinding): object {
  return { rule, reason, until, finding: findingJson(finding) };
}
