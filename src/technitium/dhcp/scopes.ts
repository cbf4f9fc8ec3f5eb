import type { Call, Caller } from "../transport/call";
import { hasCode } from "../error";
import { invalidArgument } from "../invalid-argument";
import type { KeyedLock } from "../sharing/lock";
import { branch, branches } from "../transport/reply-fields";
import type { Reservation } from "./reservation";
import { parseReservations, parseScopeSettings, parseScopeSummary, type Scope, type ScopeSummary } from "./scope";
import { checkReservation, scopeForm } from "./scope-form";
import type { NewScope, ScopeChange, ScopeSettings } from "./scope-settings";
import { createSharedRead, type ReadOptions } from "../sharing/shared-read";
import type { Staleness } from "../sharing/staleness";

/** DHCP scopes. Names are told apart by letter case. Reads that come at about the same time share requests. */
export interface Scopes {
  list(options?: ReadOptions): Promise<readonly ScopeSummary[]>;
  /** Every scope, whole. The same array for as long as the answers it comes from are shared: what is worked out of it can be kept. */
  all(options?: ReadOptions): Promise<readonly Scope[]>;
  /** `null` when there is no such scope. */
  get(name: string, options?: ReadOptions): Promise<Scope | null>;
  /**
   * Runs `task` while nobody else of this process writes to the scope: writes to one scope at a time lose reservations
   * from the server's disk.
   */
  write<T>(name: string, task: (writer: ScopeWriter) => Promise<T>): Promise<T>;
}

/**
 * Writes to one scope, one after the other. Good only inside the task it was made for. The server says ok to several
 * things it did not do: read afterwards.
 */
export interface ScopeWriter {
  /** The same, for what must not stay half done: it writes also after an interruption. */
  readonly finishing: ScopeWriter;
  /** The scope now, asked for this once. */
  read(): Promise<Scope | null>;
  /** Makes the scope. It is enabled at once where it can be. */
  create(scope: NewScope): Promise<void>;
  /**
   * Changes settings, live and one by one: when a later one is refused, earlier ones are in force. A whole range for a
   * scope that does not exist makes it.
   */
  set(change: ScopeChange): Promise<void>;
  /** Renames the scope. Its lock stays with the old name. */
  rename(newName: string): Promise<void>;
  addReservation(reservation: Reservation): Promise<void>;
  removeReservation(hardwareAddress: string): Promise<void>;
  /** Says ok for a scope that does not exist, as do `disable` and `delete`. */
  enable(): Promise<void>;
  disable(): Promise<void>;
  delete(): Promise<void>;
}

/** A name whose file name is longer is taken, works, and is never on disk (contract/dhcp/16). */
const LONGEST_NAME_BYTES = 249;

/** The family of scope calls. */
export function createScopes(caller: Caller, clock: () => number, lock: KeyedLock, stale: Staleness): Scopes {
  const list = createSharedRead(clock, async (_all: "all") => {
    const reply = await caller({ call: "dhcp/scopes/list", object: "", kind: "read", form: {} });
    return branches(branch(reply, "response"), "scopes").map(parseScopeSummary);
  });
  const wholeScope = createAssembly();
  const details = createSharedRead(clock, async (name: string): Promise<ScopeDetails> => {
    const reply = await caller({ call: "dhcp/scopes/get", object: name, kind: "read", form: { name } });
    const scope = branch(reply, "response");
    return { settings: parseScopeSettings(scope), reservations: parseReservations(scope) };
  });
  stale.onChange((change) => {
    if (change.about !== "scope") return;
    list.forget();
    details.forget(change.name);
  });

  const complete = async (summary: ScopeSummary, options?: ReadOptions): Promise<Scope | null> => {
    const { name } = summary;
    try {
      return wholeScope(summary, await details.get(name, options));
    } catch (error) {
      // It may have gone between the two requests. Only a listing can say that it is not there.
      if (!hasCode(error, "refused")) throw error;
      if ((await list.get("all", { fresh: true })).some((scope) => scope.name === name)) throw error;
      return null;
    }
  };
  const get = async (name: string, options?: ReadOptions): Promise<Scope | null> => {
    const summary = (await list.get("all", options)).find((scope) => scope.name === name);
    return summary === undefined ? null : complete(summary, options);
  };
  let last: readonly Scope[] = [];
  const all = async (options?: ReadOptions): Promise<readonly Scope[]> => {
    const summaries = await list.get("all", options);
    const scopes = await Promise.all(summaries.map((summary) => complete(summary, options)));
    const found = scopes.filter((scope) => scope !== null);
    if (found.length !== last.length || found.some((scope, index) => scope !== last[index])) last = found;
    return last;
  };

  return {
    list: (options) => list.get("all", options),
    all,
    get,
    write: (name, task) => lock(`scope ${name}`, () => task(scopeWriter(name, { caller, stale, get }))),
  };
}

/** What the server tells of one scope beyond its line in the list. */
interface ScopeDetails {
  readonly settings: ScopeSettings;
  readonly reservations: readonly Reservation[];
}

/** Puts a scope together; the same answers give the same object. */
function createAssembly(): (summary: ScopeSummary, details: ScopeDetails) => Scope {
  const made = new WeakMap<ScopeDetails, { readonly summary: ScopeSummary; readonly scope: Scope }>();
  return (summary, details) => {
    const known = made.get(details);
    if (known?.summary === summary) return known.scope;
    const scope = { ...details.settings, ...summary, reservations: details.reservations };
    made.set(details, { summary, scope });
    return scope;
  };
}

interface Tools {
  readonly caller: Caller;
  readonly stale: Staleness;
  readonly get: Scopes["get"];
}

function scopeWriter(name: string, tools: Tools, finishing = false): ScopeWriter {
  const { caller, stale, get } = tools;
  const write = (call: Omit<Call, "kind">, leases?: "spared"): Promise<void> =>
    stale.during({ about: "scope", name, leases }, async () => {
      await caller({ ...call, kind: "write", finishing });
    });
  const set = (change: ScopeChange): Promise<void> =>
    write(
      { call: "dhcp/scopes/set", object: name, form: scopeForm(name, change), refusalChangesNothing: false },
      sparesLeases(change) ? "spared" : undefined,
    );
  const simple = (call: "enable" | "disable" | "delete"): Promise<void> =>
    write({ call: `dhcp/scopes/${call}`, object: name, form: { name }, refusalChangesNothing: false });

  return {
    get finishing() {
      return scopeWriter(name, tools, true);
    },
    read: () => get(name, { fresh: true }),
    create: async (scope) => {
      checkName(name);
      await set(scope);
    },
    set,
    rename: async (newName) => {
      checkName(newName);
      const form = { name, newName };
      await stale.during({ about: "scope", name: newName }, () =>
        write({ call: "dhcp/scopes/set", object: name, form, refusalChangesNothing: false }),
      );
    },
    addReservation: async (reservation) => {
      const call = "dhcp/scopes/addReservedLease";
      checkReservation(call, name, reservation);
      const { hardwareAddress, address, hostName, comments } = reservation;
      const form = { name, hardwareAddress, ipAddress: address, hostName, comments };
      await write({ call, object: `${name} ${hardwareAddress}`, form }, "spared");
    },
    removeReservation: (hardwareAddress) => {
      const object = `${name} ${hardwareAddress}`;
      return write({ call: "dhcp/scopes/removeReservedLease", object, form: { name, hardwareAddress } }, "spared");
    },
    enable: () => simple("enable"),
    disable: () => simple("disable"),
    delete: () => simple("delete"),
  };
}

/** Reservations and DNS updates may change without any lease: a client hears of them at its next renewal (contract/lease/13 and 24). */
function sparesLeases(change: ScopeChange): boolean {
  return Object.keys(change).every((setting) => setting === "reservations" || setting === "dnsUpdates");
}

function checkName(name: string): void {
  const bytes = Buffer.byteLength(name, "utf8");
  if (bytes <= LONGEST_NAME_BYTES) return;
  throw invalidArgument(
    "dhcp/scopes/set",
    name,
    `the name has ${bytes} bytes, the server can store ${LONGEST_NAME_BYTES}`,
  );
}
