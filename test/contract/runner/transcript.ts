import { readFileSync } from "node:fs";
import { serverVersions } from "../../../src/sandbox/server-version";
import type { ServerVersion } from "../../../src/sandbox/server-version";

/** One story played against real servers (test/contract/README.md). */
export interface Transcript {
  readonly topic: string;
  readonly about: string;
  readonly versions: readonly ServerVersion[];
  readonly steps: readonly Step[];
}

/** The versions of a transcript that the sandbox can play. */
export function playableVersions(transcript: Transcript): readonly ServerVersion[] {
  return serverVersions.filter((version) => transcript.versions.includes(version));
}

/** The answers a step got: from all versions alike, or one a version. */
export type Expectation = Readonly<Record<string, unknown>>;

interface AnyStep {
  readonly only?: readonly ServerVersion[];
  readonly note?: string;
  readonly expect?: Expectation;
}

export interface CallStep extends AnyStep {
  readonly call: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly auth?: string;
  readonly save?: string;
  readonly saveFrom?: string;
  readonly method?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly upload?: string;
  readonly contentType?: string;
  readonly poll?: unknown;
}

export interface DhcpStep extends AnyStep {
  readonly dhcp: "lease" | "renew" | "release" | "decline" | "inform";
  readonly mac: string;
  readonly hostname?: string;
  readonly fqdn?: string;
  readonly fqdnFlags?: number;
  readonly clientId?: string;
  readonly request?: string;
  readonly address?: string;
}

export interface ResolveStep extends AnyStep {
  readonly resolve: string;
  readonly type: string;
}

export interface WaitStep extends AnyStep {
  readonly wait: number;
}

export interface RestartStep extends AnyStep {
  readonly restart: "stop" | "kill";
  readonly down?: number;
}

export interface LinkStep extends AnyStep {
  readonly link: "up" | "down";
}

export interface PortStep extends AnyStep {
  readonly port67: "taken" | "free";
}

export interface PrimaryStep extends AnyStep {
  readonly primary: string;
  readonly name: string;
  readonly zones: readonly string[];
}

/** One step, told apart by its first member. */
export type Step = CallStep | DhcpStep | ResolveStep | WaitStep | RestartStep | LinkStep | PortStep | PrimaryStep;

/** Reads a transcript. Its shape is ours by convention; a step of an unknown kind fails when it is played. */
export function readTranscript(file: string): Transcript {
  return JSON.parse(readFileSync(file, "utf8")) as Transcript;
}

/** The answer that a version gave to a step; `undefined` when the step has none to compare. */
export function expectedAnswer(step: Step, version: ServerVersion): unknown {
  return step.expect?.["all"] ?? step.expect?.[version];
}
