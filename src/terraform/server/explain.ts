import type { Diagnostic } from "../schema/diagnostic";
import { ProblemError } from "../schema/problem-error";
import type { Log } from "../wire/log";
import type { AnyProvider } from "./definition/any-provider";

/**
 * What a thrown thing means to the user. What nobody can explain is a bug: its stack goes to the log, where whoever reports it finds it.
 */
export function explain(provider: AnyProvider, log: Log, error: unknown): readonly Diagnostic[] {
  if (error instanceof ProblemError) return [error.diagnostic()];
  if (error instanceof AggregateError) return error.errors.flatMap((member) => explain(provider, log, member));
  const explained = provider.explain?.(error) ?? null;
  if (explained !== null) return [{ ...explained, severity: "error", path: null }];
  log("error", "unexpected error", { error });
  const message = error instanceof Error ? error.message : String(error);
  return [bug(provider, message)];
}

/** The message for what should never happen. */
export function bug(provider: Pick<AnyProvider, "name">, what: string): Diagnostic {
  return {
    severity: "error",
    code: "bug",
    summary: `Bug in the ${provider.name} provider`,
    detail: `This is a bug in the provider, not in your configuration. Please report it, with the log of a run with TF_LOG=debug.\n\n${what}`,
    path: null,
  };
}
