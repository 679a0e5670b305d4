import { filterParameters } from '../../calendar/filters.ts';
import { type Html, html } from '../html.ts';
import { type Position, toAddress, withFilter } from './address.ts';
import { chooseSessions } from './choose.ts';
import type { Hub } from './read-week.ts';
import { countSessions, withoutWords } from './words.ts';

/** What to do where nothing is found: each way out says how many sessions it leads to. */
export function renderNothing(hubs: readonly Hub[], position: Position): Html {
  const ways = waysOut(position)
    .map((way) => ({ ...way, address: toAddress(way.position), count: chooseSessions(hubs, way.position).count }))
    .filter(({ count }) => count > 0)
    .filter(({ address }, index, all) => all.findIndex((way) => way.address === address) === index);
  if (ways.length === 0) {
    return html`<p>
      No hub has told of anything in this week. Look at another week, or ask the hub: it may not have published it yet.
    </p>`;
  }
  const links = ways.map(
    ({ words, address, count }) => html`<li><a href="${address}">${words}</a> (${countSessions(count)})</li>`,
  );
  return html`<p>This would show some:</p>
    <ul>
      ${links}
    </ul>`;
}

function waysOut(position: Position): { words: string; position: Position }[] {
  const named = Object.entries(withoutWords).filter(([name]) => position.said.has(name));
  const unfiltered = filterParameters.reduce((less, name) => withFilter(less, name, null), position);
  return [
    ...named.map(([name, words]) => ({ words, position: withFilter(position, name, null) })),
    { words: 'At all hubs', position: { ...position, hub: null } },
    { words: 'All sessions of this week', position: { ...unfiltered, hub: null } },
  ];
}
