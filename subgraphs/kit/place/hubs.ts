/** The hubs that are there, to which feeds and sessions can belong. */
export type HubId = 'wallington' | 'carshalton' | 'cheam-south-sutton' | 'central-sutton';

/** A hub, as far as it does not depend on a feed. */
export interface Hub {
  id: string;
  name: string;
  /** The building it is in; null where none is named. */
  host: string | null;
  neighbourhood: string | null;
  kind: string;
  status: 'OPEN' | 'PLANNED';
}

/** A hub that is there. */
export interface FamilyHub extends Hub {
  id: HubId;
  host: string;
  neighbourhood: string;
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

/**
 * The two that the same strategy means to add ("Outputs"): it names neither building nor part of the borough. No feed
 * belongs to them, and no text that speaks of such a place means them.
 */
export const plannedHubs: readonly Hub[] = [
  planned('children-with-disabilities', 'Children with disabilities hub'),
  planned('youth', 'Youth hub'),
];

/** One of the hubs that are there. */
export function findHub(id: string): FamilyHub | null {
  return hubs.find((hub) => hub.id === id) ?? null;
}

/** Any hub, planned ones included. */
export function findAnyHub(id: string): Hub | null {
  return [...hubs, ...plannedHubs].find((hub) => hub.id === id) ?? null;
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

function planned(id: string, name: string): Hub {
  return { id, name, host: null, neighbourhood: null, kind: name, status: 'PLANNED' };
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
