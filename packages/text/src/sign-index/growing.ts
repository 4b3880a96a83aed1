interface Growable<T> {
  readonly length: number;
  set(values: T): void;
}

/** The array, or a longer one with the same beginning, so that an item at `last` has room. */
export function withRoom<T extends Growable<T>>(
  array: T,
  last: number,
  make: new (length: number) => T,
): T {
  if (last < array.length) return array;
  const longer = new make(Math.max(last + 1, array.length * 2));
  longer.set(array);
  return longer;
}
