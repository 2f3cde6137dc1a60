/** A map, weak or not. */
interface Store<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

/** What a map has for a key, made where it has nothing yet. */
export function memo<Key, Value>(map: Store<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make(key)))
  return value
}
