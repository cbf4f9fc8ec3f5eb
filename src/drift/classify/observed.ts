import type { Observation } from "../report/finding";
import type { Subject } from "./subject";

/** An observation and what it is about, for those who look on the server for who did it. */
export interface Observed {
  readonly observation: Observation;
  readonly subject: Subject;
}

/** An observation with everything absent that is not given. */
export function observation(
  given: Pick<Observation, "kind" | "type" | "object" | "text" | "advice"> & Partial<Observation>,
): Observation {
  return {
    address: null,
    attributes: [],
    origin: null,
    serverModified: null,
    cause: null,
    notes: [],
    importCommand: null,
    ...given,
  };
}
