import { listSteps, type Path } from "../schema/path";
import type { Context } from "./definition/context";
import { explain } from "./explain";
import { Report, type WireDiagnostic } from "./report";
import type { ProviderSession } from "./session";
import type { CallSignal } from "./stop-switch";
import type { Log } from "../wire/log";

/** An answer with its messages. */
export type Answer<T> = T & { readonly diagnostics: readonly WireDiagnostic[] };

/** One call of Terraform while it is answered. It is the context that definitions get. */
export class Call implements Context<unknown> {
  readonly session: ProviderSession;
  readonly report: Report;
  readonly #signal: CallSignal;

  constructor(session: ProviderSession, signal: CallSignal) {
    this.session = session;
    this.report = new Report(session.mask);
    this.#signal = signal;
  }

  get client(): unknown {
    return this.session.client;
  }

  get configured(): boolean {
    return this.session.configured;
  }

  get signal(): AbortSignal {
    return this.#signal.signal;
  }

  get log(): Log {
    return this.session.log;
  }

  readonly warn = (summary: string, detail: string, path?: string | Path): void => {
    const steps = path === undefined ? null : listSteps(path);
    this.report.add({ severity: "warning", code: "failed", summary, detail, path: steps });
  };

  /** Reports what was thrown. */
  fail(error: unknown): void {
    for (const diagnostic of explain(this.session.provider, this.session.log, error)) this.report.add(diagnostic);
  }
}

/**
 * Answers a call: with what `act` returns, or with `failed` when it throws. Errors become messages, always: an error of the transport
 * would tell the user nothing.
 */
export async function answer<T extends object>(
  session: ProviderSession,
  caller: AbortSignal,
  failed: T,
  act: (call: Call) => Promise<T> | T,
): Promise<Answer<T>> {
  const signal = session.stopSwitch.begin(caller);
  const call = new Call(session, signal);
  let result = failed;
  try {
    result = await act(call);
  } catch (error) {
    call.fail(error);
  } finally {
    signal.end();
  }
  return { ...result, diagnostics: call.report.list() };
}
