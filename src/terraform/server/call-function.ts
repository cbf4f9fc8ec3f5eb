import { checkConfig } from "../schema/check-config";
import { required } from "../schema/attribute";
import type { Kind, ObjectKind } from "../schema/kind";
import { object } from "../schema/object";
import { ProblemError } from "../schema/problem-error";
import { listProblems } from "../schema/problem";
import { fromWire, toWire } from "../schema/wire-form";
import { wireType } from "../schema/wire-type";
import type { Value } from "../value";
import type { AnyFunction } from "./definition/any";
import { ArgumentError } from "./definition/function";
import { explain } from "./explain";
import type { Packed, Typed } from "./packed";
import type { ProviderSession } from "./session";

/** Why a function has no result, and the index of the argument that is to blame. */
interface FunctionFailure {
  readonly text: string;
  readonly argument: number | null;
}

/** Either of the two. */
export interface CallFunctionResponse {
  readonly result: Typed | null;
  readonly error: FunctionFailure | null;
}

/**
 * Calls a provider function. Arguments are checked like attributes: by their kinds and by the parameters' own checks. Terraform sends no
 * null and no unknown arguments.
 */
export function callFunction(
  session: ProviderSession,
  request: { readonly name: string; readonly arguments: readonly Packed[] },
): CallFunctionResponse {
  try {
    const definition = session.function(request.name);
    const args: Record<string, Value> = {};
    for (const [index, [name, { type }]] of Object.entries(definition.parameters).entries())
      args[name] = readArgument(name, type, request.arguments[index]);
    checkArguments(definition, args);
    const value = toWire(definition.returns, definition.call(args), true, (_path, message) => {
      throw new Error(`the result of ${request.name} ${message}`);
    });
    return { result: { value, type: wireType(definition.returns) }, error: null };
  } catch (error) {
    return { result: null, error: failure(session, request.name, error) };
  }
}

function readArgument(name: string, type: Kind, packed: Packed | undefined): Value {
  if (packed === undefined) throw new ArgumentError(name, "This argument is missing.");
  return fromWire(type, packed(wireType(type)), (_path, message) => {
    throw new ArgumentError(name, message);
  });
}

function checkArguments(definition: AnyFunction, args: Record<string, Value>): void {
  for (const problem of checkConfig(parameterKind(definition), args))
    throw new ArgumentError(String(problem.path[0]), problem.message);
  for (const [name, { validate }] of Object.entries(definition.parameters)) {
    const [problem] = listProblems(validate?.(args[name] ?? null) ?? null);
    if (problem !== undefined) throw new ArgumentError(name, problem.message);
  }
}

/** The parameters as if they were attributes. */
function parameterKind({ parameters }: AnyFunction): ObjectKind {
  return object(
    Object.fromEntries(
      Object.entries(parameters).map(([name, { type, description }]) => [name, required(type, { description })]),
    ),
  );
}

function failure(session: ProviderSession, name: string, error: unknown): FunctionFailure {
  if (error instanceof ArgumentError) {
    const parameters = Object.keys(session.function(name).parameters);
    const index = parameters.indexOf(error.parameter);
    return { text: session.mask(error.message), argument: index < 0 ? null : index };
  }
  const text = error instanceof ProblemError ? error.detail : messageOf(session, error);
  return { text: session.mask(text), argument: null };
}

function messageOf(session: ProviderSession, error: unknown): string {
  return explain(session.provider, session.log, error)
    .map(({ summary, detail }) => `${summary}: ${detail}`)
    .join("\n");
}
