import type { Evidence } from './evidence.ts';
import type { Name, NamePart } from './names.ts';
import type { PlaceEvidence } from './places.ts';

/**
 * Puts one and the same object in the place of all that have the same content: listings share their names, their
 * organisations and places, and what most leave out. A hundred thousand of them then take half the room. What it has
 * seen is forgotten with it; what it has given out stays shared.
 */
export function createSharer(): (evidence: Evidence) => Evidence {
  const text = keepOne<string>(String, String);
  const severalTexts = keepOne<readonly string[]>(toKey, (all) => all.map(text));
  const texts = (all: readonly string[]) => (all.length === 0 ? none : severalTexts(all));
  const sentences = keepOne<readonly number[]>(String, Object.freeze);
  const ages = keepOne<NonNullable<Evidence['ages']>>(({ from, to }) => `${from} ${to}`, Object.freeze);
  const part = keepOne<NamePart>(toPartKey, ({ key, tokens, written }) => {
    return { key: text(key), tokens: texts(tokens), written: text(written) };
  });
  const name = keepOne<Name>(toNameKey, ({ tokens, key, spelt, written, parts }) => {
    return {
      tokens: texts(tokens),
      key: text(key),
      spelt: text(spelt),
      written: text(written),
      parts: parts.map(part),
    };
  });
  const names = keepOne<Evidence['names']>(
    (all) => toKey(all.map(toNameKey)),
    (all) => all.map(name),
  );
  const optional = (value: string | null) => value && text(value);
  // Mostly one, so that places are shared with the list that they are in.
  const places = keepOne<Evidence['places']>(
    (all) => toKey(all.map(toPlaceKey)),
    (all) =>
      all.map(({ name: venue, postcode, outcode, line, point }) => ({
        name: optional(venue),
        postcode: optional(postcode),
        outcode: optional(outcode),
        line: optional(line),
        point,
      })),
  );

  return (one) => ({
    ...one,
    source: text(one.source),
    names: names(one.names),
    context: texts(one.context),
    serviceIds: texts(one.serviceIds),
    numbers: texts(one.numbers),
    organisation: one.organisation && name(one.organisation),
    organisationIds: texts(one.organisationIds),
    phones: texts(one.phones),
    places: places(one.places),
    venues: texts(one.venues),
    host: optional(one.host),
    mailHost: optional(one.mailHost),
    words: text(one.words),
    sentences: sentences(one.sentences),
    days: texts(one.days),
    ages: one.ages && ages(one.ages),
  });
}

/** Most of what listings leave out is a list. */
const none: readonly never[] = [];

/** The first value with its key, as `make` makes it, for every later one that has it. */
function keepOne<Value>(keyOf: (value: Value) => string, make: (value: Value) => Value): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = keyOf(value);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const made = make(value);
    known.set(key, made);
    return made;
  };
}

function toNameKey({ tokens, written, parts }: Name): string {
  return [tokens.join(' '), written, ...parts.map(toPartKey)].join('\n');
}

function toPartKey({ key, tokens, written }: NamePart): string {
  return [key, tokens.join(' '), written].join('\n');
}

/** What tells the district tells nothing more than the postcode that it is part of. */
function toPlaceKey({ name, postcode, line, point }: PlaceEvidence): string {
  return [name, postcode, line, point?.latitude, point?.longitude].join('\n');
}

function toKey(texts: readonly string[]): string {
  return `${texts.length}\n${texts.join('\n')}`;
}
