/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; members that are `undefined` are left out of the reply. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}
