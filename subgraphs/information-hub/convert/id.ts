const prefix = 'information-hub:';

/** An id of this directory's as the harvest contract has it: `information-hub:3f0c2a1e-…`. */
export function toId(id: string): string {
  return `${prefix}${id}`;
}

/** The directory's own id out of such a one. */
export function fromId(id: string): string {
  return id.slice(prefix.length);
}
