import type { PlainKey, Speaker } from '../family/speaker.ts';
import { type Html, html } from '../html.ts';

/** Where the form is, and where it is sent, below the code of another language. */
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
export const longestMessage = 1_000;

/** What may be wrong, by the field of Service; an empty one is something else. */
const fields: readonly (readonly [field: string, words: PlainKey])[] = [
  ['', 'wrongOther'],
  ['status', 'wrongEnded'],
  ['phones', 'fieldPhones'],
  ['email', 'email'],
  ['url', 'website'],
  ['locations', 'factWhere'],
  ['sessions', 'factWhen'],
  ['eligibility', 'factFor'],
  ['cost', 'factCost'],
];

export const fieldsOfForm: readonly string[] = fields.map(([field]) => field);

const nothing: SaidProblem = { field: '', message: '' };

/** The field that a form names; empty for one that is on no form of ours. */
export function parseField(sent: string): string {
  return fields.find(([field]) => field === sent)?.[0] ?? '';
}

/**
 * “Is this wrong?”: a form that tells the data team of a mistake. It stands on the page of a service or on one of its
 * own, works without scripts, and asks nothing about who sends it.
 */
export function renderReportForm(
  { id, slug }: Pick<ReportedService, 'id' | 'slug'>,
  { say, path }: Speaker,
  said: SaidProblem = nothing,
): Html {
  const options = fields.map(
    ([value, words]) => html`<option value="${value}" ${value === said.field && html`selected`}>${say(words)}</option>`,
  );
  return html`<form method="post" action="${path(reportPath)}" class="report">
    <input type="hidden" name="id" value="${id}" />
    <input type="hidden" name="slug" value="${slug}" />
    <p>${say('wrongLead')}</p>
    <div class="fields">
      <label>
        ${say('wrongWhat')}
        <select name="field">
          ${options}
        </select>
      </label>
      <label>
        ${say('wrongHow')}
        <textarea name="message" rows="4" maxlength="${longestMessage}" required>${said.message}</textarea>
      </label>
    </div>
    <p class="buttons"><button>${say('wrongSend')}</button></p>
  </form>`;
}
