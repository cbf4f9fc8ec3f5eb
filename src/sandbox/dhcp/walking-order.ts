/** How many slots the server's table of scopes has while it holds a dozen or so. */
const slots = 37;
const seed = ((5381 << 16) + 5381) >>> 0;
const factor = 1_566_083_941;

/**
 * The items in the order in which the server walks its table of scopes: by the hash of the name, in one slot the latest first. It
 * shows where the first that fits wins: which of two overlapping scopes a refusal names (contract/dhcp/12), which of two scopes
 * serves a client that neither has a reservation for.
 * @param items in the order in which they were added.
 */
export function inWalkingOrder<T extends { readonly name: string }>(items: Iterable<T>): readonly T[] {
  return [...items]
    .reverse()
    .map((item) => ({ item, slot: hash(item.name) % slots }))
    .sort((a, b) => a.slot - b.slot)
    .map(({ item }) => item);
}

/** The fixed hash that .NET gives the texts of its hash tables: two sums over pairs of UTF-16 units, taken in turns. */
function hash(text: string): number {
  const pair = (index: number) => (unit(text, index) | (unit(text, index + 1) << 16)) >>> 0;
  let even = seed;
  let odd = seed;
  let index = 0;
  for (; text.length - index > 2; index += 4) {
    even = mix(even, pair(index));
    odd = mix(odd, pair(index + 2));
  }
  if (index < text.length) odd = mix(odd, pair(index));
  return (even + Math.imul(odd, factor)) >>> 0;
}

function mix(sum: number, value: number): number {
  const rotated = ((sum << 5) | (sum >>> 27)) >>> 0;
  return ((rotated + sum) ^ value) >>> 0;
}

function unit(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0;
}
