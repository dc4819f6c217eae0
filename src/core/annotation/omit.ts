/** A copy of an object without some of its keys. */
export function omit<Whole extends object, Key extends keyof Whole>(whole: Whole, ...keys: readonly Key[]): Omit<Whole, Key> {
  const rest = { ...whole };
  for (const key of keys) delete rest[key];
  return rest;
}
