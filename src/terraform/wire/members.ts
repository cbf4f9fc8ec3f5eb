/** An object with a member for each name: an own property, also for a name like `__proto__`, which assignment would treat as special. */
export function members<T>(names: readonly string[], member: (name: string) => T): Record<string, T> {
  const object: Record<string, T> = {};
  for (const name of names) {
    if (name === "__proto__") {
      Object.defineProperty(object, name, {
        value: member(name),
        enumerable: true,
        writable: true,
        configurable: true,
      });
    } else {
      object[name] = member(name);
    }
  }
  return object;
}
