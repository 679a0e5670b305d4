import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Settings, loadSettings } from '../../gateway/config.ts';
import { SettingsError } from '../../gateway/config/mistakes.ts';

const folder = mkdtempSync(join(tmpdir(), 'gateway-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const valid = {
  area: { name: 'Sutton', code: 'E09000029', centre: [51.3618, -0.1945] },
  sources: {
    'information-hub': { kind: 'connected-places', url: 'http://127.0.0.1:5001/core/v1/' },
    nhs: {
      kind: 'nhs-service-search',
      url: 'https://nhs.example.org/',
      apiKey: '$NHS_API_KEY',
      types: ['PHA'],
      withinMiles: 5,
    },
  },
};

let files = 0;
function load(config: unknown, variables: Record<string, string> = { NHS_API_KEY: 'secret' }): Settings {
  const configFile = join(folder, `${++files}.json`);
  writeFileSync(configFile, typeof config === 'string' ? config : JSON.stringify(config));
  return loadSettings({ configFile, variables });
}

function mistakesIn(config: unknown, variables?: Record<string, string>): string[] {
  try {
    load(config, variables);
  } catch (error) {
    if (error instanceof SettingsError) return error.mistakes.map((mistake) => mistake.replace(/^.*?\.json: /, ''));
    throw error;
  }
  return [];
}

/** Of a partner with one origin. */
function mistakesOfOrigin(origin: string): string[] {
  return mistakesIn({ ...valid, partners: [{ id: 'oak', origins: [origin] }] });
}

describe('the config', () => {
  it('is the sample when none is named', () => {
    const settings = loadSettings({ variables: {} });
    expect(settings.configFile).toBeNull();
    expect(settings.config.sample).toBe(true);
    expect(settings.environment).toMatchObject({ PORT: 4000, HOST: 'localhost', DATA_DIR: '.data', SCHEDULE: 'on' });
  });

  it('names the live directories in config/sutton.json', () => {
    const settings = loadSettings({ configFile: 'config/sutton.json', variables: { NHS_API_KEY: 'secret' } });
    expect(settings.config.sample).toBe(false);
    expect(Object.keys(settings.config.sources)).toEqual(['information-hub', 'local-offer', 'nhs', 'timetable']);
    expect(settings.config.sources['local-offer']?.kind).toBe('connected-places-pages');
  });

  it('may be named by the environment, and the command line comes first', () => {
    const variables = { GATEWAY_CONFIG: 'config/sutton.json', NHS_API_KEY: 'secret' };
    expect(loadSettings({ variables }).configFile).toBe('config/sutton.json');
    expect(loadSettings({ configFile: 'config/sample.json', variables }).configFile).toBe('config/sample.json');
  });

  it('fills in what is left out', () => {
    const { config } = load(valid);
    expect(config.refresh).toEqual({ everySeconds: 900 });
    expect(config.freshness).toMatchObject({ at: '02:00', dueAfterDays: 90, staleAfterDays: 180 });
    expect(config.subgraphs).toEqual({});
  });

  it('reads "$NAME" from the environment', () => {
    expect(load(valid).config.sources.nhs?.apiKey).toBe('secret');
  });

  it('names a variable that is not set', () => {
    expect(mistakesIn(valid, {})).toEqual([
      'sources.nhs.apiKey should be read from NHS_API_KEY, which the environment does not hold',
    ]);
  });

  it('names every mistake in one go, with its path and what was expected', () => {
    const wrong = {
      ...valid,
      area: { name: 'Sutton', code: 'Sutton', centre: [51.3618] },
      sources: {
        'information-hub': { kind: 'conected-places', url: 'nowhere' },
        'local-offer': { kind: 'outpst', url: 'https://example.org/' },
        nhs: { ...valid.sources.nhs, apiKey: 7, types: ['GP'], withinMiles: 'five' },
        timetable: { kind: 'timetable', feeds: [{ kind: 'ical', url: 'ftp://example.org/' }] },
      },
      freshnes: {},
      refresh: { everySeconds: 1 },
    };
    expect(mistakesIn(wrong).toSorted()).toEqual([
      'area.centre should be a latitude and a longitude, such as [51.36, -0.19], but is a list',
      'area.code should be a GSS code such as "E09000029", but is "Sutton"',
      'freshnes is not known; it should be one of area, sources, subgraphs, freshness, mail, partners, map, publicUrl, contact, refresh, sample',
      'refresh.everySeconds should be a whole number from 10 to 86,400, but is 1',
      'sources.information-hub.kind should be one of "connected-places", but is "conected-places"',
      'sources.information-hub.url should be a web address such as "https://example.org/", but is "nowhere"',
      'sources.local-offer.kind should be one of "open-referral-uk", "outpost", "connected-places-pages", but is "outpst"',
      'sources.nhs.apiKey should be a text, but is something else',
      'sources.nhs.types.0 should be one of "GPB", "PHA", "DEN", "OPT", "HOS", "CLI", "UC", "MIU", but is "GP"',
      'sources.nhs.withinMiles should be a number from 0.1 to 50, but is "five"',
      'sources.timetable.feeds.0.kind should be one of "icalendar", "connected-places-events", "csv", but is "ical"',
      'sources.timetable.feeds.0.url should be the address of a feed, such as "https://example.org/hub.ics", but is "ftp://example.org/"',
    ]);
  });

  it('takes mail to a server and to mailboxes alone', () => {
    const mail = { smtp: 'smtps://user:secret@mail.example.org', from: 'a@example.org', to: ['b@example.org'] };
    expect(load({ ...valid, mail }).config.mail).toEqual({ ...mail, owners: {} });
    const wrong = { smtp: 'https://mail.example.org', from: 'nobody', to: [], owners: { Finch: 'finch' } };
    expect(mistakesIn({ ...valid, mail: wrong })).toEqual([
      'mail.smtp should be a mail server such as "smtps://user:secret@mail.example.org", but is "https://mail.example.org"',
      'mail.from should be a mailbox such as "team@example.org", but is "nobody"',
      'mail.to should be a list of at least one mailbox, but is an empty list',
      'mail.owners.Finch should be a mailbox such as "team@example.org", but is "finch"',
    ]);
  });

  it('says what is missing', () => {
    expect(mistakesIn({ sources: valid.sources })).toEqual([
      'area is missing; it should be an object with name, code, centre',
    ]);
    expect(mistakesIn({ ...valid, sources: {} })).toEqual(['sources should be at least one source, but is an object']);
  });

  it('checks what later parts will need', () => {
    const config = {
      ...valid,
      freshness: { dueAfterDays: 180, staleAfterDays: 90, at: '25:00' },
      partners: [{ id: '' }],
    };
    expect(mistakesIn(config)).toEqual([
      'freshness.at should be a time of day such as "02:00", but is "25:00"',
      'freshness.staleAfterDays should be more than dueAfterDays, but is 90',
      'partners.0.id should be small letters, digits and hyphens, such as "oak-primary-school", but is ""',
      'partners.0.origins is missing; it should be a list',
    ]);
  });

  it('checks what partners and maps say', () => {
    const origins = ['https://oak.example.org'];
    const config = {
      ...valid,
      partners: [{ id: 'oak', origins, perMinute: 0, defaults: { free: 'yes', colour: 'red' } }],
      map: { tiles: 'http://tiles.example.org/{z}/{x}/{y}.png', attribution: 'Somebody' },
    };
    expect(mistakesIn(config)).toEqual([
      'partners.0.defaults.free should be true or false, but is "yes"',
      'partners.0.defaults.colour is not known; it should be one of near, needs, hub, free, lang',
      'partners.0.perMinute should be a whole number from 1 to 100,000, but is 0',
      'map.tiles should be an https address with {z}, {x} and {y}, such as "https://tiles.example.org/{z}/{x}/{y}.png", but is "http://tiles.example.org/{z}/{x}/{y}.png"',
    ]);
  });

  it('takes the address of the whole gateway, and none below it', () => {
    expect(load({ ...valid, publicUrl: 'https://hub.example' }).config.publicUrl).toBe('https://hub.example');
    for (const publicUrl of [
      'hub.example',
      'https://hub.example/search',
      'https://hub.example/?a=1',
      'ftp://hub.example',
    ]) {
      expect(mistakesIn({ ...valid, publicUrl }).join()).toContain('publicUrl should be');
    }
  });

  it('takes as origins of partners where sites are, and none below', () => {
    for (const good of ['https://oak.example.org', 'https://oak.example.org/', 'http://localhost:4000']) {
      expect(mistakesOfOrigin(good)).toEqual([]);
    }
    expect(mistakesOfOrigin('http://localhost:4000/path')).toEqual([
      'partners.0.origins.0 should be where the site is, without a path, such as "https://oak.example.org", but is "http://localhost:4000/path"',
    ]);
    expect(mistakesOfOrigin('https://oak.example.org/?a=1')).toHaveLength(1);
    expect(mistakesOfOrigin('oak.example.org')).toHaveLength(1);
  });

  it('puts calendars at the public address, or where the gateway listens, unless it is said where they are', () => {
    const feeds = [{ kind: 'icalendar', url: 'https://hub.example.org/a.ics', hub: 'wallington' }];
    const calendarsOf = (more: object, timetable: object = {}, variables: Record<string, string> = {}) => {
      const config = { ...valid, sources: { timetable: { kind: 'timetable', feeds, ...timetable } }, ...more };
      return load(config, variables).config.sources.timetable?.calendars;
    };
    expect(calendarsOf({}, {}, { PORT: '4014' })).toBe('http://localhost:4014/calendar/');
    expect(calendarsOf({}, {}, { HOST: '0.0.0.0' })).toBe('http://localhost:4000/calendar/');
    expect(calendarsOf({}, {}, { HOST: '::1' })).toBe('http://[::1]:4000/calendar/');
    expect(calendarsOf({}, {}, { PORT: '0' })).toBeUndefined();
    expect(calendarsOf({ publicUrl: 'https://hub.example' })).toBe('https://hub.example/calendar/');
    expect(calendarsOf({ publicUrl: 'https://hub.example' }, { calendars: 'https://hub.example/c/' })).toBe(
      'https://hub.example/c/',
    );
    expect(calendarsOf({}, { calendars: 'https://hub.example/c/' }, { PORT: '4014' })).toBe('https://hub.example/c/');
  });

  it('names mistakes of the environment and of the file together, and tells no secret', () => {
    const variables = {
      PORT: '70000',
      CACHE_URL: 'localhost',
      DATABASE_URL: 'mysql://me:hunter2@db/x',
      NOW: 'today',
      SCHEDULE: 'no',
      DATA_TEAM_TOKEN: 'hunter2',
    };
    expect(mistakesIn(valid, variables)).toEqual([
      'PORT should be a whole number from 0 to 65,535, but is "70000"',
      'CACHE_URL should be an address such as "redis://localhost:6379", but is something else',
      'DATABASE_URL should be an address such as "postgres://user@localhost:5432/name", but is something else',
      'NOW should be a moment such as "2026-03-30T10:00:00+01:00", but is "today"',
      'DATA_TEAM_TOKEN should be a secret of at least 16 letters, digits and signs, but is something else',
      'SCHEDULE should be one of "on", "off", but is "no"',
      'sources.nhs.apiKey should be read from NHS_API_KEY, which the environment does not hold',
    ]);
  });

  it('says so when there is no such file, or it is not JSON', () => {
    expect(() => loadSettings({ configFile: '/nowhere.json', variables: {} })).toThrow(
      'The config file "/nowhere.json" cannot be read: there is no such file.',
    );
    expect(() => load('{ "area": ')).toThrow(/^The config file ".*\.json" is not JSON: /);
  });

  it('takes an empty variable for one that is left out', () => {
    expect(loadSettings({ variables: { PORT: '', GATEWAY_CONFIG: '' } }).environment.PORT).toBe(4000);
  });

  it('fixes the clock of the domain with NOW', () => {
    const { clock } = loadSettings({ variables: { NOW: '2026-03-30T10:00:00+01:00' } });
    expect(clock().toString()).toBe('2026-03-30T09:00:00Z');
  });
});
