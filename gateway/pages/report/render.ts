import type { PageFailure } from '../ask.ts';
import type { Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';
import { type ReportedService, type SaidProblem, renderReportForm } from './form.ts';

/** The form by itself; `failure` tells why it is shown again. */
export function renderReport(
  service: ReportedService,
  speaker: Speaker,
  { said, failure }: { said: SaidProblem | undefined; failure: PageFailure | null },
): Html {
  const { say, english, path } = speaker;
  return html`<h1>${say('wrong')}</h1>
    ${failure && html`<p role="alert"><strong>${say('wrongNotSent')}</strong> ${english(failure.message)}</p>`}
    <p>${say('wrongAbout')} <a href="${path(`/service/${service.slug}`)}">${english(service.name)}</a></p>
    ${renderReportForm(service, speaker, said)}`;
}

/** After it was sent. The reference is all that is kept of who did. */
export function renderThanks(reference: string, slug: string, { say, path }: Speaker): Html {
  return html`<h1>${say('wrongThanks')}</h1>
    <p role="status">${say('wrongReference')} <strong>${reference}</strong></p>
    <p>${say('wrongNext')}</p>
    ${slug !== '' && html`<p><a href="${path(`/service/${slug}`)}">${say('backToService')}</a></p>`}`;
}

/** Nothing is known that could be reported. */
export function renderNoService({ say, path }: Speaker): Html {
  return html`<h1>${say('notFoundTitle')}</h1>
    <p>${say('noSuchService')} <a href="${path('/search')}">${say('searchTitle')}</a></p>`;
}

/** It was sent by a page of another site, or cannot be taken at all. */
export function renderRefused({ message }: Pick<PageFailure, 'message'>, { say, english }: Speaker): Html {
  return html`<h1>${say('wrongNotSent')}</h1>
    <p role="alert">${english(message)}</p>`;
}
