/** A flag of `technitium drift`, as data: the command line and the documentation are made of it. */
export interface DriftFlag {
  /** As commander takes it: `--format <list>`. */
  readonly flag: string;
  readonly description: string;
  /** What holds without it, for the help; `null` for none. */
  readonly default: string | null;
}

/** What the user may say, as text; everything is optional. The names are those that commander makes of the flags. */
export interface DriftOptions {
  /** The folder of the configuration. Default: the working directory. */
  readonly directory?: string | undefined;
  readonly plan?: string | undefined;
  readonly format?: string | undefined;
  readonly failOn?: string | undefined;
  readonly scan?: string | undefined;
  readonly ignore?: string | undefined;
  readonly maxChange?: string | undefined;
  readonly maxDelete?: string | undefined;
  readonly confirm?: string | undefined;
  readonly timeout?: string | undefined;
  readonly terraform?: string | undefined;
  readonly server?: string | undefined;
  readonly owner?: string | undefined;
  /** `false` with `--no-live`. */
  readonly live?: boolean | undefined;
  /** `false` with `--no-color`. */
  readonly color?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly requireResources?: boolean | undefined;
  readonly explain?: string | undefined;
}

/** The flags, in the order of the help. */
export const DRIFT_FLAGS: readonly DriftFlag[] = [
  {
    flag: "--plan <file>",
    description: "read the output of terraform show -json instead of making a plan; - is standard input",
    default: null,
  },
  {
    flag: "--format <list>",
    description: "text, json, junit, sarif, markdown, github, html; any number, each with =FILE to write it there",
    default: "text (and github when GITHUB_ACTIONS=true)",
  },
  {
    flag: "--fail-on <kinds>",
    description: "what counts as drift: missing, changed, owner, orphan, expiring, pending, foreign, dynamic; or none",
    default: "missing,changed,owner,orphan,expiring",
  },
  {
    flag: "--scan <list>",
    description: "look through these, too: zone=NAME and scope=NAME, any number, or all",
    default: "the zones and scopes of the configuration",
  },
  {
    flag: "--ignore <file>",
    description: "rules for what not to report, each with a reason and perhaps a last day",
    default: null,
  },
  {
    flag: "--max-change <percent>",
    description: "exit with 1 if the configuration would change more of the objects than this",
    default: null,
  },
  {
    flag: "--max-delete <percent>",
    description: "exit with 1 if the configuration would delete more of the objects than this",
    default: null,
  },
  {
    flag: "--confirm <duration>",
    description: "after drift, wait this long and look again; report what is still there",
    default: null,
  },
  { flag: "--timeout <duration>", description: "give up after this long, with exit code 1", default: "5m" },
  {
    flag: "--terraform <path>",
    description: "the program that makes the plan",
    default: "terraform, else tofu, on the PATH",
  },
  { flag: "--server <url>", description: "the server to look at", default: "TECHNITIUM_SERVER_URL" },
  {
    flag: "--owner <name>",
    description: "whose origin tags are ours",
    default: "the owner in the provider block, else TECHNITIUM_OWNER, else terraform",
  },
  { flag: "--no-live", description: "do not look at the server, only at the plan", default: null },
  { flag: "--require-resources", description: "exit with 1 if there is nothing to check", default: null },
  { flag: "--no-color", description: "no colours on a terminal, as with NO_COLOR", default: null },
  { flag: "--quiet", description: "no progress, and no text when there is no drift", default: null },
  { flag: "--explain <code>", description: "explain a kind of finding, a cause or an error, and exit", default: null },
];

/** Whole commands to show before the flags. */
export const DRIFT_EXAMPLES: readonly { readonly command: string; readonly does: string }[] = [
  { command: "technitium drift", does: "check the configuration in this folder" },
  {
    command: "technitium drift lab --format text,junit=drift.xml,html=drift.html",
    does: "the same in lab, with two reports",
  },
  { command: "technitium drift --plan plan.json --no-live", does: "judge a plan that was made before" },
];
