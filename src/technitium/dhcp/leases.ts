import type { Caller } from "../transport/call";
import { invalidArgument } from "../invalid-argument";
import { parseLease, type Lease } from "./lease";
import { branch, branches } from "../transport/reply-fields";
import { createSharedRead, type ReadOptions } from "../sharing/shared-read";
import type { Staleness } from "../sharing/staleness";

/** Leases of all scopes. */
export interface Leases {
  list(options?: ReadOptions): Promise<readonly Lease[]>;
  /** Ends a dynamic lease. A reserved one is refused: the server would delete its reservation along with it. */
  remove(lease: Lease): Promise<void>;
}

/** The family of lease calls. */
export function createLeases(caller: Caller, clock: () => number, stale: Staleness): Leases {
  const list = createSharedRead(clock, async (_all: "all") => {
    const reply = await caller({ call: "dhcp/leases/list", object: "", kind: "read", form: {} });
    return branches(branch(reply, "response"), "leases").map(parseLease);
  });
  stale.onChange((change) => {
    if (change.about === "scope" && change.leases !== "spared") list.forget();
  });
  return {
    list: (options) => list.get("all", options),
    remove: async ({ scope, kind, clientIdentifier, address }) => {
      const call = "dhcp/leases/remove";
      const object = `${scope} ${address}`;
      if (kind === "reserved") throw invalidArgument(call, object, "this would delete its reservation, too");
      const form = { name: scope, clientIdentifier };
      await stale.during({ about: "scope", name: scope }, () => caller({ call, object, kind: "write", form }));
    },
  };
}
