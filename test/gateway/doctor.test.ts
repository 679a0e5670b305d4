import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { Config } from '../../gateway/config/file.ts';
import { type Diagnosis, examine } from '../../gateway/doctor/examine.ts';
import { toQuestions } from '../../gateway/doctor/questions.ts';
import { remarkOnTerms } from '../../gateway/doctor/remarks.ts';
import { createTestObserver } from '../support/observer.ts';
import { mockUpstreams } from '../support/upstream-mock.ts';

const network = mockUpstreams();

const sources = {
  hub: { 'information-hub': { kind: 'connected-places', url: 'https://hub.example.org/core/v1/' } },
  pages: {
    'local-offer': { kind: 'connected-places-pages', url: 'https://hub.example.org/core/v1/', landingPage: 'send' },
  },
  openReferral: { 'local-offer': { kind: 'open-referral-uk', url: 'https://offer.example.org/' } },
  nhs: {
    nhs: {
      kind: 'nhs-service-search',
      url: 'https://nhs.example.org/search/',
      apiKey: 'key',
      types: ['PHA'],
      withinMiles: 5,
    },
  },
  calendar: {
    timetable: { kind: 'timetable', feeds: [{ kind: 'icalendar', url: 'webcal://hub.example.org/hub.ics' }] },
  },
} as const;

async function diagnose(
  source: keyof typeof sources,
  unset: { path: string; name: string }[] = [],
): Promise<Diagnosis[]> {
  const area = { name: 'Sutton', code: 'E09000029', centre: [51.36, -0.19] };
  const config = Config.parse({ area, sources: sources[source] });
  return Promise.all(toQuestions(config).map((question) => examine(question, unset, createTestObserver())));
}

describe('the doctor', () => {
  it('finds a healthy directory well, after one question', async () => {
    network.use(http.get('https://hub.example.org/core/v1/services', () => HttpResponse.json({ data: [], meta: {} })));
    expect(await diagnose('hub')).toEqual([
      { source: 'information-hub', url: 'https://hub.example.org/core/v1/', trouble: null },
    ]);
    expect(network.requests()).toEqual(['GET https://hub.example.org/core/v1/services?per_page=1']);
  });

  it('finds a healthy calendar well, though its address is written as webcal', async () => {
    network.use(
      http.get('https://hub.example.org/hub.ics', () => HttpResponse.text('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')),
    );
    expect((await diagnose('calendar'))[0]?.trouble).toBeNull();
  });

  it('asks the NHS with the key, and says when it is refused', async () => {
    network.use(
      http.post('https://nhs.example.org/search/', ({ request }) => {
        expect(request.headers.get('apikey')).toBe('key');
        return new HttpResponse('Unauthorized', { status: 401 });
      }),
    );
    const [diagnosis] = await diagnose('nhs');
    expect(diagnosis?.trouble).toEqual({
      says: 'The nhs directory does not let us read it (status 401).',
      mend: 'Check sources.nhs.apiKey: it is wrong, has run out, or is for another environment than this address.',
    });
  });

  it('does not ask when the key is missing, and says which', async () => {
    const [diagnosis] = await diagnose('nhs', [{ path: 'sources.nhs.apiKey', name: 'NHS_API_KEY' }]);
    expect(diagnosis?.trouble?.says).toBe('sources.nhs.apiKey is not known, as the environment holds no NHS_API_KEY.');
    expect(network.requests()).toEqual([]);
  });

  it.each([
    ['a web page', () => HttpResponse.html('<html>'), /web page/, /Another program.*sources\.information-hub\.url/],
    ['JSON of another shape', () => HttpResponse.json({ services: [] }), /cannot be read/, /Another program/],
    ['a redirect', () => HttpResponse.redirect('https://other.example.org/', 302), /another|follow/, /has moved/],
    [
      'nothing of that name',
      () => HttpResponse.json({}, { status: 404 }),
      /no such thing/,
      /Check sources\.information-hub\.url/,
    ],
  ])('says in plain words what to do about %s', async (_what, answer, says, mend) => {
    network.use(http.get('https://hub.example.org/core/v1/services', answer));
    const [diagnosis] = await diagnose('hub');
    expect(diagnosis?.trouble?.says).toMatch(says);
    expect(diagnosis?.trouble?.mend).toMatch(mend);
  });

  it('names the page that is not there', async () => {
    network.use(http.get('https://hub.example.org/core/v1/pages/send', () => HttpResponse.json({}, { status: 404 })));
    expect((await diagnose('pages'))[0]?.trouble?.mend).toContain('sources.local-offer.landingPage');
  });

  it('tells a calendar from something else', async () => {
    network.use(http.get('https://hub.example.org/hub.ics', () => HttpResponse.text('not a calendar')));
    expect((await diagnose('calendar'))[0]?.trouble?.says).toBe('What the timetable directory sent is not a calendar.');
  });

  it('takes both versions of Open Referral UK', async () => {
    network.use(http.get('https://offer.example.org/services', () => HttpResponse.json({ content: [] })));
    expect((await diagnose('openReferral'))[0]?.trouble).toBeNull();
  });
});

describe('what the doctor says of school terms', () => {
  const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
  const remark = (terms: { from: string; to: string }[]) => {
    const area = { name: 'Sutton', code: 'E09000029', centre: [51.36, -0.19] };
    return remarkOnTerms(Config.parse({ area, sources: { timetable: { ...sources.calendar.timetable, terms } } }), now);
  };

  it('is nothing while today is in or before one of them', () => {
    expect(remark([{ from: '2026-11-02', to: '2026-11-22' }])).toEqual([]);
    expect(remark([{ from: '2027-01-04', to: '2027-02-12' }])).toEqual([]);
  });

  it.each([
    [[], /names no school terms: whether a day is in term is not known/],
    [[{ from: '2026-09-02', to: '2026-11-21' }], /ended on 2026-11-21: whether a day is in term is not known/],
  ])('is that term time is not known, with %j', (terms, says) => {
    expect(remark(terms)).toEqual([
      expect.objectContaining({
        state: 'note',
        says: expect.stringMatching(says),
        mend: expect.stringMatching(/terms/),
      }),
    ]);
  });
});
