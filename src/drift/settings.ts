import { parseDuration } from "../dns/duration";
import { type Owner, parseOwner } from "../ownership/owner";
import { DriftError, messageOf } from "./drift-error";
import type { DriftOptions } from "./flags";
import { FORMATS } from "./format/formats";
import type { Format } from "./format/format";
import { DEFAULT_FAIL_ON, type FailableKind, isFailableKind } from "./report/kind";
import type { Limits } from "./report/guards";

/** Where a report goes. */
export interface Destination {
  readonly format: Format;
  /** `null` for standard output. */
  readonly file: string | null;
}

/** Zones and scopes to look through beside those of the configuration. */
export interface Scan {
  readonly zones: readonly string[];
  readonly scopes: readonly string[];
  readonly all: boolean;
}

/** The options, checked. Durations are in milliseconds. */
export interface Settings {
  readonly destinations: readonly Destination[];
  readonly failOn: readonly FailableKind[];
  readonly scan: Scan | null;
  readonly limits: Limits;
  readonly confirm: number | null;
  readonly timeout: number;
  readonly owner: Owner | null;
}

const DEFAULT_TIMEOUT = 5 * 60_000;

/** Checks the options. @throws DriftError `usage` with all problems at once */
export function settingsOf(options: DriftOptions, onGithub: boolean): Settings {
  const problems: string[] = [];
  const read = <T>(value: string | undefined, absent: T, parse: (text: string) => T): T => {
    if (value === undefined) return absent;
    try {
      return parse(value);
    } catch (error) {
      problems.push(messageOf(error));
      return absent;
    }
  };
  const settings: Settings = {
    destinations: read(options.format ?? defaultFormat(onGithub), [], (text) => destinationsOf(text, onGithub)),
    failOn: read<readonly FailableKind[]>(options.failOn, DEFAULT_FAIL_ON, kindsOf),
    scan: read<Scan | null>(options.scan, null, scanOf),
    limits: {
      maxChange: read<number | null>(options.maxChange, null, (text) => percentOf("--max-change", text)),
      maxDelete: read<number | null>(options.maxDelete, null, (text) => percentOf("--max-delete", text)),
    },
    confirm: read<number | null>(options.confirm, null, (text) => durationOf("--confirm", text)),
    timeout: read(options.timeout, DEFAULT_TIMEOUT, (text) => durationOf("--timeout", text)),
    owner: read<Owner | null>(options.owner, null, parseOwner),
  };
  if (options.plan !== undefined && options.confirm !== undefined) {
    problems.push("--confirm needs a second plan, which --plan cannot give");
  }
  if (options.live === false && (options.scan !== undefined || options.server !== undefined)) {
    problems.push("--no-live contradicts --scan and --server");
  }
  if (problems.length > 0) throw new DriftError("usage", problems.join("; "));
  return settings;
}

function defaultFormat(onGithub: boolean): string {
  return onGithub ? "text,github" : "text";
}

function destinationsOf(text: string, onGithub: boolean): readonly Destination[] {
  const named = text.split(",").map((part): Destination => {
    const [name = "", ...rest] = part.trim().split("=");
    const format = FORMATS.get(name);
    if (format === undefined) {
      throw new DriftError(
        "usage",
        `--format: there is no ${JSON.stringify(name)}; there are ${[...FORMATS.keys()].join(", ")}`,
      );
    }
    const file = rest.length === 0 ? null : rest.join("=");
    if (file === "") throw new DriftError("usage", `--format: ${name}= names no file`);
    return { format, file };
  });
  const github = FORMATS.get("github");
  const printed = named.filter(({ file }) => file === null);
  const machines = printed.filter(({ format }) => format.machine);
  if (machines.length > 0 && printed.length > 1) {
    const names = printed.map(({ format }) => format.name).join(" and ");
    throw new DriftError(
      "usage",
      `--format: ${names} would both go to standard output; give one a file, as in json=drift.json`,
    );
  }
  const files = named.flatMap(({ file }) => file ?? []);
  if (new Set(files).size < files.length) throw new DriftError("usage", "--format: two reports have the same file");
  const wantsGithub =
    onGithub && github !== undefined && machines.length === 0 && !named.some(({ format }) => format === github);
  return wantsGithub ? [...named, { format: github, file: null }] : named;
}

function kindsOf(text: string): readonly FailableKind[] {
  if (text === "none") return [];
  const kinds = text.split(",").map((kind) => kind.trim());
  return kinds.map((kind) => {
    if (!isFailableKind(kind)) throw new DriftError("usage", `--fail-on: there is no ${JSON.stringify(kind)}`);
    return kind;
  });
}

function scanOf(text: string): Scan {
  const zones: string[] = [];
  const scopes: string[] = [];
  let all = false;
  for (const part of text.split(",")) {
    const [what, name] = /^(zone|scope)=(.+)$/.exec(part.trim())?.slice(1) ?? [part.trim(), ""];
    if (what === "all" && name === "") all = true;
    else if (what === "zone" && name !== undefined && name !== "") zones.push(name);
    else if (what === "scope" && name !== undefined && name !== "") scopes.push(name);
    else throw new DriftError("usage", `--scan: ${JSON.stringify(part)} is none of zone=NAME, scope=NAME and all`);
  }
  return { zones, scopes, all };
}

function percentOf(flag: string, text: string): number {
  const digits = /^(\d{1,3}(?:\.\d+)?)%?$/.exec(text)?.[1];
  if (digits === undefined || Number(digits) > 100) {
    throw new DriftError("usage", `${flag}: ${JSON.stringify(text)} is no percentage, such as 30%`);
  }
  return Number(digits);
}

function durationOf(flag: string, text: string): number {
  try {
    return parseDuration(text) * 1000;
  } catch (error) {
    throw new DriftError("usage", `${flag}: ${messageOf(error)}`, { cause: error });
  }
}
