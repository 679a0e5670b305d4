import type { FreshnessPageQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { type Position, isNarrowed, toAddress, toPosition } from './filter.ts';
import { renderExports, renderFilters } from './render-filters.ts';
import { type Reports, renderFinding } from './render-finding.ts';
import { renderDone } from './render-done.ts';
import { renderOwners } from './render-owners.ts';
import { renderReport } from './render-report.ts';
import { renderSources } from './render-sources.ts';
import { renderStatus } from './render-status.ts';
import type { Night } from './words.ts';

export interface FreshnessPage {
  answer: FreshnessPageQuery;
  nights: readonly Night[];
  position: Position;
  now: Temporal.Instant;
}

/** The data team's page: what broke overnight first, then whose it is to mend, then everything. */
export function renderFreshness({ answer, nights, position, now }: FreshnessPage): Html {
  const { overall, everything, findings, freshnessAsOf } = answer;
  const reports: Reports = new Map(answer.problemReports.map(({ reference, message }) => [reference, message]));
  const show = (finding: FreshnessPageQuery['findings']['nodes'][number]) => renderFinding(finding, position, reports);
  const isPart = isNarrowed(position) || position.after !== '';
  const whole = isPart ? 'Findings' : 'All that misleads families';
  const title = position.isNew ? 'What broke overnight' : whole;
  return html`<h1>Is it still true?</h1>
    ${renderDone(answer.acknowledgements ?? [], position)} ${renderStatus(nights, now)}
    ${!isPart && nights.length > 0 && renderNews(answer.news, show)} ${!isPart && renderOwners(overall)}
    <section aria-labelledby="findings">
      <h2 id="findings">${title} (${findings.totalCount})</h2>
      ${!isPart && renderRest(everything.totalCount - overall.totalCount)} ${renderFilters(findings.facets, position)}
      ${renderExports(position)}
      <ol class="findings">
        ${findings.nodes.map(show)}
      </ol>
      ${findings.totalCount === 0 && html`<p>Nothing of this kind.</p>`} ${renderNext(findings.pageInfo, position)}
    </section>
    ${renderSources(nights)} ${renderReport(freshnessAsOf)}`;
}

type Show = (finding: FreshnessPageQuery['news']['nodes'][number]) => Html;

function renderNews({ totalCount, nodes, facets }: FreshnessPageQuery['news'], show: Show): Html {
  const checks = facets.find(({ name }) => name === 'check')?.values ?? [];
  return html`<section aria-labelledby="news">
    <h2 id="news">What broke overnight (${totalCount})</h2>
    ${totalCount === 0 && html`<p>Nothing new since the last night began.</p>`}
    ${
      totalCount > nodes.length &&
      html`<ul class="tabs" aria-label="By what is wrong">
        ${checks.map(
          ({ value: check, label, count }) =>
            html`<li><a href="${toAddress(toPosition({ isNew: true, check }))}">${label} (${count})</a></li>`,
        )}
      </ul>`
    }
    <ol class="findings">
      ${nodes.map(show)}
    </ol>
    ${
      totalCount > nodes.length &&
      html`<p><a href="${toAddress(toPosition({ isNew: true }))}">All ${totalCount} that broke overnight</a></p>`
    }
  </section>`;
}

/** What misleads nobody, and is worth knowing. */
function renderRest(count: number): Html {
  if (count === 0) return html``;
  return html`<p>
    <a href="${toAddress(toPosition({ severity: 'INFO' }))}">All findings, with ${count} that are only to know</a>
  </p>`;
}

function renderNext({ hasNextPage, endCursor }: FreshnessPageQuery['findings']['pageInfo'], position: Position): Html {
  if (!hasNextPage || endCursor === null) return html``;
  return html`<p><a href="${toAddress({ ...position, after: endCursor })}">The next 50</a></p>`;
}
