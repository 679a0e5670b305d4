import type { FamilySearchQuery } from '../../../../codegen/generated/operations.ts';
import { type Html, html } from '../../html.ts';
import type { PlainKey, Speaker } from '../speaker.ts';

type SetAside = FamilySearchQuery['services']['setAside'][number];

/** The filters that the form has: which of its fields each is, and what it is called. */
const filters: Readonly<Record<string, { field: string; words: PlainKey }>> = {
  needs: { field: 'need', words: 'situation' },
  person: { field: 'age', words: 'forWhom' },
  free: { field: 'free', words: 'free' },
  wheelchair: { field: 'wheelchair', words: 'wheelchairIn' },
  languages: { field: 'language', words: 'languageSpoken' },
  referral: { field: 'reach', words: 'howToReach' },
  delivery: { field: 'reach', words: 'howToReach' },
  sessionsBetween: { field: 'week', words: 'thisWeek' },
  near: { field: 'within', words: 'howFar' },
};

/** What the filters left out, and a button for each to bring it back: unknown is not no. */
export function renderSetAside(
  { setAside, totalCount }: Pick<FamilySearchQuery['services'], 'setAside' | 'totalCount'>,
  speaker: Speaker,
): Html | null {
  const unknown = setAside.filter((one) => one.unknown > 0);
  const removable = setAside.filter((one) => filters[one.filter] && one.withoutIt > totalCount);
  if (unknown.length === 0 && removable.length === 0) return null;
  return html`<section class="set-aside" aria-labelledby="set-aside">
    <h2 id="set-aside">${speaker.say('leftOut')}</h2>
    ${unknown.length > 0 && renderUnknown(unknown, speaker)}
    ${removable.length > 0 && html`<p class="buttons">${removable.map((one) => renderRemove(one, totalCount, speaker))}</p>`}
  </section>`;
}

function renderUnknown(unknown: readonly SetAside[], speaker: Speaker): Html {
  const lines = unknown.map(({ filter, unknown: count }) => {
    const words = filters[filter]?.words;
    return html`<li>${speaker.count('unsaid', count, { filter: words ? speaker.say(words) : filter })}</li>`;
  });
  return html`<ul>
      ${lines}
    </ul>
    <p><button form="search" name="unknown" value="true">${speaker.say('bringBack')}</button></p>`;
}

/** An empty value after the chosen one takes its place: the form is read from its end. */
function renderRemove({ filter, withoutIt }: SetAside, total: number, speaker: Speaker): Html {
  const known = filters[filter];
  if (!known) return html``;
  const words = speaker.say('without', { filter: speaker.say(known.words), count: speaker.number(withoutIt - total) });
  return html`<button form="search" name="drop" value="${known.field}">${words}</button>`;
}
