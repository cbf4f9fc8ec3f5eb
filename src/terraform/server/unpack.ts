import type { ObjectKind } from "../schema/kind";
import type { Path } from "../schema/path";
import { ProblemError } from "../schema/problem-error";
import { type Complain, objectFromWire, objectToWire } from "../schema/wire-form";
import { printPath, wirePath } from "../schema/wire-path";
import type { ObjectType } from "../type";
import { isObjectValue, type ObjectValue, type Value } from "../value";
import type { Call } from "./call";
import type { PartialObject } from "./definition/any";
import { bug } from "./explain";
import type { Packed, Typed } from "./packed";

/** What unpacking needs to know of a definition. */
interface Shape {
  readonly kind: ObjectKind;
  readonly type: ObjectType;
}

/**
 * Unpacks an object that has passed validation before, or that this provider stored: what its kinds do not accept is an error.
 * `null` where there is no object.
 */
export function unpack(shape: Shape, packed: Packed): ObjectValue | null {
  const problems: ProblemError[] = [];
  const object = unpackLoosely(shape, packed, (path, message) =>
    problems.push(new ProblemError("invalid_configuration", "Invalid value", message, path)),
  );
  if (problems.length > 0) throw new AggregateError(problems);
  return object;
}

/** Unpacks an object and lets `complain` decide about what its kinds do not accept. */
export function unpackLoosely(shape: Shape, packed: Packed, complain: Complain): ObjectValue | null {
  const value = packed(shape.type);
  return isObjectValue(value) ? objectFromWire(shape.kind, value, complain) : null;
}

/** Readies a planned object for packing; it may have unknown parts. */
export function packPlan(call: Call, shape: Shape, planned: ObjectValue): Typed {
  return pack(call, shape, planned, false, "The planned value of");
}

/** Readies an object for packing that exists and thus has no unknown parts. */
export function packState(call: Call, shape: Shape, state: PartialObject): Typed {
  return pack(call, shape, state, true, "The new value of");
}

/** Null, as an object of a type. */
export function packNull(shape: Shape): Typed {
  return { value: null, type: shape.type };
}

/** What does not fit the schema is reported and left out: the rest of the object must not be lost with it. */
function pack(call: Call, shape: Shape, object: PartialObject, whole: boolean, subject: string): Typed {
  const complain = (path: Path, message: string): void => {
    const place = printPath(wirePath(shape.kind, path));
    call.report.add(bug(call.session.provider, `${subject} ${place} ${message}.`));
  };
  const value: Value = objectToWire(shape.kind, object, whole, complain);
  return { value, type: shape.type };
}
