import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Result, Way } from '../contract.ts';
import type { Actions } from './actions.ts';
import { renderLink } from './controls.ts';
import { gatewayAddress } from './gateway.ts';
import type { Speech } from './speech.ts';

/** One service. What directories wrote is English, and marked so. */
export function renderResult(result: Result, index: number, speech: Speech, actions: Actions): TemplateResult {
  const { say } = speech;
  const { name, by, summary, slug, why } = result;
  const page = `${gatewayAddress}${toPrefix(speech)}service/${encodeURIComponent(slug)}`;
  return html`<li part="result">
    <h3 id="r${index}" tabindex="-1" part="name" lang="en">
      ${renderLink(page, name, '', () => actions.opened(slug))}
    </h3>
    ${by && html`<p class="by" lang="en">${by}</p>`} ${summary && html`<p lang="en">${summary}</p>`}
    <ul class="facts">
      ${toFacts(result, speech).map((fact) => html`<li>${fact}</li>`)}
    </ul>
    <ul class="ways">
      ${result.reach.map((way) => html`<li>${renderWay(way, name, speech)}</li>`)}
      ${result.referred ? html`<li>${say('referred')}</li>` : nothing}
    </ul>
    ${
      result.notStated.length > 0
        ? html`<p class="hint">
            ${say('notStated', { what: speech.list(result.notStated.map((what) => say(what))) })}
          </p>`
        : nothing
    }
    <p class="checked" part="checked">${writeChecked(result, speech)}</p>
    ${
      why.length > 0
        ? html`<details>
            <summary>${say('why')}</summary>
            <ul>
              ${why.map((reason) => html`<li>${reason}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    <p class="links">
      ${result.point && renderLink(toDirections(result.point), say('directions'), name)}
      ${result.next?.session && renderLink(toCalendar(result.next.session), say('calendar'), name)}
      ${renderLink(`${page}#wrong`, say('wrong'), name)}
    </p>
  </li>`;
}

/** English pages have no prefix. */
export function toPrefix({ language: { code } }: Speech): string {
  return code === 'en' ? '' : `${code}/`;
}

/** A calendar of one session. */
export function toCalendar(session: string): string {
  return `${gatewayAddress}calendar/session/${encodeURIComponent(session)}.ics`;
}

function toFacts(result: Result, { say, moment }: Speech): (string | TemplateResult)[] {
  const { next, open, away, free, cost, where } = result;
  const when = next && say(next.session ? 'next' : 'opens', { when: moment(next.start) });
  return [
    ...(open === 'YES' ? [html`<b>${say('openNow')}</b>`] : []),
    ...(when ? [html`<b>${when}</b>`] : []),
    ...(away ? [away] : []),
    ...(free === 'YES'
      ? [say('free')]
      : free === 'NO'
        ? [html`${say('notFree')}${cost && html`: <span lang="en">${cost}</span>`}`]
        : []),
    ...(result.online ? [say('online')] : []),
    ...(result.atHome ? [say('atHome')] : []),
    ...(result.hidden ? [say('keptPrivate')] : where ? [html`<span lang="en">${where}</span>`] : []),
  ];
}

function renderWay({ way, to, text }: Way, name: string, { say }: Speech): TemplateResult {
  if (to === null) return html`<b>${say('dropIn')}</b>`;
  return renderLink(to, text === null ? say(way) : html`${say(way)}: <bdi>${text}</bdi>`, name);
}

function writeChecked({ checked, source }: Result, { say, ago }: Speech): string {
  return checked === null ? say('notChecked', { source }) : say('checked', { when: ago(checked), source });
}

function toDirections([latitude, longitude]: NonNullable<Result['point']>): string {
  return `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
}
