import type { LanguageFile } from '../../languages/languages.ts';
import { exitAddress } from '../../pages/family/exit.ts';
import { type Html, html } from '../../pages/html.ts';
import type { StartAnswer } from '../contract.ts';
import { type Choice, toAttributes } from './choice.ts';

export interface ElementOptions {
  choice: Choice;
  words: LanguageFile;
  /** The situations that it begins with, by the choice or by the partner's config. */
  needs: StartAnswer['needs'];
  /** Where the gateway is, e.g. `https://hub.example`. */
  origin: string;
  /** Whom to ring where nothing works. */
  phone: { name: string; number: string } | null;
}

/**
 * The element with what stands in it until the script runs, and where none does: a form that needs no script, a page for
 * each situation, and a number. The form goes by POST, so that what is typed stands in no address.
 *
 * Line by line it is as high as what takes its place, whatever styles the page has: a drawing of nothing has a height
 * that needs none, and that no policy forbids.
 */
export function renderElement({ choice, words, needs, origin, phone }: ElementOptions): Html {
  const { language, widget } = words;
  const attributes = toAttributes(choice).map(([name, value]) => html` ${name}${value !== null && html`="${value}"`}`);
  const site = language.code === 'en' ? origin : `${origin}/${language.code}`;
  const ring =
    phone &&
    html`<p>${widget.ring}: ${phone.name}, <a href="tel:${phone.number.replaceAll(' ', '')}">${phone.number}</a></p>`;
  const exit =
    (choice.quickExit || needs.some(({ sensitive }) => sensitive)) &&
    html`<p><a href="${exitAddress}" rel="noreferrer">${widget.exit}</a>${rooms.row}<br />${widget.exitHint}</p>`;
  const pages = needs.map(({ id, label }) => {
    const own = Reflect.get(words.needs, id);
    const [lang, name] = typeof own === 'string' ? [language.code, own] : ['en', label];
    return html`<p><a href="${site}/need/${id}" lang="${lang}">${name}</a>${rooms.line}</p>`;
  });
  // In one piece, as people copy it.
  return html`<family-hub-search${attributes}>${exit}<form action="${site}/search" method="post"><p><label>${widget.question}<br><input name="q" maxlength="500"></label> <button>${widget.search}</button>${rooms.row}</p></form>${pages}${ring}</family-hub-search>`;
}

const toRoom = (height: string) => html`<svg width="1" height="${height}" aria-hidden="true"></svg>`;

/** Of a line with something to press, and of one with a situation to open (element/style.css). */
const rooms = { row: toRoom('2.75em'), line: toRoom('1.75em') };
