import type { Attributes, Kind } from "../../schema/kind";
import type { Path } from "../../schema/path";
import type { Validator } from "../../schema/problem";
import type { ObjectValue, Value } from "../../value";
import type { ApplyContext, Context, ReadContext, ResourceContext } from "./context";
import type { Found, Missing, ProblemAt } from "./resource";

/*
 * The definitions as the framework sees them: what their literals say, without the types that follow from their schemas.
 * Every definition is one of these, which the compiler checks where a provider lists its parts.
 */

/** {@link Change} of any resource. */
export type AnyChange =
  | { readonly action: "create"; readonly config: ObjectValue; readonly prior: null; readonly planned: ObjectValue }
  | {
      readonly action: "update";
      readonly config: ObjectValue;
      readonly prior: ObjectValue;
      readonly planned: ObjectValue;
    }
  | { readonly action: "delete"; readonly config: null; readonly prior: ObjectValue; readonly planned: null };

/** {@link Decision} of any resource. */
export interface AnyDecision {
  readonly set?: { readonly [name: string]: Value | undefined };
  readonly replace?: readonly (string | Path)[];
}

/** A {@link Resource} with any schema. */
export interface AnyResource<Client> {
  readonly name: string;
  readonly description: string;
  readonly deprecated?: string;
  readonly version?: number;
  readonly schema: Attributes;
  readonly identity: readonly string[];
  validate?(config: ObjectValue): readonly ProblemAt<string>[];
  plan?(
    context: ResourceContext<Client>,
    change: AnyChange,
  ): Promise<AnyDecision | undefined> | AnyDecision | undefined;
  create(context: ApplyContext<Client, ObjectValue>, planned: ObjectValue, config: ObjectValue): Promise<ObjectValue>;
  read(context: ReadContext<Client>, state: ObjectValue): Promise<Found<ObjectValue> | Missing>;
  update?(
    context: ApplyContext<Client, ObjectValue>,
    planned: ObjectValue,
    prior: ObjectValue,
    config: ObjectValue,
  ): Promise<ObjectValue>;
  delete(context: ApplyContext<Client, ObjectValue>, prior: ObjectValue): Promise<void>;
  import?(context: ResourceContext<Client>, id: string): Promise<PartialObject> | PartialObject;
  readonly upgrade?: Readonly<Record<number, { upgrade(old: ObjectValue): PartialObject }["upgrade"]>>;
}

/** An object of which some values may be left out. */
export interface PartialObject {
  readonly [name: string]: Value | undefined;
}

/** A {@link DataSource} with any schema. */
export interface AnyDataSource<Client> {
  readonly name: string;
  readonly description: string;
  readonly deprecated?: string;
  readonly schema: Attributes;
  validate?(config: ObjectValue): readonly ProblemAt<string>[];
  read(context: Context<Client>, config: ObjectValue): Promise<ObjectValue>;
}

/** A {@link Parameter} of any kind. */
interface AnyParameter {
  readonly type: Kind;
  readonly description: string;
  readonly validate?: Validator<Value>;
}

/** A {@link ProviderFunction} with any parameters. */
export interface AnyFunction {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: string;
  readonly parameters: Readonly<Record<string, AnyParameter>>;
  readonly returns: Kind;
  call(args: ObjectValue): Value;
}
