import { z } from 'zod';
import { manners } from '../../subgraphs/kit/upstream/manners.ts';
import type { Manners, UpstreamRequest } from '../../subgraphs/kit/upstream/upstream.ts';
import type { SourceName } from '../../subgraphs/kit/subgraph-names.ts';
import type { Config } from '../config/file.ts';
import type { Sources } from '../config/sources.ts';

/** One polite question to one directory: the smallest that a reading asks, too. */
export interface Question {
  source: SourceName;
  /** Where the address stands in the config, e.g. `sources.nhs.url`. */
  setting: string;
  /** What else in the config the question names, such as a page. */
  names?: string;
  baseUrl: string;
  headers?: Record<string, string>;
  manners: Manners;
  request: UpstreamRequest;
  /** What the answer has to be: JSON of this shape, or a text that passes. */
  expects: { json: z.ZodType } | { what: string; text: (text: string) => boolean };
}

const pageOfData = { json: z.looseObject({ data: z.array(z.unknown()) }) };

/** Every question that a config gives rise to. */
export function toQuestions({ sources }: Pick<Config, 'sources'>): Question[] {
  return [...askHub(sources), ...askLocalOffer(sources), ...askNhs(sources), ...askTimetable(sources)];
}

function askHub({ 'information-hub': hub }: Sources): Question[] {
  if (!hub) return [];
  const source = 'information-hub';
  return [connectedPlaces({ source, setting: `sources.${source}.url`, baseUrl: hub.url }, 'services')];
}

function askLocalOffer({ 'local-offer': offer }: Sources): Question[] {
  if (!offer) return [];
  const source = 'local-offer';
  const at = { source, setting: `sources.${source}.url`, baseUrl: offer.url } as const;
  if (offer.kind === 'connected-places-pages') {
    const request = { path: `pages/${encodeURIComponent(offer.landingPage)}` };
    const expects = { json: z.looseObject({ data: z.looseObject({}) }) };
    return [{ ...at, names: `sources.${source}.landingPage`, manners: manners.connectedPlaces, request, expects }];
  }
  const request = { path: 'services', query: { page: 1, per_page: 1 } };
  // Open Referral UK 3.0 calls its rows `contents`, 1.x and Outpost call theirs `content`.
  const expects = { json: z.looseObject({}).refine((page) => Array.isArray(page['contents'] ?? page['content'])) };
  return [{ ...at, manners: offer.kind === 'outpost' ? manners.outpost : manners.openReferralUk, request, expects }];
}

function askNhs({ nhs }: Sources): Question[] {
  if (!nhs) return [];
  const headers: Record<string, string> = nhs.apiKey === undefined ? {} : { apikey: nhs.apiKey };
  const finders: Question = {
    source: 'nhs',
    setting: 'sources.nhs.url',
    baseUrl: nhs.url,
    headers,
    manners: manners.nhsServiceSearch,
    request: { path: '', query: { 'api-version': 3 }, json: { search: '*', top: 1, select: 'ODSCode' } },
    expects: { json: z.looseObject({ value: z.array(z.unknown()) }) },
  };
  if (nhs.ods === undefined) return [finders];
  const request = { path: 'Organization', query: { _id: 'FZZ01', _count: 1 }, accept: 'application/fhir+json' };
  const expects = { json: z.looseObject({ resourceType: z.literal('Bundle') }) };
  const setting = 'sources.nhs.ods';
  return [
    finders,
    { source: 'nhs', setting, baseUrl: nhs.ods, headers, manners: manners.nhsOrganisations, request, expects },
  ];
}

const files = {
  icalendar: {
    accept: 'text/calendar',
    what: 'a calendar',
    text: (text: string) => /^\s*BEGIN:VCALENDAR/.test(text),
  },
  csv: { accept: 'text/csv', what: 'a table', text: (text: string) => text.includes(',') },
};

function askTimetable({ timetable }: Sources): Question[] {
  return (timetable?.feeds ?? []).map(({ kind, url }, index): Question => {
    const address = url.replace(/^webcal:/, 'https:');
    const at = { source: 'timetable', setting: `sources.timetable.feeds.${index}.url`, baseUrl: address } as const;
    if (kind === 'connected-places-events') return connectedPlaces(at, 'organisation-events');
    const { accept, ...expects } = files[kind];
    return { ...at, manners: manners.feed, request: { path: address, accept }, expects };
  });
}

function connectedPlaces(at: Pick<Question, 'source' | 'setting' | 'baseUrl'>, path: string): Question {
  return { ...at, manners: manners.connectedPlaces, request: { path, query: { per_page: 1 } }, expects: pageOfData };
}
