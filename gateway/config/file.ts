import { z } from 'zod';
import { list, number, section, siteAddress, someText, timeOfDay, webAddress, wholeNumber, yesOrNo } from './shapes.ts';
import { Sources } from './sources.ts';

const area = section({
  name: someText,
  /** GSS. */
  code: someText.regex(/^[EWSN]\d{8}$/, { error: 'a GSS code such as "E09000029"' }),
  centre: z.tuple([number(-90, 90), number(-180, 180)], {
    error: 'a latitude and a longitude, such as [51.36, -0.19]',
  }),
});

/** Subgraphs that run elsewhere, by name: where their graph is. Those left out run in this process. */
const subgraphs = section({
  'information-hub': webAddress.optional(),
  'local-offer': webAddress.optional(),
  nhs: webAddress.optional(),
  timetable: webAddress.optional(),
  directory: webAddress.optional(),
  freshness: webAddress.optional(),
});

const freshness = section({
  at: timeOfDay.default('02:00'),
  dueAfterDays: wholeNumber(1, 3_650).default(90),
  staleAfterDays: wholeNumber(1, 3_650).default(180),
  linkChecks: yesOrNo.default(true),
  allowPrivateAddresses: yesOrNo.default(false),
  /** A dead man's switch, which is asked for after each night and alarms when it is not. */
  ping: webAddress.exactOptional(),
}).refine(({ dueAfterDays, staleAfterDays }) => dueAfterDays < staleAfterDays, {
  path: ['staleAfterDays'],
  error: 'more than dueAfterDays',
});

const mailbox = z.email({ error: 'a mailbox such as "team@example.org"' });

/** The digest of what a night has changed. Without this section, no mail is ever sent. */
const mail = section({
  smtp: z.url({ protocol: /^smtps?$/, error: 'a mail server such as "smtps://user:secret@mail.example.org"' }),
  from: mailbox,
  /** The data team: told of everything. */
  to: list(mailbox).min(1, { error: 'a list of at least one mailbox' }),
  /** By owner, as findings name them: each is told of their own. */
  owners: z.record(someText, mailbox, { error: 'an object with a mailbox for each owner' }).default({}),
  /** Where the data team opens the page of freshness. */
  page: webAddress.exactOptional(),
});

/** A site that embeds the search (docs/embed.md). */
const partner = section({
  id: z.string({ error: 'a text' }).regex(/^[a-z0-9][a-z0-9-]{0,39}$/, {
    error: 'small letters, digits and hyphens, such as "oak-primary-school"',
  }),
  origins: list(siteAddress('where the site is, without a path, such as "https://oak.example.org"')),
  /** What its search begins with, where its page does not say. */
  defaults: section({
    near: someText.exactOptional(),
    needs: list(someText).exactOptional(),
    hub: someText.exactOptional(),
    free: yesOrNo.exactOptional(),
    lang: someText.exactOptional(),
  }).exactOptional(),
  /** How many questions a minute its pages may ask together, of each gateway. */
  perMinute: wholeNumber(1, 100_000).default(600),
});

/** Where the tiles of the embed's maps come from. Without it there are no maps. */
const map = section({
  tiles: z.string().regex(/^https:\/\/[^/{}]+\/.*\{z\}.*\{x\}.*\{y\}/, {
    error: 'an https address with {z}, {x} and {y}, such as "https://tiles.example.org/{z}/{x}/{y}.png"',
  }),
  /** What has to be said beside them. */
  attribution: someText,
});

/** An address without a path: the pages stand at its root. */
const publicAddress = siteAddress('where the gateway is, without a path, such as "https://hub.example"');

/** The config file. */
export const Config = section({
  area,
  sources: Sources,
  subgraphs: subgraphs.default({}),
  freshness: freshness.prefault({}),
  mail: mail.exactOptional(),
  partners: list(partner).default([]),
  map: map.exactOptional(),
  /** Where the gateway is for those who use it, where a proxy before it has another scheme or name. */
  publicUrl: publicAddress.exactOptional(),
  /** A mailbox or page of the people who run the gateway, for those who run the directories: told in User-Agent. */
  contact: someText.optional(),
  /** How often the directories are read again. Their rates hold whatever stands here. */
  refresh: section({ everySeconds: wholeNumber(10, 86_400) }).default({ everySeconds: 900 }),
  /** True when the addresses are those of stand-ins, so that all they say is invented. */
  sample: yesOrNo.default(false),
});

export type Config = z.infer<typeof Config>;
