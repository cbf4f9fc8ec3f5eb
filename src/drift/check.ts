import { resolve } from "node:path";
import { DEFAULT_OWNER, isOwner, type Owner } from "../ownership/owner";
import type { ConnectOptions } from "../technitium";
import { type Classified, classify } from "./classify/classify";
import type { Observed } from "./classify/observed";
import { DriftError, messageOf } from "./drift-error";
import type { DriftEnvironment } from "./environment";
import type { DriftOptions } from "./flags";
import { accessFrom } from "./live/credentials";
import { knownTo } from "./live/known";
import { lookAtServer } from "./live/look";
import { picturedByPlan } from "./live/picture";
import { type Locations, findLocations } from "./source/locations";
import type { Plan } from "./plan/plan";
import { type PlanSource, obtainPlan } from "./plan-source";
import type { Picture } from "./report/picture";
import type { LiveLook, NotChecked, ServerEvent } from "./report/report";
import type { Settings } from "./settings";

/** One look at everything, before it is judged. */
export interface Check {
  readonly plan: Plan;
  readonly classified: Classified;
  readonly observed: readonly Observed[];
  readonly notChecked: readonly NotChecked[];
  readonly picture: Picture;
  readonly events: readonly ServerEvent[];
  readonly live: LiveLook;
  readonly server: { readonly url: string; readonly version: string | null } | null;
  readonly owners: readonly Owner[];
  readonly locations: Locations;
}

/** What a look needs. */
export interface CheckRequest {
  readonly options: DriftOptions;
  readonly settings: Settings;
  readonly environment: DriftEnvironment;
  readonly source: PlanSource;
  readonly signal: AbortSignal;
  readonly say: (what: string) => void;
}

/** Looks once: at the plan, at the files of the configuration, and at the server if there is a way in. @throws DriftError */
export async function check(request: CheckRequest): Promise<Check> {
  const { options, settings, environment, signal, say } = request;
  const { plan, diagnostics } = await obtainPlan(request.source, environment, signal, say);
  const classified = classify(plan, diagnostics);
  const blocks = new Set([...plan.state, ...plan.drift, ...plan.changes].map(({ block }) => block));
  const directory = resolve(environment.directory, options.directory ?? ".");
  const locations = await findLocations({
    directory,
    base: baseOf(environment),
    blocks,
    moduleSources: plan.moduleSources,
  });
  const owners = ownersOf(plan, settings, environment);
  const url = options.server ?? environment.variables.TECHNITIUM_SERVER_URL ?? plan.serverUrls[0] ?? null;
  const base = { plan, classified, locations, owners };
  const offline = {
    ...base,
    observed: classified.observed,
    picture: picturedByPlan(plan, classified.observed),
    events: [],
    server: url === null || url === "" ? null : { url: withoutCredentials(url), version: null },
  };
  const unseen = (text: string, isAsked: boolean): Check => ({
    ...offline,
    live: { looked: false, text, logs: "not needed" },
    notChecked: [...classified.notChecked, ...(isAsked ? [{ subject: "server", reason: text }] : [])],
  });

  if (options.live === false) return unseen("--no-live", false);
  const access = await accessFrom(environment.variables, options.server ?? plan.serverUrls[0] ?? null);
  const isAsked = settings.scan !== null || options.server !== undefined;
  if (access.kind === "absent") return unseen(access.reason, isAsked);
  try {
    const looked = await look(request, access.options, base);
    return {
      ...offline,
      ...looked,
      notChecked: [...classified.notChecked, ...looked.notChecked],
      server: { url: withoutCredentials(access.options.serverUrl), version: looked.version },
    };
  } catch (error) {
    if (signal.aborted || error instanceof DriftError) throw error;
    return unseen(messageOf(error), true);
  }
}

async function look(
  { settings, environment, signal, say }: CheckRequest,
  options: ConnectOptions,
  { plan, classified, owners }: Pick<Check, "plan" | "classified" | "owners">,
): ReturnType<typeof lookAtServer> {
  // Loaded here, because it brings an HTTP library along that most runs of this program have no use for.
  const { connect } = await import("../technitium/connect");
  const client = connect({ ...options, signal, clock: environment.clock });
  try {
    const aborted = new Promise<never>((_resolve, reject) => {
      const reason = (): void => reject(signal.reason instanceof Error ? signal.reason : new Error("aborted"));
      signal.addEventListener("abort", reason, { once: true });
      if (signal.aborted) reason();
    });
    const now = new Date(environment.clock()).toISOString();
    const request = { known: knownTo(plan), owners, scan: settings.scan, observed: classified.observed, signal, now };
    return await Promise.race([lookAtServer(client, { ...request, onProgress: say }), aborted]);
  } finally {
    await client.close();
  }
}

function ownersOf(plan: Plan, settings: Settings, { variables }: DriftEnvironment): readonly Owner[] {
  if (settings.owner !== null) return [settings.owner];
  const inState = plan.state.flatMap(({ values }) =>
    values.origin === "terraform" && typeof values.owner === "string" ? [values.owner] : [],
  );
  const named = [
    ...plan.owners,
    ...(variables.TECHNITIUM_OWNER === undefined ? [] : [variables.TECHNITIUM_OWNER]),
    ...inState,
  ];
  const owners = [...new Set(named)].filter(isOwner).sort();
  return owners.length === 0 ? [DEFAULT_OWNER] : owners;
}

/** The folder that a forge counts file names from, when the working directory lies in it. */
function baseOf({ variables, directory }: DriftEnvironment): string {
  const roots = [variables.GITHUB_WORKSPACE, variables.CI_PROJECT_DIR];
  return (
    roots.find(
      (root) => root !== undefined && root !== "" && `${directory}/`.startsWith(`${root.replace(/\/$/, "")}/`),
    ) ?? directory
  );
}

function withoutCredentials(url: string): string {
  try {
    const parsed = new URL(url);
    return `${parsed.protocol}//${parsed.host}${parsed.pathname.replace(/\/$/, "")}`;
  } catch {
    return "(not a URL)";
  }
}
