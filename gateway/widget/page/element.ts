import type { LanguageFile } from '../../languages/languages.ts';
import { exitAddress } from '../../pages/family/exit.ts';
import { type Html, html } from '../../pages/html.ts';
import { type Choice, toAttributes } from './choice.ts';

export interface ElementOptions {
  choice: Choice;
  words: LanguageFile;
  /** Where the gateway is, e.g. `https://hub.example`. */
  origin: string;
  /** Whom to ring where nothing works. */
  phone: { name: string; number: string } | null;
}

/**
 * The element with what stands in it until the script runs, and where none does: a form that needs no script, and a
 * number. It goes by POST, so that what is typed stands in no address.
 */
export function renderElement({ choice, words: { language, widget }, origin, phone }: ElementOptions): Html {
  const attributes = toAttributes(choice).map(([name, value]) => html` ${name}${value !== null && html`="${value}"`}`);
  const action = `${origin}${language.code === 'en' ? '' : `/${language.code}`}/search`;
  const ring =
    phone &&
    html`<p>${widget.ring}: ${phone.name}, <a href="tel:${phone.number.replaceAll(' ', '')}">${phone.number}</a></p>`;
  const exit =
    choice.quickExit &&
    html`<p><a href="${exitAddress}" rel="noreferrer">${widget.exit}</a><br />${widget.exitHint}</p>`;
  // In one piece, as people copy it. It is as high as what takes its place, so that nothing below it moves.
  return html`<family-hub-search${attributes}>${exit}<form action="${action}" method="post"><p><label>${widget.question} <input name="q" maxlength="500"></label> <button>${widget.search}</button></p></form>${ring}</family-hub-search>`;
}
