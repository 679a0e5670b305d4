import type { StartAnswer, SuggestAnswer } from '../contract.ts';
import type { Speech } from './speech.ts';
import type { Option } from './view.ts';

type Needs = StartAnswer['needs'];

/** How many situations are suggested; all of them to somebody who has typed nothing. */
const most = 5;

/** Situations whose words in the reader's language begin with what is typed, in any order of words. */
export function matchNeeds(needs: Needs, typed: string, speech: Speech): Option[] {
  const wanted = toWords(typed);
  const found = needs
    .map(({ id, label }) => ({ kind: 'need' as const, id, label: speech.need(id, label) }))
    .filter(({ label }) => {
      const words = toWords(label);
      return wanted.every((word) => words.some((own) => own.startsWith(word)));
    });
  return wanted.length === 0 ? found : found.slice(0, most);
}

/** The same with what the gateway found: what it recognised in free words, services and a place. */
export function joinSuggestions(matched: Option[], answer: SuggestAnswer, needs: Needs, speech: Speech): Option[] {
  const more = answer.needs.flatMap((id) => {
    const need = needs.find((one) => one.id === id);
    return need && !matched.some((one) => one.id === id)
      ? [{ kind: 'need' as const, id, label: speech.need(id, need.label) }]
      : [];
  });
  return [
    ...[...matched, ...more].slice(0, most),
    ...answer.services.map(({ name, by }) => ({ kind: 'service' as const, id: '', label: name, by })),
    ...(answer.place === null ? [] : [{ kind: 'place' as const, id: '', label: answer.place }]),
  ];
}

/** Accents aside, as people leave them out on telephones; vowel signs, which are marks too, stay. */
function toWords(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase();
  return plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
}
