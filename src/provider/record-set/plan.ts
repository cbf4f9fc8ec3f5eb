import { printFqdn } from "../../dns/name";
import { type Change, type Decision, isUnknown, type Plan, type ResourceContext, type Stored } from "../../terraform";
import type { Session } from "../session";
import { setKey } from "./claims";
import { placeOf, valuesByKey, type RecordSetPlace } from "./desired";
import { warnOfDhcp } from "./dhcp-threat";
import { planOwnership } from "./plan-ownership";
import { plannedNames, twoClaims, type NameClaim } from "./planned-names";
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
  if (context.configured && place !== null) {
    claimName(context.client, place, values);
    await warnOfDhcp(context, place, knownTexts(values));
  }
  if (prior === null || !isRespelled(planned, prior)) return { set: ours };
  const unchanged = staysAsItIs({ ...planned, ...ours }, prior) ? { lastModified: prior.lastModified } : {};
  return { set: { ...ours, values: prior.values, ...unchanged } };
}

/** @throws ProblemError when a reservation of the same run keeps another record there */
function claimName(session: Session, place: RecordSetPlace, values: Plan<Schema>["values"]): void {
  const { name, type } = place;
  const texts = knownTexts(values);
  if ((type !== "A" && type !== "PTR") || isUnknown(values) || texts.length < values.length) return;
  const title = `${printFqdn(name)} ${type}`;
  const claim: NameClaim = {
    id: setKey(place),
    words: `the record set with ${texts.join(", ")}`,
    values: new Set(valuesByKey(type, texts).keys()),
    held: true,
  };
  const rival = plannedNames(session)
    .note(name, type, claim)
    .find(({ held }) => held);
  if (rival !== undefined) throw twoClaims(title, claim, rival, "values");
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
