import { render } from 'lit/html.js';
import type { Result, SearchAnswer } from '../contract.ts';
import type { Actions } from './actions.ts';
import { renderAnswer } from './render-answer.ts';
import type { Speech } from './speech.ts';
import { emptyView } from './view.ts';

/** One of everything that an answer may have. */
const said = 'A1.';
const moment = '2026-01-01T10:00:00Z';
const contact = { name: said, text: said, phone: said, url: said };
const result: Result = {
  slug: said,
  name: said,
  by: said,
  summary: said,
  why: [said],
  next: { start: moment, session: said },
  open: 'YES',
  miles: 1,
  away: said,
  free: 'NO',
  cost: said,
  reach: [{ way: 'ring', to: said, text: said }],
  referred: true,
  where: said,
  hidden: false,
  online: true,
  atHome: true,
  point: [0, 0],
  notStated: ['cost'],
  checked: moment,
  source: said,
};
const answer: SearchAnswer = {
  count: 1,
  results: [result],
  next: said,
  corrected: said,
  place: said,
  sensitive: true,
  urgent: [contact],
  without: [{ filter: 'free', count: 1 }],
  unknown: 1,
  waysIn: [contact],
};

/**
 * Draws an answer that nobody sees, while somebody types: a browser finds the fonts for its sizes and weights, in each
 * script, reads the templates and makes the formats of dates when they are first used, and that takes longer than all
 * else between an answer and the screen. What it draws is gone before anything is painted.
 */
export function rehearse(root: ShadowRoot, speech: Speech, actions: Actions): void {
  const stage = document.createElement('div');
  const { code, dir } = speech.language;
  Object.assign(stage, { className: 'root over', lang: code, dir });
  root.append(stage);
  render(renderAnswer({ ...emptyView, results: [result] }, answer, speech, actions), stage);
  void stage.offsetHeight;
  stage.remove();
}
