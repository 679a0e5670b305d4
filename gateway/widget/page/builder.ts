import type { LanguageFile } from '../../languages/languages.ts';
import { type Html, html } from '../../pages/html.ts';
import type { StartAnswer } from '../contract.ts';
import type { Choice } from './choice.ts';

export interface BuilderOptions {
  choice: Choice;
  languages: readonly LanguageFile['language'][];
  start: Pick<StartAnswer, 'needs' | 'hubs' | 'map'>;
  /** What is to be copied. */
  code: string;
  /** The same as it looks: the element, or a frame. */
  preview: Html;
  /** Where the script of the preview is. */
  script: string;
  integrity: string;
  /** What is wrong with what was chosen; null for nothing. */
  mistake: string | null;
}

/** `/embed`: whoever keeps a page chooses, sees it as it will be, and copies a line. Works without scripts, by its button. */
export function renderBuilder(options: BuilderOptions): Html {
  const { script, integrity } = options;
  return html`<link rel="stylesheet" href="/embed/page/builder.css" />
    <script type="module" src="${script}" integrity="${integrity}" crossorigin="anonymous"></script>
    <h1>Put the search on your own site</h1>
    <p>
      One line of HTML lets your visitors search every service for families in the borough, without leaving your page.
      It is free, needs no account and no key, sets no cookie, and keeps nothing of what people type.
    </p>
    <div class="builder">${renderForm(options)} ${renderMade(options)}</div>`;
}

function renderForm({ choice, languages, start }: BuilderOptions): Html {
  return html`<form id="choice" action="/embed" method="get">
    <h2>1. Choose</h2>
    ${renderSelect(
      'lang',
      'Language',
      choice.lang,
      languages.map(({ code, name, reviewed }) => [code, reviewed ? name : `${name} (a draft)`]),
    )}
    ${renderSelect('hub', 'Your family hub', choice.hub, [['', 'None'], ...start.hubs.map(({ id, name }) => [id, name] as const)], 'Its sessions and its telephone number come first.')}
    <label
      >Near
      <small
        >Distances begin from here until a visitor says otherwise: the part of the borough that you are in, or your
        postcode.</small
      >
      <input name="near" value="${choice.near}" maxlength="60"
    /></label>
    <details ${choice.needs.length > 0 && html`open`}>
      <summary>Begin with what is there for a situation</summary>
      ${start.needs.map(({ id, label }) => renderTick('needs', id, label, choice.needs.includes(id)))}
      ${choice.as === 'script' && renderTick('open', '1', 'Open it by itself. What stands below on your page then moves as it comes: for a page with nothing else on it', choice.open)}
    </details>
    ${renderTick('free', '1', 'Only what is free, until a visitor says otherwise', choice.free)}
    ${renderTick('quick-exit', '1', 'A button to leave the page quickly: for pages about abuse, for example', choice.quickExit)}
    ${start.map && renderTick('map', '1', 'Offer a map, beside the list', choice.map)}
    ${renderSelect('as', 'How', choice.as, [
      ['script', 'A script: it fits in with your page'],
      ['frame', 'A frame, where your site allows no scripts of others'],
    ])}
    ${choice.as === 'script' && renderTick('fixed', '1', 'Exactly this version for good, checked by its digest; you then change the line when you want a newer one', choice.fixed)}
    <label
      >Your partner name
      <small>Only if whoever runs this search has given you one.</small>
      <input name="partner" value="${choice.partner}" maxlength="40" pattern="[a-z0-9-]*"
    /></label>
    <p><button>Show it so</button></p>
  </form>`;
}

type Options = readonly (readonly [value: string, words: string])[];

function renderSelect(name: string, label: string, chosen: string, options: Options, hint: string | null = null): Html {
  const choices = options.map(
    ([value, words]) => html`<option value="${value}" ${value === chosen && html`selected`}>${words}</option>`,
  );
  return html`<label
    >${label} ${hint !== null && html`<small>${hint}</small>`}<select name="${name}">
      ${choices}
    </select></label
  >`;
}

function renderTick(name: string, value: string, words: string, isOn: boolean): Html {
  return html`<label class="tick"
    ><input type="checkbox" name="${name}" value="${value}" ${isOn && html`checked`} /> <span>${words}</span></label
  >`;
}

function renderMade({ choice, code, preview, mistake }: BuilderOptions): Html {
  return html`<div id="made">
    <h2>2. Copy this</h2>
    ${mistake !== null && html`<p role="alert"><strong>${mistake}</strong></p>`}
    <textarea id="code" readonly rows="7" aria-label="What to copy" spellcheck="false">${code}</textarea>
    <p><button type="button" id="copy">Copy</button> <span id="copied" role="status"></span></p>
    <h2>3. Paste it into your page</h2>
    <p>${pasting[choice.as]}</p>
    <h2>This is how it looks</h2>
    <div class="preview">${preview}</div>
  </div>`;
}

const pasting: Readonly<Record<Choice['as'], string>> = {
  script:
    'Into the HTML of the page, where the search is to stand. In WordPress: add a block “Custom HTML”. In Drupal: a text field in “Full HTML”. If it does not show, your site may take no scripts: choose a frame.',
  frame:
    'Into the HTML of the page, where the search is to stand. It is 640 pixels high; change the number to what fits.',
};
