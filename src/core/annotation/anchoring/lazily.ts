/** A value that is made when it is first asked for. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => value ??= make();
}
