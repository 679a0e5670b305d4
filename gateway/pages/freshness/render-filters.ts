import type { FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { renderChoice, renderTick } from '../choice.ts';
import { type Html, html } from '../html.ts';
import { renderNarrowDown } from '../narrow-down.ts';
import { type Position, freshnessPath, isNarrowed, toAddress } from './filter.ts';
import { severityWords, stateWords } from './words.ts';

type Facets = FreshnessPageQuery['findings']['facets'];

/** What narrows the findings down. */
export function renderFilters(facets: Facets, position: Position): Html {
  return renderNarrowDown({
    path: freshnessPath,
    summary: 'Narrow down',
    isOpen: isNarrowed(position),
    all: freshnessPath,
    fields: [
      renderChoice('state', 'State', position.state.toLowerCase(), toChoice(stateWords)),
      renderChoice('severity', 'At least', position.severity.toLowerCase(), toChoice(severityWords)),
      ...(['check', 'source', 'owner'] as const).map((name) => renderFacet(name, facets, position[name])),
      html`<label>Words <input name="text" maxlength="200" value="${position.text}" /></label>`,
      renderTick('new', 'yes', 'Only what the last night found', position.isNew),
    ],
  });
}

function toChoice(words: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(words).map(([value, text]) => [value.toLowerCase(), text]);
}

const facetLabels = { check: 'Check', source: 'Directory', owner: 'Owner' };

function renderFacet(name: keyof typeof facetLabels, facets: Facets, chosen: string): Html {
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  const known = values.map(({ value, label, count }): [string, string] => [value, `${label} (${count})`]);
  const others = chosen === '' || known.some(([value]) => value === chosen) ? [] : [[chosen, chosen] as const];
  return renderChoice(name, facetLabels[name], chosen, [['', 'All'], ...known, ...others]);
}

const exports = [
  ['/freshness/findings.xlsx', 'For Excel (XLSX)'],
  ['/freshness/findings.csv', 'As a table (CSV)'],
  ['/freshness/findings.json', 'As JSON'],
  ['/freshness/feed.atom', 'As a feed (Atom)'],
] as const;

/** The same findings in other forms. */
export function renderExports(position: Position): Html {
  const here = { ...position, after: '' };
  return html`<ul class="tabs" aria-label="These findings in other forms">
    ${exports.map(([path, words]) => html`<li><a href="${toAddress(here, path)}">${words}</a></li>`)}
  </ul>`;
}
