import type { FreshnessNightsQuery, FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { type Position, freshnessPath, toAddress } from './filter.ts';
import { renderFinding } from './render-finding.ts';
import { renderLastNight, renderReport, renderSources } from './render-nights.ts';
import { severityWords, stateWords } from './words.ts';

export interface FreshnessPage {
  answer: FreshnessPageQuery;
  nights: FreshnessNightsQuery['freshnessRuns'];
  position: Position;
}

/** The data team's page: what broke overnight first, then everything, and whose it is to mend. */
export function renderFreshness({ answer, nights, position }: FreshnessPage): Html {
  const { news, findings, freshnessAsOf } = answer;
  return html`<h1>Is it still true?</h1>
    ${renderLastNight(nights)} ${news.totalCount > 0 && renderNews(news, position)}
    <section aria-labelledby="findings">
      <h2 id="findings">Findings (${findings.totalCount})</h2>
      ${renderFilters(findings.facets, position)} ${renderExports(position)}
      <ol class="findings">
        ${findings.nodes.map((finding) => renderFinding(finding, position))}
      </ol>
      ${findings.totalCount === 0 && html`<p>Nothing of this kind.</p>`} ${renderNext(findings.pageInfo, position)}
    </section>
    ${renderSources(nights)} ${renderReport(freshnessAsOf)}
    <p><a href="/freshness/matches">Decide which listings are the same service</a></p>`;
}

function renderNews({ totalCount, nodes }: FreshnessPageQuery['news'], position: Position): Html {
  return html`<section aria-labelledby="news">
    <h2 id="news">New since the last night (${totalCount})</h2>
    <ol class="findings">
      ${nodes.map((finding) => renderFinding(finding, position))}
    </ol>
  </section>`;
}

type Facets = FreshnessPageQuery['findings']['facets'];

function renderFilters(facets: Facets, position: Position): Html {
  return html`<form method="get" action="${freshnessPath}" class="filters" role="search">
    <p class="fields">
      ${renderChoice('state', 'State', position.state, Object.entries(stateWords))}
      ${renderChoice('severity', 'At least', position.severity, Object.entries(severityWords))}
      ${(['check', 'source', 'owner'] as const).map((name) => renderFacet(name, facets, position[name]))}
      <label>Words <input name="text" maxlength="200" value="${position.text}" /></label>
    </p>
    <p class="buttons"><button>Show these</button> <a href="${freshnessPath}">Show all</a></p>
  </form>`;
}

const facetLabels = { check: 'Check', source: 'Directory', owner: 'Owner' };

function renderFacet(name: keyof typeof facetLabels, facets: Facets, chosen: string): Html {
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  const known = values.map(({ value, label, count }): [string, string] => [value, `${label} (${count})`]);
  const others = chosen === '' || known.some(([value]) => value === chosen) ? [] : [[chosen, chosen] as const];
  return renderChoice(name, facetLabels[name], chosen, [['', 'All'], ...known, ...others]);
}

function renderChoice(
  name: string,
  label: string,
  chosen: string,
  values: readonly (readonly [string, string])[],
): Html {
  const options = values.map(
    ([value, words]) => html`<option value="${value}" ${value === chosen && html`selected`}>${words}</option>`,
  );
  return html`<label
    >${label}
    <select name="${name}">
      ${options}
    </select></label
  >`;
}

function renderExports(position: Position): Html {
  const here = { ...position, after: '' };
  const exports = [
    ['/freshness/findings.csv', 'As a spreadsheet (CSV)'],
    ['/freshness/findings.json', 'As JSON'],
    ['/freshness/feed.atom', 'As a feed (Atom)'],
  ] as const;
  return html`<ul class="tabs">
    ${exports.map(([path, words]) => html`<li><a href="${toAddress(here, path)}">${words}</a></li>`)}
  </ul>`;
}

function renderNext({ hasNextPage, endCursor }: FreshnessPageQuery['findings']['pageInfo'], position: Position): Html {
  if (!hasNextPage || endCursor === null) return html``;
  return html`<p><a href="${toAddress({ ...position, after: endCursor })}">The next 50</a></p>`;
}
