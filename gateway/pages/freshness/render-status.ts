import type { FreshnessNightsQuery } from '../../../codegen/generated/operations.ts';
import { type Html, html } from '../html.ts';
import { findLastNight, isMissed } from '../../freshness/missed.ts';
import { type Night, healthWords, writeMoment } from './words.ts';

/** When the checks last ran, that they have not, or that a night was missed; then every directory that is not well. */
export function renderStatus(nights: FreshnessNightsQuery['freshnessRuns'], now: Temporal.Instant): Html {
  const last = findLastNight(nights);
  if (!last) {
    return html`<p role="status">
      The checks have not run yet. Nothing is known, which is not the same as nothing being wrong.
    </p>`;
  }
  const { opened, resolved, finishedAt } = last;
  const isBroken = nights[0]?.status === 'BROKEN_OFF';
  return html`<p role="status">
      Last checked on ${writeMoment(finishedAt)}: ${opened} new, with those only to know, and ${resolved} resolved.
      ${isBroken && 'A run since then was broken off; the next one goes on with it.'}
      ${nights[0]?.status === 'RUNNING' && 'The checks are running now.'}
    </p>
    ${
      isMissed(finishedAt, now) &&
      html`<p role="alert" class="warning">
        <strong>A night was missed.</strong> What stands here may be over. See that the gateway runs at night, or run
        <code>npm run freshness</code>.
      </p>`
    }
    ${renderIll(last)}`;
}

function renderIll({ sources }: Night): Html {
  const ill = sources.filter(({ source }) => source.health !== 'LIVE');
  if (ill.length === 0) return html``;
  return html`<ul role="alert" class="warning">
    ${ill.map(
      ({ source: { name, health, message } }) =>
        html`<li><strong>${name}: ${healthWords[health]}.</strong> ${message}</li>`,
    )}
  </ul>`;
}
