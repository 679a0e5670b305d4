/**
 * Keeps a region as tall as it takes to reach the window's lower edge, so that what stands below is out of sight and is
 * not seen to move when an answer comes. While an answer is awaited it is one window more: somebody may scroll meanwhile.
 * Set by script, as strict pages allow no style in an attribute.
 */
export function keepRoom(region: HTMLElement | null, isAwaited: boolean): void {
  if (!region) return;
  const visible = Math.max(0, innerHeight - region.getBoundingClientRect().top);
  region.style.minHeight = `${visible + (isAwaited ? innerHeight : 0)}px`;
}
