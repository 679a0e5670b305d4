import type { SearchesPageQuery } from '../../../codegen/generated/operations.ts';
import type { WeekOfPartners } from '../../widget/partner-searches.ts';
import { writeDay } from '../freshness/words.ts';
import { type Html, html } from '../html.ts';
import { renderTable } from '../table.ts';

export interface SearchesPage {
  demand: SearchesPageQuery['searchDemand'];
  ofPartners: readonly WeekOfPartners[];
  partners: readonly string[];
}

/** What was searched for, week by week since the gateway started: on whose pages, for which needs, and in vain. */
export function renderSearches({ demand, ofPartners, partners }: SearchesPage): Html {
  const weeks = [...new Set([...ofPartners, ...demand].map(({ week }) => week))].toSorted().toReversed();
  return html`<h1>What was searched for</h1>
    <p>
      Since this gateway started, in fives: what fewer than five searches have in common is not told, and nothing is
      kept of who searched or where they live.
    </p>
    ${weeks.length === 0 && html`<p>Nothing has been searched for yet.</p>`}
    ${weeks.map((week) => renderWeek(week, { demand, ofPartners, partners }))}`;
}

function renderWeek(week: string, { demand, ofPartners, partners }: SearchesPage): Html {
  const searches = ofPartners.find((one) => one.week === week)?.searches;
  const asked = demand.find((one) => one.week === week);
  const ids = [...partners, null];
  return html`<section aria-labelledby="week-${week}">
    <h2 id="week-${week}">Week from ${writeDay(`${week}T12:00:00Z`)}</h2>
    ${renderTable(
      'On pages with the embed',
      ['Partner', 'Searches'],
      ids.map((id) => ({ of: id ?? 'Pages that name no partner', cells: [writeCount(searches?.get(id))] })),
    )}
    ${renderCounts(
      'Needs that questions spoke of',
      'Need',
      (asked?.needs ?? []).map(({ need, searches }) => [need.label, searches]),
    )}
    ${renderCounts(
      'Words that no service has',
      'Word',
      (asked?.wordsWithoutAnswer ?? []).map(({ word, searches }) => [word, searches]),
    )}
  </section>`;
}

/** Nothing where there is nothing to tell. */
function renderCounts(caption: string, what: string, counts: readonly (readonly [string, number])[]): Html | null {
  if (counts.length === 0) return null;
  return renderTable(
    caption,
    [what, 'Searches'],
    counts.map(([of, count]) => ({ of, cells: [writeCount(count)] })),
  );
}

function writeCount(count: number | undefined): string {
  if (count === undefined) return 'none';
  return count === 0 ? 'fewer than 5' : `${count} or more`;
}
