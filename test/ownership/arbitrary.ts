import fc from "fast-check";

import { parseOwner, type Owner } from "../../src/ownership/owner";

/** Names of owners, the shortest and the longest among them. */
export const owner: fc.Arbitrary<Owner> = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,31}$/).map(parseOwner);

export const recordTypeName: fc.Arbitrary<string> = fc.constantFrom(
  "A",
  "AAAA",
  "PTR",
  "TXT",
  "TYPE65300",
  "FWD",
  "APP",
);
