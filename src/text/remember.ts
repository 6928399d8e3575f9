/** Most results of one function that are kept: then it begins anew, so that its memory is bounded. */
const most = 20_000;

/** A pure function of a text or a number that works out each value once. */
export const remember = <Key extends string | number, Result>(make: (key: Key) => Result): ((key: Key) => Result) => {
  const made = new Map<Key, Result>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const result = make(key);
    made.set(key, result);
    return result;
  };
};
