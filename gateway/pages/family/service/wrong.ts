import { type Html, html } from '../../html.ts';
import { type ReportedService, renderReportForm } from '../../report/form.ts';
import type { Speaker } from '../speaker.ts';

/** "Is this wrong?": no account, nothing kept about who says so. */
export function renderWrong(service: Pick<ReportedService, 'id' | 'slug'>, speaker: Speaker): Html {
  return html`<section class="wrong" aria-labelledby="wrong">
    <details>
      <summary><h2 id="wrong">${speaker.say('wrong')}</h2></summary>
      ${renderReportForm(service, speaker)}
    </details>
  </section>`;
}
