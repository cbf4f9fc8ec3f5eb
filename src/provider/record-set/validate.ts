import { hostingProblem } from "../../dns/hostable-name";
import { isSubdomain, parseFqdn } from "../../dns/name";
import { parseRecordData, parseRecordType } from "../../dns/record";
import { type Config, isUnknown, type ProblemAt, type Unknown } from "../../terraform";
import type { recordSetSchema } from "./schema";
import { valueProblem } from "./value-problem";

type Problem = ProblemAt<keyof typeof recordSetSchema>;

/** Everything that is wrong with a record set as it is written, as far as it is known yet. */
export function recordSetProblems({ zone, name, type, values }: Config<typeof recordSetSchema>): readonly Problem[] {
  return [...placeProblems(zone, name), ...(isUnknown(type) ? [] : valueProblems(type, knownTexts(values)))];
}

/** What is wrong with the place of a set, as far as it is known. */
export function placeProblems(
  zone: string | Unknown,
  name: string | Unknown,
): readonly { readonly path: "name"; readonly message: string }[] {
  if (isUnknown(name)) return [];
  // Which server it is, and so whether a label may end in a hyphen, is not known yet.
  const problems = [hostingProblem(parseFqdn(name), { edgeHyphens: true })];
  if (!isUnknown(zone) && !isSubdomain(parseFqdn(name), parseFqdn(zone)))
    problems.push("the name does not lie in the zone; it is the full name, the zone included");
  return problems.flatMap((message) => (message === null ? [] : [{ path: "name", message }]));
}

function valueProblems(type: string, texts: readonly string[]): readonly Problem[] {
  const canonical = parseRecordType(type);
  const problems = texts.flatMap((text): readonly Problem[] => {
    const message = valueProblem(() => parseRecordData(canonical, text));
    return message === null ? [] : [{ path: "values", message }];
  });
  const single = canonical === "CNAME" || canonical === "DNAME";
  return single && texts.length > 1
    ? [
        ...problems,
        { path: "values", message: `a name has one ${canonical} record, this set has ${texts.length} values` },
      ]
    : problems;
}

/** The values that are known. */
export function knownTexts(values: readonly (string | Unknown)[] | Unknown): readonly string[] {
  return isUnknown(values) ? [] : values.filter((value): value is string => !isUnknown(value));
}
