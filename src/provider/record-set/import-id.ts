import { parseFqdn } from "../../dns/name";
import { parseRecordType } from "../../dns/record";
import { ProblemError } from "../../terraform";
import { valueProblem } from "./value-problem";

/** Takes the id of a record set apart: zone, full name and type, with blanks between. @throws ProblemError */
export function parseSetId(id: string): { readonly zone: string; readonly name: string; readonly type: string } {
  const [zone = "", name = "", type = ""] = wordsOf(
    id,
    3,
    "the zone, the full name and the type",
    "lab.example nas.lab.example A",
  );
  return { zone, name, type };
}

/** Takes the id of a set of forwarders, or of an app's record, apart: zone and full name. @throws ProblemError */
export function parseNameId(id: string): { readonly zone: string; readonly name: string } {
  const [zone = "", name = ""] = wordsOf(id, 2, "the zone and the full name", "lab.example app.lab.example");
  return { zone, name };
}

function wordsOf(id: string, count: number, form: string, example: string): readonly string[] {
  const words = id.trim().split(/\s+/);
  const problem =
    words.length === count
      ? valueProblem(() => {
          const [zone = "", name = "", type = "A"] = words;
          parseFqdn(zone);
          parseFqdn(name);
          parseRecordType(type);
        })
      : "";
  if (problem === null) return words;
  throw new ProblemError(
    "invalid_configuration",
    "Not an id of such records",
    `The id is ${form} with blanks between, e.g. '${example}'. Got ${JSON.stringify(id)}${problem === "" ? "." : `: ${problem}`}`,
  );
}
