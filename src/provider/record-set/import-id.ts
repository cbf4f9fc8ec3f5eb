import { ProblemError } from "../../terraform";
import { placeOf } from "./desired";
import { valueProblem } from "./value-problem";

/** Takes the id of a record set apart: zone, full name and type, with blanks between. @throws ProblemError */
export function parseSetId(id: string): { readonly zone: string; readonly name: string; readonly type: string } {
  const parts = id.trim().split(/\s+/);
  const [zone, name, type] = parts;
  if (parts.length !== 3 || zone === undefined || name === undefined || type === undefined) throw badId(id);
  const message = valueProblem(() => void placeOf({ zone, name, type }));
  if (message !== null) throw badId(id, message);
  return { zone, name, type };
}

function badId(id: string, problem = ""): ProblemError {
  return new ProblemError(
    "invalid_configuration",
    "Not the id of a record set",
    `The id is the zone, the full name and the type with blanks between, e.g. 'lab.example nas.lab.example A'. Got ` +
      `${JSON.stringify(id)}${problem === "" ? "." : `: ${problem}`}`,
  );
}
