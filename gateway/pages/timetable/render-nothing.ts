import { type FilterName, filterParameters } from '../../calendar/filters.ts';
import type { PlainKey, Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import { type Position, toAddress, withFilter } from './address.ts';
import { chooseSessions } from './choose.ts';
import type { Hub } from './read-week.ts';
import { withoutWords } from './words.ts';

/** What to do where nothing is found: each way out says how many sessions it leads to. */
export function renderNothing(hubs: readonly Hub[], position: Position, speaker: Speaker): Html {
  const ways = waysOut(position)
    .map((way) => ({ ...way, address: toAddress(way.position), count: chooseSessions(hubs, way.position).count }))
    .filter(({ count }) => count > 0)
    .filter(({ address }, index, all) => all.findIndex((way) => way.address === address) === index);
  if (ways.length === 0) {
    return html`<p>${speaker.say('noneTold')}</p>`;
  }
  const links = ways.map(
    ({ words, address, count }) =>
      html`<li><a href="${speaker.path(address)}">${speaker.say(words)}</a> (${speaker.count('sessions', count)})</li>`,
  );
  return html`<p>${speaker.say('wouldShow')}</p>
    <ul>
      ${links}
    </ul>`;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
const filterNames = Object.keys(withoutWords) as FilterName[];

function waysOut(position: Position): { words: PlainKey; position: Position }[] {
  const named = filterNames.filter((name) => position.said.has(name));
  const unfiltered = filterParameters.reduce((less, name) => withFilter(less, name, null), position);
  return [
    ...named.map((name) => ({ words: withoutWords[name], position: withFilter(position, name, null) })),
    { words: 'atAllHubs' as const, position: { ...position, hub: null } },
    { words: 'allThisWeek' as const, position: { ...unfiltered, hub: null } },
  ];
}
