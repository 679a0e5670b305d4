import { fold } from '../../../kit/text/fold.ts';

/**
 * The ways in which a name can be written down as words to compare: whole, and without what stands in brackets, where
 * that is more than an acronym of the rest. Small words, the borough's name and the plural say nothing of which service
 * it is; every other word does, so that no programme is taken for the organisation it belongs to.
 */
export function toNameKeys(name: string): string[] {
  const keys = [name, name.replace(/\([^)]*\)/g, ' ')].map(toKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

const fillers = new Set(['a', 'and', 'at', 'for', 'in', 'of', 'or', 'sutton', 'the', 'via', 'with']);

function toKey(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => !fillers.has(word))
    .map((word) => word.replace(/(?<=..[^s])s$/, ''))
    .join(' ');
}
