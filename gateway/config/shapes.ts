import { z } from 'zod';

/*
 * The shapes that settings are made of. The words given as `error` finish the sentence "… should be": what was
 * expected, with an example where that helps.
 */

export const webAddress = z.url({ protocol: /^https?$/, error: 'a web address such as "https://example.org/"' });

/** An address of a calendar, which publishers like to write as `webcal:`. */
export const feedAddress = z.url({
  protocol: /^(https?|webcal)$/,
  error: 'the address of a feed, such as "https://example.org/hub.ics"',
});

/** Where a site is, with nothing below it; a slash at its end is no path. */
export function siteAddress(error: string): z.ZodURL {
  return webAddress.refine((text) => !URL.canParse(text) || new URL(text).href === `${new URL(text).origin}/`, {
    error,
  });
}

export const someText = z.string({ error: 'a text' }).min(1, { error: 'a text that is not empty' });

export const yesOrNo = z.boolean({ error: 'true or false' });

export const day = z.iso.date({ error: 'a day such as "2026-09-02"' });

export const timeOfDay = z
  .string({ error: 'a time of day such as "02:00"' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'a time of day such as "02:00"' });

export function wholeNumber(from: number, to: number): z.ZodInt {
  const error = `a whole number from ${from.toLocaleString('en-GB')} to ${to.toLocaleString('en-GB')}`;
  return z.int({ error }).min(from, { error }).max(to, { error });
}

export function number(from: number, to: number): z.ZodNumber {
  const error = `a number from ${from} to ${to}`;
  return z.number({ error }).min(from, { error }).max(to, { error });
}

export function oneOf<const Values extends readonly [string, ...string[]]>(
  values: Values,
): z.ZodEnum<{ [Value in Values[number]]: Value }> {
  return z.enum(values, { error: `one of ${values.map((value) => `"${value}"`).join(', ')}` });
}

/** An object whose keys are these and no others. */
export function section<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code }) =>
      code === 'unrecognized_keys'
        ? `one of ${Object.keys(shape).join(', ')}`
        : `an object with ${Object.keys(shape).join(', ')}`,
  });
}

export function list<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item, { error: 'a list' });
}
