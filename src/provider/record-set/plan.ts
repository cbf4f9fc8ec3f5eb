import { commentProblem } from "../../ownership/comment";
import {
  type Change,
  type Decision,
  isUnknown,
  type Plan,
  type PrivateState,
  ProblemError,
  type ResourceContext,
  type Stored,
  type Unknown,
} from "../../terraform";
import type { Session } from "../session";
import { setKey, twoBlocks } from "./claims";
import { placeOf } from "./desired";
import { warnOfDhcp } from "./dhcp-threat";
import { originWords, type recordSetSchema } from "./schema";
import { sameValues } from "./state";
import { knownTexts } from "./validate";

type Schema = typeof recordSetSchema;

/** Plans a record set: it will be ours, a re-spelled value is no change, and what cannot be stored is refused before anything happens. */
export async function planRecordSet(
  context: ResourceContext<Session>,
  { action, planned, prior }: Change<Schema, "zone" | "name" | "type">,
): Promise<Decision<Schema> | undefined> {
  if (action === "delete") return undefined;
  const owner = context.configured ? context.client.owner : null;
  if (owner !== null && typeof planned.comment === "string") refuseComment(planned.comment, owner);
  if (context.configured) {
    claimSet(context, planned, prior !== null);
    await warnOfDhcp(context, planned);
  }
  const ours = owner === null ? {} : { origin: originWords.ours, owner };
  if (prior === null) return { set: ours };
  return { set: { ...ours, ...(isRespelled(planned, prior) ? { values: prior.values } : {}) } };
}

/** Whether the values are the prior ones in another spelling. */
function isRespelled(
  { type, values }: Pick<Plan<Schema>, "type" | "values">,
  prior: Stored<Schema, "zone" | "name" | "type">,
): prior is typeof prior & { readonly values: readonly string[] } {
  if (isUnknown(type) || isUnknown(values) || prior.values === null) return false;
  const place = placeOf({ ...prior, type });
  const texts = knownTexts(values);
  return (
    place.type === placeOf(prior).type && texts.length === values.length && sameValues(place, texts, prior.values)
  );
}

/** @throws ProblemError when a comment cannot be stored beside the tag */
export function refuseComment(comment: string, owner: Session["owner"]): void {
  const problem = commentProblem(comment, owner);
  if (problem !== null)
    throw new ProblemError("invalid_configuration", "The comment cannot be stored", problem, "comment");
}

/** In the private state of every planned set. */
const PLANNED = "planned";

/**
 * Claims the set for this block.
 *
 * Terraform plans a block that is to be replaced twice: first as a change, then as a new object, handing over the private
 * state of the first plan. So a plan for a new object that finds a mark in there is not another block.
 * @throws ProblemError when another block has claimed the set
 */
export function claimSet(
  { client, private: memory }: { readonly client: Session; readonly private: PrivateState },
  { zone, name, type }: Readonly<Record<"zone" | "name" | "type", string | Unknown>>,
  isThere: boolean,
): void {
  if (isUnknown(zone) || isUnknown(name) || isUnknown(type)) return;
  const replanned = !isThere && memory.get(PLANNED) === true;
  memory.set(PLANNED, true);
  if (replanned) return;
  const place = placeOf({ zone, name, type });
  if (!client.claims.plan(setKey(place))) throw twoBlocks(place);
}
