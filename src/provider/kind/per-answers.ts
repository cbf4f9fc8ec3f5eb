/**
 * Keeps what `make` works out of two answers of the server for as long as they are shared, and so are the same objects: a refresh of
 * thousands of objects then does it once.
 */
export function perAnswers<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const kept = new WeakMap<A, { readonly b: B; readonly made: T }>();
  return (a, b) => {
    const known = kept.get(a);
    if (known?.b === b) return known.made;
    const made = make(a, b);
    kept.set(a, { b, made });
    return made;
  };
}
