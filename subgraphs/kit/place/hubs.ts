export type HubId = 'wallington' | 'carshalton' | 'cheam-south-sutton' | 'central-sutton';

/** A family hub, as far as it does not depend on a feed. */
export interface FamilyHub {
  id: HubId;
  name: string;
  /** The building it is in. */
  host: string;
  neighbourhood: string;
  kind: string;
  status: 'OPEN' | 'PLANNED';
}

/**
 * The borough's four hubs, named, housed and ordered as in Sutton's Helping Early Strategy 2023-2027 (Local
 * Safeguarding Children Partnership), "Spotlight On Family Hubs". The strategy gives no address and no telephone
 * number, so neither is here.
 */
export const hubs: readonly FamilyHub[] = [
  hub('wallington', 'Wallington Family Hub', 'Phoenix Leisure Centre', 'Roundshaw'),
  hub('carshalton', 'Carshalton Family Hub', "Tweeddale Children's Centre", 'St Helier'),
  hub('cheam-south-sutton', 'Cheam & South Sutton Family Hub', 'Belmont GP Practice', 'Shanklin'),
  hub('central-sutton', 'Central Sutton Family Hub', 'Sutton Library', 'Central Sutton'),
];

export function findHub(id: string): FamilyHub | null {
  return hubs.find((hub) => hub.id === id) ?? null;
}

/** The hub that a text means by its id or names: `Carshalton Family Hub`, `carshalton`. Null when it names none. */
export function findHubNamed(text: string): FamilyHub | null {
  const words = toWords(text);
  return hubs.find(({ id, name }) => words.includes(toWords(name)) || words.trim() === toWords(id).trim()) ?? null;
}

/** The hub whose building a text names, e.g. an address that begins `Phoenix Leisure Centre`. Null when it names none. */
export function findHubAt(text: string): FamilyHub | null {
  const words = toWords(text);
  return findHubNamed(text) ?? hubs.find(({ host }) => words.includes(toWords(host))) ?? null;
}

function hub(id: HubId, name: string, host: string, neighbourhood: string): FamilyHub {
  return { id, name, host, neighbourhood, kind: 'Family hub', status: 'OPEN' };
}

/** Lower-case words with a space on both sides of each, so that one text can be looked for in another word by word. */
function toWords(text: string): string {
  const words =
    text
      .toLowerCase()
      .replaceAll('&', ' and ')
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
