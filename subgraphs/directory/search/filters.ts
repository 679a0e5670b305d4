import type { ServiceFilter } from '../../../codegen/generated/directory.ts';
import type { YesNoUnknown } from '../../kit/listing.ts';
import type { Filter } from './answer.ts';
import { type ServiceFacts, toLanguageKeys } from './facts.ts';

/** The conditions that a filter states, all but its words. An empty list states none. */
export function toFilters(filter: ServiceFilter): Filter[] {
  const languages = filter.languages?.flatMap(toLanguageKeys);
  return [
    oneOf('categories', filter.categories, (facts) => facts.categories, 'what sort of help it is'),
    oneOf('organisation', filter.organisation && [filter.organisation], organisationOf, 'who offers it'),
    oneOf('kinds', filter.kinds, ({ kind }) => [kind], 'what kind of service it is'),
    fact('free', filter.free, ({ free }) => free, free),
    oneOf('languages', languages, (facts) => facts.languages, 'which languages it speaks', 'It speaks the language.'),
    fact('wheelchair', filter.wheelchair, (facts) => facts.wheelchair, wheelchair),
    fact('accessibleToilet', filter.accessibleToilet, (facts) => facts.accessibleToilet, accessibleToilet),
    fact('inductionLoop', filter.inductionLoop, (facts) => facts.inductionLoop, inductionLoop),
    oneOf('delivery', filter.delivery, ({ delivery }) => delivery, 'how it reaches families'),
    oneOf('referral', filter.referral, ({ referral }) => referral, 'who can ask for it'),
    oneOf('sources', filter.sources, ({ sources }) => sources, 'which directory lists it'),
  ].filter((known) => known !== null);
}

/** A yes or no in words, and the question that nobody answers. */
interface FactWords {
  yes: string;
  no: string;
  question: string;
}

const free: FactWords = { yes: 'It is free.', no: 'It costs something.', question: 'whether it is free' };
const wheelchair: FactWords = {
  yes: 'A wheelchair gets in.',
  no: 'A wheelchair does not get in.',
  question: 'whether a wheelchair gets in',
};
const accessibleToilet: FactWords = {
  yes: 'It has an accessible toilet.',
  no: 'It has no accessible toilet.',
  question: 'whether it has an accessible toilet',
};
const inductionLoop: FactWords = {
  yes: 'It has an induction loop.',
  no: 'It has no induction loop.',
  question: 'whether it has an induction loop',
};

function fact(
  name: string,
  wanted: boolean | null | undefined,
  read: (facts: ServiceFacts) => YesNoUnknown,
  { yes, no, question }: FactWords,
): Filter | null {
  if (wanted === null || wanted === undefined) return null;
  const opposite = { YES: 'NO', NO: 'YES', UNKNOWN: 'UNKNOWN' } as const;
  return {
    name,
    judge: wanted ? read : (facts) => opposite[read(facts)],
    passes: wanted ? yes : no,
    unknown: `No directory says ${question}.`,
  };
}

function oneOf(
  name: string,
  wanted: readonly string[] | null | undefined | '',
  read: (facts: ServiceFacts) => readonly string[],
  question: string,
  passes: string | null = null,
): Filter | null {
  if (!wanted || wanted.length === 0) return null;
  const any = new Set(wanted);
  return {
    name,
    judge(facts) {
      const values = read(facts);
      if (values.length === 0) return 'UNKNOWN';
      return values.some((value) => any.has(value)) ? 'YES' : 'NO';
    },
    passes,
    unknown: `No directory says ${question}.`,
  };
}

function organisationOf({ organisation }: ServiceFacts): string[] {
  return organisation === null ? [] : [organisation];
}
