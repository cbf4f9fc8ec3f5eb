import { commentProblem } from "../../ownership/comment";
import { type PrivateState, ProblemError, type ResourceContext, type Unknown } from "../../terraform";
import { refuseHyphens } from "../kind/hyphens";
import type { Session } from "../session";
import { setKey, twoBlocks } from "./claims";
import type { SetPlace } from "./desired";
import { originWords } from "./schema";

/** What of a planned set says whose it will be. */
interface PlannedSet {
  /** `null` while it is not known. */
  readonly place: SetPlace | null;
  readonly comment: string | Unknown | null;
  /** Whether it is in the state. */
  readonly isThere: boolean;
}

/**
 * Whose a planned set will be: ours. Nothing is said while the provider is not configured.
 * @throws ProblemError when its comment cannot be stored beside the tag, the server takes no such name, or another block has claimed the set
 */
export function planOwnership(
  context: ResourceContext<Session>,
  { place, comment, isThere }: PlannedSet,
): { readonly origin?: string; readonly owner?: string } {
  if (!context.configured) return {};
  const { owner } = context.client;
  const problem = typeof comment === "string" ? commentProblem(comment, owner) : null;
  if (problem !== null)
    throw new ProblemError("invalid_configuration", "The comment cannot be stored", problem, "comment");
  if (place !== null) {
    refuseHyphens(place.name, context.client.info, "name");
    claimSet(context, place, isThere);
  }
  return { origin: originWords.ours, owner };
}

/** In the private state of every planned set. */
const PLANNED = "planned";

/**
 * Claims the set for this block.
 *
 * Terraform plans a block that is to be replaced twice: first as a change, then as a new object, handing over the private
 * state of the first plan. So a plan for a new object that finds a mark in there is not another block.
 */
function claimSet(
  { client, private: memory }: { readonly client: Session; readonly private: PrivateState },
  place: SetPlace,
  isThere: boolean,
): void {
  const replanned = !isThere && memory.get(PLANNED) === true;
  memory.set(PLANNED, true);
  if (!replanned && !client.claims.plan(setKey(place))) throw twoBlocks(place);
}
