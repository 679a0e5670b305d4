import type { PageFailure } from '../ask.ts';
import { type Html, html } from '../html.ts';
import { type ReportedService, type SaidProblem, renderReportForm } from './form.ts';

/** The form by itself; `failure` tells why it is shown again. */
export function renderReport(
  service: ReportedService,
  said: SaidProblem | undefined,
  failure: PageFailure | null,
): Html {
  return html`<h1>Is this wrong?</h1>
    ${failure && html`<p role="alert"><strong>It was not sent.</strong> ${failure.message}</p>`}
    <p>About <a href="/service/${service.slug}">${service.name}</a>.</p>
    ${renderReportForm(service, said)}`;
}

/** After it was sent. The reference is all that is kept of who did. */
export function renderThanks(reference: string, slug: string): Html {
  return html`<h1>Thank you</h1>
    <p role="status">The data team has it. To ask about it, quote <strong>${reference}</strong>.</p>
    <p>
      It goes to whoever keeps the directory that says so. Nothing is kept about who you are, so nobody can answer you:
      if you need the service, ring it before you go.
    </p>
    ${slug !== '' && html`<p><a href="/service/${slug}">Back to the service</a></p>`}`;
}

/** Nothing is known that could be reported. */
export function renderNoService(): Html {
  return html`<h1>There is no such service</h1>
    <p>It may have been joined with another, or taken away. <a href="/search">Search for it</a>.</p>`;
}

/** It was sent by a page of another site, or cannot be taken at all. */
export function renderRefused({ message }: Pick<PageFailure, 'message'>): Html {
  return html`<h1>It was not sent</h1>
    <p role="alert">${message}</p>`;
}
