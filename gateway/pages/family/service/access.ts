import { type Html, html } from '../../html.ts';
import type { PlainKey, Speaker } from '../speaker.ts';
import type { Service } from './facts.ts';

type Location = Service['locations'][number]['location'];
type Fact = 'wheelchair' | 'stepFree' | 'accessibleToilet' | 'inductionLoop';

const answers: Readonly<Record<'YES' | 'NO' | 'UNKNOWN', PlainKey>> = { YES: 'yes', NO: 'no', UNKNOWN: 'nobodySays' };

/** `saying` is how directories word that it is so, and no more than that. */
const facts: readonly { field: Fact; label: PlainKey; saying: RegExp }[] = [
  { field: 'wheelchair', label: 'wheelchairIn', saying: /^wheelchair access(ible)?$/i },
  { field: 'stepFree', label: 'stepFree', saying: /^step[- ]free( access)?$/i },
  { field: 'accessibleToilet', label: 'accessibleToilet', saying: /^accessible toilets?$/i },
  { field: 'inductionLoop', label: 'inductionLoop', saying: /^(induction|hearing) loop$/i },
];

/** Yes, no, or that nobody says; below it what a directory wrote besides. */
export function renderAccess(location: Pick<Location, Fact | 'accessibilityText'>, speaker: Speaker): Html {
  const words = listWords(location);
  return html`<dl class="facts">
      ${facts.map(
        ({ field, label }) =>
          html`<div>
            <dt>${speaker.say(label)}</dt>
            <dd>${speaker.say(answers[location[field]])}</dd>
          </div>`,
      )}
    </dl>
    ${words.length > 0 && html`<p ${speaker.inEnglish}>${words.join(' · ')}</p>`}`;
}

/** Without what the facts say already. */
function listWords({ accessibilityText, ...location }: Pick<Location, Fact | 'accessibilityText'>): string[] {
  const lines = accessibilityText?.split('\n').filter((line) => line.trim() !== '') ?? [];
  return lines.filter(
    (line) => !facts.some(({ field, saying }) => location[field] === 'YES' && saying.test(line.trim())),
  );
}
