/**
 * Gives back the memory that starting took: garbage of loading, composing and the first harvest, which V8 would keep at
 * hand for hours. One pause of about 0.2 s, a fifth of what is resident; none where node runs without `--expose-gc`.
 */
export function settleMemory(): void {
  // The flavour that also returns emptied pages to the system at once: others keep them for seconds.
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
