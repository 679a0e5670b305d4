import type { SourceName } from '../../subgraphs/kit/subgraph-names.ts';
import type { Config } from '../config/file.ts';

/** A source as the graph's `Source` names it to people. */
export interface NamedSource {
  id: SourceName;
  name: string;
  /** The directory's site; null when the config tells of none. */
  url: string | null;
  sample: boolean;
  /** What is read under this id: format and address, without credentials. */
  directory: string;
}

const usualNames = {
  'information-hub': (area: string) => `${area} Information Hub`,
  'local-offer': (area: string) => `${area} SEND Local Offer`,
  nhs: () => 'NHS service finders',
  timetable: () => 'Family hub timetables',
} satisfies Record<SourceName, (area: string) => string>;

/** What people are told of one source. */
export function nameSource(id: SourceName, config: Config): NamedSource {
  const { area, sources, sample } = config;
  const source = sources[id];
  const site = source?.website ?? (source && 'feeds' in source ? source.feeds[0]?.url : source?.url);
  return {
    id,
    name: source?.name ?? usualNames[id](area.name),
    url: site ? toSite(site) : null,
    sample,
    directory: nameDirectory(id, config),
  };
}

/**
 * Tells one directory from another that may stand under the same id later: the live one from the sample above all. The
 * sample is the same one at whatever ports there were for it.
 */
export function nameDirectory(id: SourceName, { sources, subgraphs, sample }: Config): string {
  const source = sources[id];
  if (sample) return `sample ${source?.kind ?? 'elsewhere'}`;
  const address = subgraphs[id] ?? (source && 'url' in source ? source.url : undefined);
  const { origin, pathname } = address === undefined ? { origin: '', pathname: '' } : new URL(address);
  return ['live', source?.kind ?? 'elsewhere', `${origin}${pathname}`].join(' ').trim();
}

/** An address may be that of an API, a feed, or the pattern of a record's page: its site is where they all are. */
function toSite(address: string): string {
  return new URL('/', address.replace(/^webcal:/, 'https:')).href;
}
