import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { parseJson } from "../../../src/terraform/wire/json";
import type { Value } from "../../../src/terraform/value";
import type { TerraformBinary } from "./terraform-binary";
import type { CliDiagnostic, CliEvent, PlanJson, ResourceChange, StateJson, StateResource } from "./terraform-json";

/** Where Terraform finds the provider. */
export type ProviderLocation =
  /** A provider that runs already; the value of TF_REATTACH_PROVIDERS. */
  | { readonly reattach: string }
  /** A directory that holds the executable; no `init` needed. `source` is the source address, `owner/name`. */
  | { readonly devOverride: { readonly source: string; readonly directory: string } }
  /** A filesystem mirror; needs `init`. */
  | { readonly mirror: string };

/** What a working directory of Terraform is set up with. */
export interface TerraformDirOptions {
  readonly binary: TerraformBinary;
  readonly provider: ProviderLocation;
  /** Further variables for Terraform and the provider it starts. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Files to begin with, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** After how many milliseconds a command is killed. Default: longer than any command of a test takes. */
  readonly deadline?: number;
}

/** How a command ended. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The lines of `-json` output; empty for commands without it. */
  readonly events: readonly CliEvent[];
  readonly diagnostics: readonly CliDiagnostic[];
  readonly errors: readonly CliDiagnostic[];
  readonly warnings: readonly CliDiagnostic[];
}

/** How a plan ended: 0 without changes, 2 with changes, 1 with an error; then there is no plan. */
export interface PlanResult extends CliResult {
  readonly plan: PlanJson | null;
  /** The objects that change. */
  readonly changes: readonly ResourceChange[];
}

/** A command under way. */
export interface RunningCommand {
  /** What Ctrl-C in a terminal does: Terraform and the providers it started are all interrupted. */
  interrupt(): void;
  /** Kills the providers that Terraform started, and leaves Terraform alive. */
  killProviders(): void;
  readonly result: Promise<CliResult>;
}

/** Longer than any command of a test takes, in milliseconds. */
const DEADLINE = 100_000;

/** The file that plans go to. */
const PLAN_FILE = "plan.tfplan";

/**
 * A temporary directory with a configuration, in which Terraform's commands run: isolated from the user's settings and plugins, without a
 * network of its own, and not blocking this process, which may be serving the provider.
 */
export class TerraformDir {
  readonly path: string;
  readonly #binary: TerraformBinary;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #deadline: number;

  constructor({ binary, provider, environment = {}, files = {}, deadline = DEADLINE }: TerraformDirOptions) {
    this.#deadline = deadline;
    this.path = realpathSync(mkdtempSync(join(tmpdir(), "terraform-")));
    this.#binary = binary;
    this.write({ "cli.tfrc": cliConfiguration(provider, join(this.path, "no-mirror")), ...files });
    mkdirSync(join(this.path, "no-mirror"));
    const own = Object.entries(process.env).filter(([name]) => !name.startsWith("TF_") && name !== "NODE_OPTIONS");
    this.#environment = {
      ...Object.fromEntries(own),
      TF_CLI_CONFIG_FILE: join(this.path, "cli.tfrc"),
      TF_IN_AUTOMATION: "1",
      TF_INPUT: "0",
      CHECKPOINT_DISABLE: "1",
      ...("reattach" in provider ? { TF_REATTACH_PROVIDERS: provider.reattach } : {}),
      ...environment,
    };
  }

  /** Writes files of the configuration, by name. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.path, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }

  /** Installs providers; only a mirror makes it necessary. */
  init(...args: readonly string[]): Promise<CliResult> {
    return this.run("init", "-no-color", ...args);
  }

  async validate(): Promise<CliResult> {
    const result = await this.run("validate", "-json");
    const { diagnostics } = JSON.parse(result.stdout) as { readonly diagnostics: readonly CliDiagnostic[] };
    return { ...result, ...sorted(diagnostics) };
  }

  /** Plans; {@link applyPlan} can carry it out. */
  async plan(...args: readonly string[]): Promise<PlanResult> {
    const result = await this.run("plan", "-json", "-detailed-exitcode", `-out=${PLAN_FILE}`, ...args);
    if (result.exitCode === 1) return { ...result, plan: null, changes: [] };
    const plan = JSON.parse((await this.run("show", "-json", PLAN_FILE)).stdout) as PlanJson;
    const changes = (plan.resource_changes ?? []).filter(({ change }) => change.actions.join() !== "no-op");
    return { ...result, plan, changes };
  }

  /** Plans and applies in one go. */
  apply(...args: readonly string[]): Promise<CliResult> {
    return this.run("apply", "-json", "-auto-approve", ...args);
  }

  /** Applies what {@link plan} planned last. */
  applyPlan(): Promise<CliResult> {
    return this.run("apply", "-json", PLAN_FILE);
  }

  destroy(...args: readonly string[]): Promise<CliResult> {
    return this.run("destroy", "-json", "-auto-approve", ...args);
  }

  import(address: string, id: string): Promise<CliResult> {
    return this.run("import", "-no-color", address, id);
  }

  /** The state. */
  async state(): Promise<StateJson> {
    return JSON.parse((await this.run("show", "-json")).stdout) as StateJson;
  }

  /** The object of that address; null if the state has none. */
  async resource(address: string): Promise<StateResource | null> {
    const { values } = await this.state();
    return values?.root_module?.resources?.find((resource) => resource.address === address) ?? null;
  }

  /** The state with all digits of its numbers. */
  async exactState(): Promise<Value> {
    return parseJson(Buffer.from((await this.run("show", "-json")).stdout));
  }

  async outputs(): Promise<Readonly<Record<string, unknown>>> {
    const outputs = JSON.parse((await this.run("output", "-json")).stdout) as Record<
      string,
      { readonly value: unknown }
    >;
    return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
  }

  /** Any command. Never fails because of its exit code; only if it cannot be started or does not end. */
  run(...args: readonly string[]): Promise<CliResult> {
    return this.#resultOf(this.#spawn(args, false), args);
  }

  /** Any command, as {@link run}, that can be interrupted. */
  start(...args: readonly string[]): RunningCommand {
    const child = this.#spawn(args, true);
    const { pid } = child;
    return {
      interrupt: () => {
        if (pid !== undefined) process.kill(-pid, "SIGINT");
      },
      killProviders: () => {
        for (const started of pid === undefined ? [] : childrenOf(pid)) process.kill(started, "SIGKILL");
      },
      result: this.#resultOf(child, args),
    };
  }

  /** @param ownGroup whether the command and all that it starts are a group of processes of their own */
  #spawn(args: readonly string[], ownGroup: boolean): TerraformProcess {
    return spawn(this.#binary.path, args, {
      cwd: this.path,
      env: this.#environment,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: this.#deadline,
      killSignal: "SIGKILL",
      detached: ownGroup,
    });
  }

  async #resultOf(child: TerraformProcess, args: readonly string[]): Promise<CliResult> {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => stdout.push(data));
    child.stderr.on("data", (data: Buffer) => stderr.push(data));
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => {
        if (code !== null) resolve(code);
        else reject(new Error(`${this.#binary.name} ${args.join(" ")} was ended by ${String(signal)}`));
      });
    });
    const text = Buffer.concat(stdout).toString("utf8");
    const events = args.includes("-json") ? eventsOf(text) : [];
    const found = events.flatMap(({ diagnostic }) => (diagnostic === undefined ? [] : [diagnostic]));
    return { exitCode, stdout: text, stderr: Buffer.concat(stderr).toString("utf8"), events, ...sorted(found) };
  }

  /** Removes the directory. */
  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The processes that a process started, whichever of its threads did. */
function childrenOf(pid: number): readonly number[] {
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks).flatMap((task) =>
    readFileSync(join(tasks, task, "children"), "utf8")
      .split(" ")
      .filter(Boolean)
      .map(Number),
  );
}

type TerraformProcess = ChildProcessByStdio<null, Readable, Readable>;

function sorted(diagnostics: readonly CliDiagnostic[]): Pick<CliResult, "diagnostics" | "errors" | "warnings"> {
  return {
    diagnostics,
    errors: diagnostics.filter(({ severity }) => severity === "error"),
    warnings: diagnostics.filter(({ severity }) => severity === "warning"),
  };
}

/** Commands with one JSON document as their output have no events. */
function eventsOf(text: string): readonly CliEvent[] {
  const lines = text.split("\n").filter((line) => line.startsWith('{"@level"'));
  return lines.map((line) => JSON.parse(line) as CliEvent);
}

/** Settings that keep Terraform from the network: what it does not find here it does not find. */
function cliConfiguration(provider: ProviderLocation, emptyMirror: string): string {
  const path = JSON.stringify("mirror" in provider ? provider.mirror : emptyMirror);
  const overrides =
    "devOverride" in provider
      ? `dev_overrides {\n    ${JSON.stringify(provider.devOverride.source)} = ${JSON.stringify(provider.devOverride.directory)}\n  }\n  `
      : "";
  return `disable_checkpoint = true\nprovider_installation {\n  ${overrides}filesystem_mirror {\n    path = ${path}\n  }\n}\n`;
}
