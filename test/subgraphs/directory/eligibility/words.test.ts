import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEligibilityWords } from '../../../../subgraphs/directory/eligibility/words.ts';
import { sutton } from './support.ts';
import { readTexts, writeReading } from './texts.ts';

describe('what a text says of those it is for', () => {
  it.each(['texts.txt', 'more-texts.txt'].flatMap(readTexts))('$text', ({ text, reading }) => {
    expect(writeReading(readEligibilityWords(text, sutton))).toBe(reading);
  });
});

const years = fc.integer({ min: 0, max: 24 });

describe('however it is written', () => {
  it('a span of years includes both', () => {
    const between = fc.constantFrom('-', ' - ', '–', ' to ', ' TO ', 'yrs-', ' years to ');
    const before = fc.constantFrom('', 'aged ', 'Ages ', 'For children aged ', 'age: ');
    const after = fc.constantFrom('', ' years', 'yrs', ' year olds', ' years old', ' years of age', 's');
    fc.assert(
      fc.property(years, years, before, between, after, (one, other, ...[start, middle, end]) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
        const { ages } = readEligibilityWords(`${start}${from}${middle}${to}${end}`, sutton);
        expect(ages).toMatchObject([{ minMonths: from * 12, maxMonths: (to + 1) * 12 }]);
      }),
    );
  });

  it('ends that are the wrong way round are no ages', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 2, max: 24 }), (to, more) => {
        expect(readEligibilityWords(`${to + more}-${to}`, sutton).ages).toEqual([]);
      }),
    );
  });

  it('any text is read, and what is sure is possible', () => {
    const words = fc.constantFrom(
      ...'under over 5s 0 11 19 25 to - ( ) and or with SEND mums babies years months aged up not for + , . year 7 pregnant no cannot attend must volunteers £4 free if alone older children rising weeks toddlers between'.split(
        ' ',
      ),
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { ages, besides, disputed, carerAges, rough } = readEligibilityWords(any, sutton);
        for (const { minMonths, maxMonths, surely, possibly } of [
          ...ages,
          ...besides,
          ...disputed,
          ...carerAges,
          ...rough,
        ]) {
          expect([minMonths, maxMonths].every((months) => months === null || Number.isInteger(months))).toBe(true);
          expect(minMonths ?? 0).toBeLessThan(maxMonths ?? Infinity);
          expect(surely.from).toBeGreaterThanOrEqual(possibly.from);
          expect(surely.to).toBeLessThanOrEqual(possibly.to);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
