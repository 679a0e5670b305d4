import { z } from 'zod';
import { list, number, section, someText, timeOfDay, webAddress, wholeNumber, yesOrNo } from './shapes.ts';
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
}).refine(({ dueAfterDays, staleAfterDays }) => dueAfterDays < staleAfterDays, {
  path: ['staleAfterDays'],
  error: 'more than dueAfterDays',
});

const partner = section({ id: someText, origins: list(webAddress) });

/** The config file. */
export const Config = section({
  area,
  sources: Sources,
  subgraphs: subgraphs.default({}),
  freshness: freshness.prefault({}),
  partners: list(partner).default([]),
  /** A mailbox or page of the people who run the gateway, for those who run the directories: told in User-Agent. */
  contact: someText.optional(),
  /** How often the directories are read again. Their rates hold whatever stands here. */
  refresh: section({ everySeconds: wholeNumber(10, 86_400) }).default({ everySeconds: 900 }),
  /** True when the addresses are those of stand-ins, so that all they say is invented. */
  sample: yesOrNo.default(false),
});

export type Config = z.infer<typeof Config>;
