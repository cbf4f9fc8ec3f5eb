import type { Form } from "../../transport/call";
import type { Branch } from "../../transport/reply-fields";

/** How the value of one type of record travels: the names on reading and on writing differ for many types. */
export interface DataCodec<D> {
  /** Reads `rData`. @throws InvalidValue or TechnitiumError when it is no such value */
  readonly read: (rData: Branch) => D;
  /** The fields of a value to add, to delete, or to be replaced. */
  readonly fields: (data: D) => Form;
  /** The fields of the value that replaces it in an update. */
  readonly newFields: (data: D) => Form;
}

/** A codec whose fields in an update are those of an add with `new` in front: `ipAddress`, `newIpAddress`. */
export function dataCodec<D>(
  read: DataCodec<D>["read"],
  fields: DataCodec<D>["fields"],
  newName: (field: string) => string = prefixNew,
): DataCodec<D> {
  return {
    read,
    fields,
    newFields: (data) =>
      Object.fromEntries(Object.entries(fields(data)).map(([name, value]) => [newName(name), value])),
  };
}

/** The names of a type of which a name holds only one: an update puts the new value in the old one's field. */
export function sameName(field: string): string {
  return field;
}

function prefixNew(field: string): string {
  return `new${field.charAt(0).toUpperCase()}${field.slice(1)}`;
}
