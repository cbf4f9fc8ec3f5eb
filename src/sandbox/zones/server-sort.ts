/** As far as this many items are sorted by insertion, which keeps the order of equal ones. */
const insertionLimit = 16;

/**
 * Sorts in place as the server's framework does (.NET's `List.Sort`): quicksort with the median of three, insertion for what is short.
 * Not stable, and it shows: the records of a set are listed out of order where there are more than sixteen in the reply. The change
 * to heapsort, which the framework makes when halving fails time and again, is left out.
 */
export function serverSort<T>(items: T[], compare: (a: T, b: T) => number): void {
  sortPart(new Part(items, compare), 0, items.length);
}

function sortPart<T>(part: Part<T>, from: number, to: number): void {
  let end = to;
  while (end - from > insertionLimit) {
    const pivot = partition(part, from, end);
    sortPart(part, pivot + 1, end);
    end = pivot;
  }
  if (end - from === 3) {
    part.order(from, from + 1);
    part.order(from, from + 2);
    part.order(from + 1, from + 2);
  } else part.insert(from, end);
}

/** Puts what is less than the pivot before it and what is greater behind it; returns where the pivot is. */
function partition<T>(part: Part<T>, from: number, to: number): number {
  const last = to - 1;
  const middle = from + ((last - from) >> 1);
  part.order(from, middle);
  part.order(from, last);
  part.order(middle, last);
  const kept = last - 1;
  part.swap(middle, kept);
  let left = from;
  let right = kept;
  for (;;) {
    do left++;
    while (left < kept && part.isLess(left, kept));
    do right--;
    while (right > from && part.isLess(kept, right));
    if (left >= right) break;
    part.swap(left, right);
  }
  if (left !== kept) part.swap(left, kept);
  return left;
}

/** The items and how two of them compare, by their places. */
class Part<T> {
  readonly #items: T[];
  readonly #compare: (a: T, b: T) => number;

  constructor(items: T[], compare: (a: T, b: T) => number) {
    this.#items = items;
    this.#compare = compare;
  }

  isLess(i: number, j: number): boolean {
    return this.#compare(this.#items[i] as T, this.#items[j] as T) < 0;
  }

  swap(i: number, j: number): void {
    const item = this.#items[i] as T;
    this.#items[i] = this.#items[j] as T;
    this.#items[j] = item;
  }

  order(i: number, j: number): void {
    if (this.isLess(j, i)) this.swap(i, j);
  }

  insert(from: number, to: number): void {
    for (let i = from + 1; i < to; i++) for (let j = i; j > from && this.isLess(j, j - 1); j--) this.swap(j, j - 1);
  }
}
