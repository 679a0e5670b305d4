import { hash } from 'node:crypto';

/** The id that one stand-in gives a record of the world: a UUID that is always the same for the same two words. */
export function sampleUuid(directory: string, key: string): string {
  const hex = hash('sha256', `${directory}/${key}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
