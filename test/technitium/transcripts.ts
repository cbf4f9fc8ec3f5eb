import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rootOf, type Branch } from "../../src/technitium/transport/reply-fields";

const FOLDER = join(__dirname, "..", "contract");
const TOPICS = ["auth", "dhcp", "dns", "lease"];

/** A step of a transcript that is a call. */
export interface Step {
  /** Where it stands: `dns/30-records-a-aaaa.json step 4, 15.2`. */
  readonly place: string;
  readonly call: string;
  readonly params: Readonly<Record<string, string>>;
  readonly reply: Readonly<Record<string, unknown>>;
}

interface RawStep {
  readonly call?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly expect?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Transcripts of input that no client sends: the sandbox has to answer it as servers do, and nobody has to understand the answers. */
export const ODD_INPUT = /-values\.json|paths-and-bodies\.json/;

/** Every call of every transcript, once for each version, with the placeholders filled in. */
export function allSteps(): readonly Step[] {
  return TOPICS.flatMap((topic) =>
    readdirSync(join(FOLDER, topic))
      .filter((file) => file.endsWith(".json"))
      .flatMap((file) => stepsOf(`${topic}/${file}`)),
  );
}

function stepsOf(file: string): readonly Step[] {
  const text = readFileSync(join(FOLDER, file), "utf8")
    .replaceAll('"<time>"', '"2026-05-09T10:28:36.3757654Z"')
    .replaceAll("<server>", "dns1.test");
  const { steps } = JSON.parse(text) as { readonly steps: readonly RawStep[] };
  return steps.flatMap(({ call, params = {}, expect: replies = {} }, index) =>
    call === undefined
      ? []
      : Object.entries(replies).map(([version, reply]) => ({
          place: `${file} step ${index}, ${version}`,
          call: call.toLowerCase().replace(/\/$/, ""),
          params,
          reply,
        })),
  );
}

/** The replies that say ok to one call. */
export function okReplies(steps: readonly Step[], call: string): readonly Step[] {
  return steps.filter((step) => step.call === call && step.reply["status"] === "ok" && "response" in step.reply);
}

/** The reply as the parsers take it. */
export function replyOf({ call, place, reply }: Step): Branch {
  return rootOf(reply, { call, object: place, kind: "read" });
}
