import { type Change, type Decision, isUnknown, type Plan, type ResourceContext, type Stored } from "../../terraform";
import type { Session } from "../session";
import { placeOf, type RecordSetPlace } from "./desired";
import { warnOfDhcp } from "./dhcp-threat";
import { planOwnership } from "./plan-ownership";
import type { recordSetSchema } from "./schema";
import { sameValues } from "./state";
import { knownTexts } from "./validate";

type Schema = typeof recordSetSchema;
type Identity = "zone" | "name" | "type";

/** Plans a record set: it will be ours, a re-spelled value is no change, and what cannot be stored is refused before anything happens. */
export async function planRecordSet(
  context: ResourceContext<Session>,
  { action, planned, prior }: Change<Schema, Identity>,
): Promise<Decision<Schema> | undefined> {
  if (action === "delete") return undefined;
  const { comment, values } = planned;
  const place = knownPlace(planned);
  const ours = planOwnership(context, { place, comment, isThere: prior !== null });
  if (context.configured && place !== null) await warnOfDhcp(context, place, knownTexts(values));
  if (prior === null || !isRespelled(planned, prior)) return { set: ours };
  const unchanged = staysAsItIs({ ...planned, ...ours }, prior) ? { lastModified: prior.lastModified } : {};
  return { set: { ...ours, values: prior.values, ...unchanged } };
}

/** Whether a set whose values mean the same keeps everything else, too: then nothing is written, at no new time. */
function staysAsItIs(planned: Plan<Schema>, prior: Stored<Schema, Identity>): boolean {
  const others = ["zone", "name", "type", "ttl", "comment", "disabled", "expiryTtl", "origin", "owner"] as const;
  return others.every((name) => planned[name] === prior[name]);
}

function knownPlace({ zone, name, type }: Pick<Plan<Schema>, Identity>): RecordSetPlace | null {
  return isUnknown(zone) || isUnknown(name) || isUnknown(type) ? null : placeOf({ zone, name, type });
}

/** Whether the values are the prior ones in another spelling. */
function isRespelled(
  { type, values }: Pick<Plan<Schema>, "type" | "values">,
  prior: Stored<Schema, Identity>,
): prior is typeof prior & { readonly values: readonly string[] } {
  if (isUnknown(type) || isUnknown(values) || prior.values === null) return false;
  const place = placeOf({ ...prior, type });
  const texts = knownTexts(values);
  return place.type === placeOf(prior).type && texts.length === values.length && sameValues(place, texts, prior.values);
}
