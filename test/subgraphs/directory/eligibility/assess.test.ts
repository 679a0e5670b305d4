import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessEligibility } from '../../../../subgraphs/directory/eligibility/assess.ts';
import { toPerson } from '../../../../subgraphs/directory/eligibility/person.ts';
import type { AgeRange } from '../../../../subgraphs/kit/listing.ts';
import { assess, parsePerson, places, postcodes, readPersons, toRecord, unheardOf } from './support.ts';

const files = [
  'persons.txt',
  'paragraphs.txt',
  'more-persons.txt',
  'clauses.txt',
  'labelled.txt',
  'more-labelled.txt',
  'services.txt',
  'strangers.txt',
  'strangers-further.txt',
  'fresh.txt',
];

describe('whom a text is for', () => {
  it.each(files.flatMap(readPersons))('$text | $person', ({ text, person, verdict }) => {
    expect(assess(text, parsePerson(person)).verdict).toBe(verdict);
  });
});

describe('texts in the manner of true directories', () => {
  const judged = readPersons('directories.txt').map(({ text, person, verdict }) => ({
    told: `${text} | ${person} => ${verdict}`,
    verdict,
    got: assess(text, parsePerson(person)).verdict,
  }));

  it('are many', () => {
    expect(judged.length).toBeGreaterThan(490);
  });

  it.each(['YES', 'NO'] as const)('are never wrongly judged %s', (certain) => {
    const wrong = judged.filter(({ verdict, got }) => got === certain && verdict !== certain);
    expect(wrong.map(({ told }) => told)).toEqual([]);
  });

  it('leave open what is certain in one of twenty at most', () => {
    const open = judged.filter(({ verdict, got }) => got !== verdict);
    expect(open.length).toBeLessThanOrEqual(judged.length / 20);
  });
});

describe('reasons', () => {
  it.each([
    ['Under 5s', '3y', 'It is for children under 5, and yours is 3.'],
    ['Under 5s', '6y', 'It is for children under 5, and yours is 6.'],
    ['18 months to 3 years', '12m', 'It is for ages 18 months to under 4, and yours is 1.'],
    ['18+', '3y', 'It is for people aged 18 and over, and yours is 3.'],
    ['18+', '20y', 'It is for people aged 18 and over, and the age you gave is 20.'],
    ['2 year olds', '2y', 'It is for those aged 2, and yours is 2.'],
    ['Ages 16 to 18, 19 to 20 and 21 to 30', '17y', 'It is for ages 16 to 30, and yours is 17.'],
    ['Ages 5 to 7 and 9 to 11', '6y', 'It is for ages 5 to 7 and ages 9 to 11, and yours is 6.'],
    ['Under 5s', 'pregnant 20', 'It is for children under 5, and your baby is not born yet.'],
    ['antenatal', '3y', 'It is for people who are pregnant, and yours is 3.'],
    ['antenatal', 'pregnant 20', 'It is for people who are pregnant.'],
    ['mums under 21', 'carer 22', 'It is for parents and carers aged under 21, and the adult is 22.'],
    ['Young carers', 'is young-carer', 'It is for young carers, as you have said.'],
    [
      'Refugees and asylum seekers',
      'nobody',
      'It is for refugees and people who seek asylum. You have not said whether that fits.',
    ],
    ['Please ring', '3y', 'It does not say which ages it is for.'],
    ['Sutton residents only', 'elsewhere', 'Where its people have to live: Sutton residents only. You live elsewhere.'],
  ])('%s | %s', (text, person, words) => {
    expect(assess(text, parsePerson(person)).reasons.map((reason) => reason.text)).toContain(words);
  });
});

function verdictAt(postcode: string) {
  return assess('Sutton residents only', { postcode }).verdict;
}

describe('where somebody lives', () => {
  it('is not certain where only a part of the postcode is known here', () => {
    expect(verdictAt(postcodes.hereabouts)).toBe('LIKELY');
    expect(verdictAt(postcodes.thereabouts)).toBe('UNKNOWN');
  });

  it('is not known by a postcode that is not, and nobody is told that they have not said it', () => {
    const { verdict, reasons } = assess('Sutton residents only', { postcode: unheardOf });
    expect(verdict).toBe('LIKELY');
    expect(reasons.map(({ text }) => text)).toEqual([
      'Where its people have to live: Sutton residents only. We do not know whether your postcode is there.',
    ]);
  });
});

/** From worse to better. */
const order = ['NO', 'LIKELY', 'YES'];

const range = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }), fc.option(fc.integer({ min: 1, max: 90 })))
  .map(([minMonths, length, more]): AgeRange => {
    const maxMonths = minMonths + length;
    return { minMonths, maxMonths, maxMonthsWithSend: more === null ? null : maxMonths + more, text: null };
  });
const ranges = fc.array(range, { minLength: 1, maxLength: 3 });
const someone = fc.record({ ageMonths: fc.integer({ min: 0, max: 600 }), send: fc.option(fc.boolean()) });

function verdictOf(ages: readonly AgeRange[], person: { ageMonths: number; send: boolean | null }) {
  return assessEligibility(toRecord(null, ages).judged, toPerson(person, places)).verdict;
}

describe('a remark that a text adds', () => {
  const people = files.flatMap(readPersons).filter(({ verdict }) => verdict === 'YES' || verdict === 'NO');
  const remark = fc.constantFrom(
    'Under 8s need a life jacket.',
    'Nobody over 12 may use the small slides.',
    'School-aged children need a GP referral.',
    'Older children should ring first.',
    'Not if you already have a place elsewhere.',
    'Unless you are over 65, you need a referral.',
    'SEND session on Mondays.',
    'Your under-fives can play next door.',
    'Doors close to under 18s at 9pm.',
    'Residents of Merton ring another number.',
  );

  it('never turns a certain answer into the opposite', () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), remark, ({ text, person, verdict }, more) => {
        const opposite = verdict === 'YES' ? 'NO' : 'YES';
        expect(assess(`${text.replace(/[.!?]?$/, '.')} ${more}`, parsePerson(person)).verdict).not.toBe(opposite);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('ages in numbers', () => {
  it('say yes inside, and no outside', () => {
    fc.assert(
      fc.property(ranges, someone, (ages, person) => {
        const isIn = (send: boolean) =>
          ages.some(({ minMonths, maxMonths, maxMonthsWithSend }) => {
            const end = (send ? maxMonthsWithSend : null) ?? maxMonths ?? Infinity;
            return (minMonths ?? 0) <= person.ageMonths && person.ageMonths < end;
          });
        const told = person.send === null ? [isIn(false), isIn(true)] : [isIn(person.send)];
        const expected = told.every(Boolean) ? 'YES' : told.some(Boolean) ? 'LIKELY' : 'NO';
        expect(verdictOf(ages, person)).toBe(expected);
      }),
    );
  });

  it('that are widened never turn a yes into anything else', () => {
    fc.assert(
      fc.property(ranges, someone, fc.nat(40), (ages, person, more) => {
        const wider = ages.map(({ minMonths, maxMonths, maxMonthsWithSend, text }) => ({
          minMonths: Math.max(0, (minMonths ?? 0) - more),
          maxMonths: (maxMonths ?? 0) + more,
          maxMonthsWithSend: maxMonthsWithSend === null ? null : maxMonthsWithSend + more,
          text,
        }));
        expect(order.indexOf(verdictOf(wider, person))).toBeGreaterThanOrEqual(order.indexOf(verdictOf(ages, person)));
      }),
    );
  });
});

describe('telling more', () => {
  const texts = fc.constantFrom(...new Set(files.flatMap(readPersons).map(({ text }) => text)));
  const little = fc.record({ ageMonths: fc.nat(330), send: fc.option(fc.boolean()) });
  const more = fc.record({
    postcode: fc.constantFrom(...Object.values(postcodes)),
    circumstances: fc.subarray(['young-carer', 'fathers', 'girls', 'boys', 'low-income', 'care-leaver', 'in-care']),
  });

  it('never turns a no into a yes, nor a yes into a no', () => {
    fc.assert(
      fc.property(texts, little, more, fc.boolean(), (text, person, others, send) => {
        const [before, after] = [person, { ...person, ...others, send: person.send ?? send }].map(
          (told) => assess(text, told).verdict,
        );
        const settled = before === 'NO' || before === 'YES' ? [before] : ['YES', 'LIKELY', 'NO', 'UNKNOWN'];
        expect(settled).toContain(after);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of the adult leaves a child out who was left out, or in doubt', () => {
    fc.assert(
      fc.property(texts, fc.nat(215), fc.integer({ min: 16, max: 90 }), (text, ageMonths, carerAgeYears) => {
        fc.pre(assess(text, { ageMonths }).verdict === 'NO');
        expect(assess(text, { ageMonths, carerAgeYears }).verdict).not.toBe('YES');
      }),
      { numRuns: 1_000 },
    );
  });
});
