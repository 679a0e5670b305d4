/** How a source names the things of its directory in the harvest contract: `information-hub:3f0c2a1e-…`. */
export interface Ids {
  toId: (id: string) => string;
  /** The directory's own id out of such a one. */
  fromId: (id: string) => string;
}

export function createIds(source: string): Ids {
  const prefix = `${source}:`;
  return { toId: (id) => prefix + id, fromId: (id) => id.slice(prefix.length) };
}
