import type { ObjectValue } from "../../value";
import type { Attributes } from "../../schema/kind";
import type { Config, Given, ObjectOf, Plan, Planned, State, Stored } from "../../schema/model";
import type { PathFrom } from "../../schema/path";
import type { ApplyContext, ReadContext, ResourceContext } from "./context";

/** A problem that involves several of the attributes `N`. */
export interface ProblemAt<N extends string> {
  readonly message: string;
  /** The attribute to point at. */
  readonly path?: PathFrom<N>;
  readonly summary?: string;
  readonly severity?: "error" | "warning";
}

/** What a plan hook looks at. */
export type Change<S extends Attributes, I extends keyof S> =
  | { readonly action: "create"; readonly config: Config<S>; readonly prior: null; readonly planned: Plan<S> }
  /** Also when nothing changes: then `planned` equals `prior`. */
  | { readonly action: "update"; readonly config: Config<S>; readonly prior: Stored<S, I>; readonly planned: Plan<S> }
  | { readonly action: "delete"; readonly config: null; readonly prior: Stored<S, I>; readonly planned: null };

/** What a plan hook decides. */
export interface Decision<S extends Attributes> {
  /** Values for attributes that the configuration does not give; {@link unknown} for "known after apply". */
  readonly set?: Partial<Plan<S>>;
  /** Attributes whose change needs a new object, in addition to those that say so in the schema. */
  readonly replace?: readonly PathFrom<keyof S & string>[];
}

/** The object, as reading found it. */
export interface Found<T> {
  readonly found: true;
  readonly state: T;
}

/** The answer "there is no such object", which only a complete and successful look may give. */
export interface Missing {
  readonly found: false;
}

/** The object is there and looks like this. */
export function found<T>(state: T): Found<T> {
  return { found: true, state };
}

/** There is no such object. Never the answer to "could not find out": throw then. */
export function missing(): Missing {
  return { found: false };
}

/** What an import knows: the identity for certain, other attributes if it likes. Reading comes next. */
export type Imported<S extends Attributes, I extends keyof S> = Readonly<
  Pick<State<S>, I> & Partial<Omit<ObjectOf<S, "stored">, I>>
>;

/** Makes a state of this version out of one that an older schema version left. Names are Terraform's, numbers exact. */
export type Upgrade<S extends Attributes> = (old: ObjectValue) => Partial<ObjectOf<S, "stored">>;

/**
 * A kind of managed object. Everything that is optional here is an ability: leave it out and the framework does what a
 * user of Terraform expects without it. Errors are thrown, {@link ProblemError} for those the user should read.
 */
export interface Resource<S extends Attributes, I extends keyof S & string, Client> {
  /** The name in configurations, with the provider's prefix: `technitium_dhcp_scope`. */
  readonly name: string;
  /** For the documentation; Markdown. */
  readonly description: string;
  readonly deprecated?: string;
  /** Raised when an old state must be rewritten, not merely read. Default 0. */
  readonly version?: number;
  readonly schema: S;
  /** The attributes that say which object it is. They are in every stored state, an imported one included. */
  readonly identity: readonly I[];

  /** Checks that involve several attributes; called when each one by itself is right. There is no client yet. */
  validate?(config: Config<S>): readonly ProblemAt<keyof S & string>[];

  /**
   * Called with every plan, also of a destruction, to settle computed values early, ask for a replacement, warn (`context.warn`) or
   * refuse (throw). Terraform plans twice and compares: the decision must follow from the arguments and the server alone.
   */
  plan?(
    context: ResourceContext<Client>,
    change: Change<S, I>,
  ): Promise<Decision<S> | undefined> | Decision<S> | undefined;

  create(context: ApplyContext<Client, State<S>>, planned: Planned<S>, config: Given<S>): Promise<State<S>>;

  read(context: ReadContext<Client>, state: Stored<S, I>): Promise<Found<State<S>> | Missing>;

  /** Left out when every attribute that can be configured asks for replacement. */
  update?(
    context: ApplyContext<Client, State<S>>,
    planned: Planned<S>,
    prior: Stored<S, I>,
    config: Given<S>,
  ): Promise<State<S>>;

  /** Deleting what is gone already succeeds. */
  delete(context: ApplyContext<Client, State<S>>, prior: Stored<S, I>): Promise<void>;

  /** Makes the identity out of the text given to `terraform import`; throws if it cannot be one. */
  import?(context: ResourceContext<Client>, id: string): Promise<Imported<S, I>> | Imported<S, I>;

  /** By the schema version that left the state. Versions without an entry are read as they are. */
  readonly upgrade?: Readonly<Record<number, Upgrade<S>>>;
}
