import { printAnswer } from "../../../src/sandbox/resolver/print-answer";
import { createSandbox } from "../../../src/sandbox/sandbox";
import type { Sandbox } from "../../../src/sandbox/sandbox";
import type { ServerVersion } from "../../../src/sandbox/server-version";
import { memberOf, recordedForm, tokenIn } from "./answer";
import { firstDifference } from "./compare";
import type { Difference } from "./compare";
import { requestOf } from "./request";
import { expectedAnswer } from "./transcript";
import type { CallStep, DhcpStep, ResolveStep, Step, Transcript } from "./transcript";

/** Milliseconds that pass with every step, so that nothing happens at quite the same time. */
const stepTime = 10;

/** A step that was answered otherwise than by the real server. */
export interface FailedStep extends Difference {
  /** Counted from 1. */
  readonly number: number;
  readonly step: Step;
}

/** What came of playing a transcript for one version. */
export interface Replayed {
  readonly version: ServerVersion;
  readonly failures: readonly FailedStep[];
  /** The calls that the sandbox does not have. */
  readonly leftOut: readonly string[];
}

/** Plays a transcript against a new sandbox of one version, turning its clock instead of waiting. */
export function replay(transcript: Transcript, version: ServerVersion): Replayed {
  const story = new Story(version);
  const failures: FailedStep[] = [];
  transcript.steps.forEach((step, i) => {
    if (step.only !== undefined && !step.only.includes(version)) return;
    const expected = expectedAnswer(step, version);
    const actual = playedOr(story, step, (message) =>
      failures.push({ number: i + 1, step, path: "$", expected, actual: message }),
    );
    if (expected === undefined || actual === failed) return;
    const difference = firstDifference(expected, actual, story.sandbox.machine.serverName);
    if (difference !== undefined) failures.push({ number: i + 1, step, ...difference });
  });
  return { version, failures, leftOut: [...story.sandbox.server.leftOut.keys()] };
}

/** Stands for the answer of a step that could not be played. */
const failed = Symbol("failed");

function playedOr(story: Story, step: Step, report: (message: string) => void): unknown {
  try {
    return story.play(step);
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
    return failed;
  }
}

/** A sandbox and what the steps so far have left behind. */
class Story {
  readonly sandbox: Sandbox;
  readonly #tokens = new Map<string, string>();

  constructor(version: ServerVersion) {
    this.sandbox = createSandbox({ version, token: false });
    const login = { call: "user/login", params: { user: "admin", pass: "admin" }, auth: "none", save: "token" };
    this.#call(login);
    this.sandbox.machine.accounts.flush();
  }

  /** Plays a step; the answer is in the form that transcripts keep. */
  play(step: Step): unknown {
    this.sandbox.clock.advance(stepTime);
    if ("call" in step) return step.poll === undefined ? this.#call(step) : this.#poll(step);
    if ("dhcp" in step) return this.#dhcp(step);
    if ("resolve" in step) return this.#resolve(step);
    if ("wait" in step) this.sandbox.clock.advance(step.wait * 1000);
    else if ("restart" in step) this.sandbox.restart(step.restart, (step.down ?? 0) * 1000);
    else if ("link" in step) this.sandbox.network.linkUp = step.link === "up";
    else if ("port67" in step) this.sandbox.network.port67Taken = step.port67 === "taken";
    else if ("primary" in step)
      this.sandbox.network.nameServers.push({ address: step.primary, name: step.name, zones: step.zones });
    else throw new Error("a step of an unknown kind");
    return undefined;
  }

  #call(step: CallStep): unknown {
    const answer = recordedForm(this.sandbox.server.handle(requestOf(step, this.#tokens)));
    const token = step.saveFrom === undefined ? tokenIn(answer) : memberOf(answer, step.saveFrom);
    if (step.save !== undefined && token !== undefined) this.#tokens.set(step.save, token);
    return answer;
  }

  /** Repeats a call once a second until two answers in a row are the same, a minute at most. */
  #poll(step: CallStep): unknown {
    let answer = this.#call(step);
    for (let second = 0; second < 60; second++) {
      this.sandbox.clock.advance(1000);
      const next = this.#call(step);
      if (firstDifference(answer, next, "") === undefined) return next;
      answer = next;
    }
    return answer;
  }

  #resolve({ resolve, type }: ResolveStep): unknown {
    const { code, answers } = this.sandbox.resolve(resolve, type);
    return { rcode: code, answer: answers.map(printAnswer).sort() };
  }

  #dhcp({ dhcp, only: _only, note: _note, expect: _expect, ...client }: DhcpStep): unknown {
    if (dhcp === "lease") return this.sandbox.dhcp.lease(client);
    return this.sandbox.dhcp[dhcp]({ ...client, address: client.address ?? "0.0.0.0" });
  }
}
