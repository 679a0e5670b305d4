import { type Html, html } from '../html.ts';

/** Where the form is, and where it is sent. */
export const reportPath = '/report';

/** The service that a form is about. */
export interface ReportedService {
  id: string;
  slug: string;
  name: string;
}

/** What somebody has written so far. */
export interface SaidProblem {
  field: string;
  message: string;
}

/** As reportProblem takes it. */
const longest = 1_000;

/** Fields of Service, in the words of whoever looks at its page. */
const fields = [
  ['', 'Something else'],
  ['status', 'It has closed or stopped'],
  ['phones', 'Telephone number'],
  ['email', 'E-mail address'],
  ['url', 'Web address'],
  ['locations', 'Where it is'],
  ['sessions', 'Days and times'],
  ['eligibility', 'Who it is for'],
  ['cost', 'What it costs'],
  ['description', 'What it says of itself'],
] as const;

const nothing: SaidProblem = { field: '', message: '' };

/** The field that a form names; empty for one that is on no form of ours. */
export function parseField(sent: string): string {
  return fields.find(([field]) => field === sent)?.[0] ?? '';
}

/**
 * “Is this wrong?”: a form that tells the data team of a mistake. It stands on the page of a service or on one of its
 * own, works without scripts, and asks nothing about who sends it.
 */
export function renderReportForm(service: ReportedService, said: SaidProblem = nothing): Html {
  const options = fields.map(
    ([value, words]) => html`<option value="${value}" ${value === said.field && html`selected`}>${words}</option>`,
  );
  return html`<form method="post" action="${reportPath}" class="report">
    <input type="hidden" name="id" value="${service.id}" />
    <input type="hidden" name="slug" value="${service.slug}" />
    <p>
      <label for="report-field">What is wrong?</label>
      <select id="report-field" name="field">
        ${options}
      </select>
    </p>
    <p>
      <label for="report-message">What should it say?</label>
      <small id="report-hint"
        >Leave out who you are: this is not for private matters, and nobody can answer you. Telephone numbers, e-mail
        addresses and postcodes are taken out, so say where the right one can be found.</small
      >
      <textarea
        id="report-message"
        name="message"
        rows="4"
        maxlength="${longest}"
        required
        aria-describedby="report-hint"
      >
${said.message}</textarea>
    </p>
    <p class="buttons"><button>Tell the data team</button></p>
  </form>`;
}
