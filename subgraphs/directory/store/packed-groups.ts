/** Numbers by the number of what they belong to, in the order in which they came: four bytes each. */
export type PackedGroups = (group: number) => Uint32Array;

/** `groupOf` has the group, less than `groupCount`, that each of `members` belongs to. */
export function createPackedGroups(groupOf: Uint32Array, members: Uint32Array, groupCount: number): PackedGroups {
  const begins = new Uint32Array(groupCount + 1);
  for (const group of groupOf) begins[group + 1] = (begins[group + 1] ?? 0) + 1;
  for (let group = 1; group <= groupCount; group++) begins[group] = (begins[group] ?? 0) + (begins[group - 1] ?? 0);
  // From where each group begins, which moves on to where the next one does.
  const packed = new Uint32Array(members.length);
  const next = begins.slice();
  for (const [index, group] of groupOf.entries()) {
    const at = next[group] ?? 0;
    packed[at] = members[index] ?? 0;
    next[group] = at + 1;
  }
  return (group) => packed.subarray(begins[group], begins[group + 1]);
}
