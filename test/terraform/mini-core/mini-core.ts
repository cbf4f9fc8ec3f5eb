import { isListValue, isObjectValue, unknown, type ObjectValue, type Value } from "../../../src/terraform/value";
import type { AttributePath, Diagnostic, DynamicValue } from "../../../src/terraform/wire/generated/tfplugin6";
import { Diagnostic_Severity } from "../../../src/terraform/wire/generated/tfplugin6";
import { decodeDynamicValue, encodeDynamicValue } from "../../../src/terraform/wire/dynamic-value";
import { encodeJson } from "../../../src/terraform/wire/json";
import { type AnyProvider, implementProvider } from "../../../src/terraform";
import { checkApply, checkFinalPlan, isAt } from "./check-apply";
import { checkPlan } from "./check-plan";
import { type CoreSchema, readSchema, typeOf } from "./core-schema";
import { equal } from "./core-value";
import { proposedNewState } from "./proposed-new-state";
import { testHost } from "./test-host";

/** What happened to an object. */
export type Outcome = "no-op" | "create" | "update" | "replace" | "delete";

interface Stored {
  readonly json: Uint8Array;
  readonly private: Uint8Array;
}

/** A plan of one object. */
export interface CorePlan {
  readonly outcome: Outcome;
  readonly planned: Value;
}

/** The provider did something that Terraform would blame it for. */
class ProviderFault extends Error {
  override readonly name = "ProviderFault";
}

/** The provider reported errors. */
class ReportedErrors extends Error {
  override readonly name = "ReportedErrors";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ summary, detail }) => `${summary}: ${detail}`).join("\n"));
    this.diagnostics = diagnostics;
  }
}

/**
 * The part of Terraform that talks to a provider about one managed object, with all the checks it makes: a fast stand-in for property tests. It
 * speaks to the provider in messages, as the real one does, and knows of it only what those say.
 */
export class MiniCore {
  readonly #handlers: ReturnType<typeof handlersOf>;
  readonly #type: string;
  readonly #schema: CoreSchema;
  #stored: Stored | null = null;

  private constructor(handlers: ReturnType<typeof handlersOf>, type: string, schema: CoreSchema) {
    this.#handlers = handlers;
    this.#type = type;
    this.#schema = schema;
  }

  /** A core for one object of that type. */
  static async of(provider: AnyProvider, type: string): Promise<MiniCore> {
    const handlers = handlersOf(provider);
    const schema = await handlers.getProviderSchema({}, signal());
    const block = readSchema(schema.provider);
    const config = encodeDynamicValue(Object.fromEntries(block.map(({ name }) => [name, null])), typeOf(block));
    report(
      await handlers.configureProvider({ terraformVersion: "1.11.4", config, clientCapabilities: undefined }, signal()),
    );
    return new MiniCore(handlers, type, readSchema(schema.resourceSchemas[type]));
  }

  get schema(): CoreSchema {
    return this.#schema;
  }

  /** The object in the state, or null. */
  async state(): Promise<Value> {
    return (await this.#upgraded())?.value ?? null;
  }

  /** Plans `config`, of which parts may be unknown; `null` wants the object gone. */
  async plan(
    config: ObjectValue | null,
    options: { readonly refresh: boolean } = { refresh: true },
  ): Promise<CorePlan> {
    if (config !== null) await this.#validate(config);
    if (options.refresh) await this.#refresh();
    const { outcome, planned } = await this.#plan(config);
    return { outcome, planned };
  }

  /**
   * Plans and applies, and plans once more to see that nothing is left to do. `early` is the configuration as far as it was known when the
   * plan was made.
   */
  async apply(config: ObjectValue | null, early: ObjectValue | null = config): Promise<Outcome> {
    if (early !== null) await this.#validate(early);
    await this.#refresh();
    const first = await this.#plan(early);
    if (config !== null) await this.#validate(config);
    const final = await this.#plan(config);
    blame(checkFinalPlan(typeOf(this.#schema), first.planned, final.planned), "inconsistent final plan");
    if (final.outcome === "no-op") return "no-op";
    if (final.outcome === "replace") {
      await this.#apply(await this.#prior(), null, null, this.#stored?.private ?? NOTHING);
      await this.#apply(null, final.planned, config, final.private);
    } else {
      await this.#apply(await this.#prior(), final.planned, config, final.private);
    }
    if (config === null) return final.outcome;
    for (const refresh of [false, true]) {
      const after = await this.plan(config, { refresh });
      if (after.outcome !== "no-op")
        throw new ProviderFault(`after apply ${after.outcome} is left to do (refresh: ${String(refresh)})`);
    }
    return final.outcome;
  }

  async #validate(config: ObjectValue): Promise<void> {
    report(
      await this.#handlers.validateResourceConfig(
        { typeName: this.#type, config: this.#pack(config), clientCapabilities: undefined },
        signal(),
      ),
    );
  }

  async #upgraded(): Promise<{ readonly value: Value; readonly stored: Stored } | null> {
    const stored = this.#stored;
    if (stored === null) return null;
    const rawState = { json: stored.json, flatmap: {} };
    const answer = await this.#handlers.upgradeResourceState({ typeName: this.#type, version: 2n, rawState }, signal());
    report(answer);
    return { value: this.#unpack(answer.upgradedState), stored };
  }

  async #prior(): Promise<Value> {
    return (await this.#upgraded())?.value ?? null;
  }

  async #refresh(): Promise<void> {
    const prior = await this.#upgraded();
    if (prior === null) return;
    const answer = await this.#handlers.readResource(
      {
        typeName: this.#type,
        currentState: this.#pack(prior.value),
        private: prior.stored.private,
        providerMeta: undefined,
        clientCapabilities: undefined,
        currentIdentity: undefined,
      },
      signal(),
    );
    report(answer);
    this.#store(this.#unpack(answer.newState), answer.private);
  }

  async #plan(config: ObjectValue | null): Promise<CorePlan & { readonly private: Uint8Array }> {
    const prior = await this.#prior();
    const first = await this.#ask(config, prior, this.#stored?.private ?? NOTHING);
    if (config === null) return { outcome: prior === null ? "no-op" : "delete", planned: null, private: first.private };
    if (prior === null) return { outcome: "create", planned: first.planned, private: first.private };
    const type = typeOf(this.#schema);
    for (const path of first.requiresReplace)
      if (!isAt(prior, path) && !isAt(first.planned, path)) throw new ProviderFault(`nothing is at ${path.join(".")}`);
    const replace = first.requiresReplace.filter(
      (path) => !equal("dynamic", partAt(prior, path), partAt(first.planned, path)),
    );
    if (replace.length > 0) {
      const again = await this.#ask(config, null, first.private);
      return { outcome: "replace", planned: again.planned, private: again.private };
    }
    const outcome = equal(type, prior, first.planned) ? "no-op" : "update";
    return { outcome, planned: first.planned, private: first.private };
  }

  async #ask(config: ObjectValue | null, prior: Value, priorPrivate: Uint8Array) {
    const proposed = config === null ? null : proposedNewState(this.#schema, prior, config);
    const answer = await this.#handlers.planResourceChange(
      {
        typeName: this.#type,
        priorState: this.#pack(prior),
        proposedNewState: this.#pack(proposed),
        config: this.#pack(config),
        priorPrivate,
        providerMeta: undefined,
        clientCapabilities: undefined,
        priorIdentity: undefined,
        plannedPrivate: NOTHING,
      },
      signal(),
    );
    report(answer);
    const planned = this.#unpack(answer.plannedState);
    blame(checkPlan(this.#schema, prior, config, planned), "invalid plan");
    return { planned, private: answer.plannedPrivate, requiresReplace: answer.requiresReplace.map(stepsOf) };
  }

  async #apply(prior: Value, planned: Value, config: ObjectValue | null, plannedPrivate: Uint8Array): Promise<void> {
    const answer = await this.#handlers.applyResourceChange(
      {
        typeName: this.#type,
        priorState: this.#pack(prior),
        plannedState: this.#pack(planned),
        config: this.#pack(config),
        plannedPrivate,
        providerMeta: undefined,
        plannedIdentity: undefined,
      },
      signal(),
    );
    const state = this.#unpack(answer.newState);
    if (state !== null || answer.diagnostics.length === 0) this.#store(state, answer.private);
    report(answer);
    blame(checkApply(typeOf(this.#schema), planned, state), "inconsistent result after apply");
  }

  #store(value: Value, privateState: Uint8Array): void {
    this.#stored = value === null ? null : { json: encodeJson(value, typeOf(this.#schema)), private: privateState };
  }

  #pack(value: Value): DynamicValue {
    return encodeDynamicValue(value, typeOf(this.#schema));
  }

  #unpack(message: DynamicValue | undefined): Value {
    return decodeDynamicValue(message, typeOf(this.#schema));
  }
}

const NOTHING = new Uint8Array();

function signal(): AbortSignal {
  return new AbortController().signal;
}

/** All handlers that are called here; a provider must have them. */
function handlersOf(provider: AnyProvider) {
  const { handlers } = implementProvider(provider, testHost());
  const present = <T>(handler: T | undefined): T => {
    if (handler === undefined) throw new ProviderFault("a call is not implemented");
    return handler;
  };
  return {
    getProviderSchema: present(handlers.getProviderSchema),
    configureProvider: present(handlers.configureProvider),
    validateResourceConfig: present(handlers.validateResourceConfig),
    upgradeResourceState: present(handlers.upgradeResourceState),
    readResource: present(handlers.readResource),
    planResourceChange: present(handlers.planResourceChange),
    applyResourceChange: present(handlers.applyResourceChange),
  };
}

function report({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): void {
  const errors = diagnostics.filter(({ severity }) => severity !== Diagnostic_Severity.WARNING);
  if (errors.length > 0) throw new ReportedErrors(errors);
}

function blame(faults: readonly string[], what: string): void {
  if (faults.length > 0) throw new ProviderFault(`${what}\n${faults.join("\n")}`);
}

function stepsOf({ steps }: AttributePath): readonly (string | number)[] {
  return steps.map(({ selector }) => {
    if (selector === undefined) throw new ProviderFault("a step of a path is empty");
    return typeof selector.value === "bigint" ? Number(selector.value) : selector.value;
  });
}

function partAt(value: Value, path: readonly (string | number)[]): Value {
  const [step, ...rest] = path;
  if (step === undefined || value === unknown) return value;
  if (typeof step === "number") return isListValue(value) ? partAt(value[step] ?? null, rest) : null;
  return isObjectValue(value) ? partAt(value[step] ?? null, rest) : null;
}
