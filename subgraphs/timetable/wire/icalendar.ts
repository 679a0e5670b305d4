import { z } from 'zod';

/** A property in jCal (RFC 7265 section 3.4): name, parameters, type, then one or more values. */
export const WireProperty = z
  .tuple([z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())])), z.string()])
  .rest(z.unknown())
  .transform(([name, parameters, type, ...values]) => {
    const { tzid, range } = parameters;
    return { name, zone: typeof tzid === 'string' ? tzid : null, range: range ?? null, type, values };
  });

/** An entry of a calendar in jCal: `vevent`, its properties, its alarms. */
export const WireEvent = z
  .tuple([z.literal('vevent'), z.array(WireProperty), z.unknown()])
  .transform(([, properties]) => properties.filter(({ name }) => readProperties.has(name)));

/** One of the times that a zone keeps: summer's, or winter's. */
const WireObservance = z
  .tuple([z.enum(['standard', 'daylight']), z.array(WireProperty), z.unknown()])
  .transform(([, properties]) => properties);

/** A VTIMEZONE in jCal: its name, and the times that it keeps. */
export const WireZone = z
  .tuple([z.literal('vtimezone'), z.array(WireProperty), z.array(WireObservance).min(1)])
  .transform(([, properties, observances]) => ({
    name: z
      .string()
      .catch('')
      .parse(properties.find(({ name }) => name === 'tzid')?.values[0]),
    observances,
  }));

/** A recurrence rule in jCal: lower-case names, one value or several. */
export const WireRule = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]),
);

export type WireProperty = z.infer<typeof WireProperty>;
export type WireZone = z.infer<typeof WireZone>;
export type WireEvent = z.infer<typeof WireEvent>;

/** What is read of an entry. ATTENDEE, ORGANIZER and CONTACT name people and are not among them. */
const readProperties = new Set(
  (
    'uid recurrence-id sequence last-modified dtstamp class status dtstart dtend duration rrule exrule rdate exdate ' +
    'summary description location geo url categories conference'
  ).split(' '),
);
