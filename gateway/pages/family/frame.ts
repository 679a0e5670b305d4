import { type Html, html, scriptData } from '../html.ts';
import { type PageOptions, renderPage } from '../layout.ts';
import type { Language } from '../../languages/contract.ts';
import { renderExit } from './exit.ts';
import type { FamilyPage, FrameRequest } from './page.ts';
import { type Speaker, toPrefix } from './speaker.ts';

/** Every language there is, to change to. */
export type Languages = readonly Language[];

/** A family page whole: the site's head and foot around it, in its language. */
export function framePage(page: FamilyPage, request: FrameRequest, languages: Languages): string {
  const { speaker, assets, sample } = request;
  const { locale, dir } = speaker.language;
  const exit = page.exit === true;
  const options: PageOptions = {
    title: `${page.title} · ${siteName(request)}`,
    body: page.body,
    assets,
    sample,
    language: { code: locale, dir, skip: speaker.say('skip'), sample: speaker.say('sample') },
    head: renderHead(page, request, languages),
    header: html`${exit && renderExit(speaker)}${renderHeader(page, request, languages)}`,
    footer: renderFooter(speaker),
    ...(exit && { script: assets.quickExit }),
  };
  return renderPage(options);
}

function siteName({ speaker, area }: FrameRequest): string {
  return speaker.say('siteName', { area });
}

function renderHead(page: FamilyPage, { speaker, origin }: FrameRequest, languages: Languages): Html {
  const { path, description, linkedData } = page;
  // What no native reader has gone over is for those who choose it, not for search engines.
  const isIndexed = page.indexed && path !== null && speaker.language.reviewed;
  const alternates = languages.filter(({ reviewed }) => reviewed);
  return html`
    ${description !== undefined && html`<meta name="description" content="${description}" />`}
    ${!isIndexed && html`<meta name="robots" content="noindex, follow" />`}
    ${path !== null && html`<link rel="canonical" href="${origin}${speaker.path(path)}" />`}
    ${
      path !== null &&
      alternates.length > 1 &&
      alternates.map(
        ({ code }) => html`<link rel="alternate" hreflang="${code}" href="${origin}${toPrefix(code)}${path}" />`,
      )
    }
    ${linkedData !== undefined && scriptData('application/ld+json', linkedData)}
  `;
}

function renderHeader(page: FamilyPage, request: FrameRequest, languages: Languages): Html {
  const { speaker } = request;
  return html`<header class="site">
    <div class="inner">
      <a class="name" href="${speaker.path('/')}">${siteName(request)}</a>
      <nav aria-label="${speaker.say('siteNav')}">
        <ul>
          ${mainLinks.map(([path, words]) => html`<li><a href="${speaker.path(path)}" ${isAt(path, page) && html`aria-current="page"`}>${speaker.say(words)}</a></li>`)}
        </ul>
      </nav>
      ${renderLanguages(page, speaker, languages)}
    </div>
    ${!speaker.language.reviewed && html`<p class="draft">${speaker.say('draft')} ${speaker.say('inEnglish')}</p>`}
  </header>`;
}

const mainLinks = [
  ['/', 'findHelp'],
  ['/timetable', 'whatsOn'],
] as const;

/** Whether a page is the one at a path, whatever it is asked for there. */
function isAt(path: string, page: FamilyPage): boolean {
  return page.path?.split('?')[0] === path;
}

/** The other languages. What was typed is in no address, so there a form takes it along. */
function renderLanguages({ path, sent }: FamilyPage, speaker: Speaker, languages: Languages): Html {
  const items = languages.map(({ code, name, dir }) => {
    const marks = html`lang="${code}" dir="${dir}"`;
    if (code === speaker.language.code) return html`<li><b ${marks} aria-current="true">${name}</b></li>`;
    if (sent)
      return html`<li><button class="plain" formaction="${toPrefix(code)}/search" ${marks}>${name}</button></li>`;
    return html`<li><a href="${toPrefix(code)}${path ?? '/'}" hreflang="${code}" ${marks}>${name}</a></li>`;
  });
  const list = html`<ul>
    ${items}
  </ul>`;
  return html`<nav class="languages" aria-label="${speaker.say('languages')}">
    ${sent ? renderSent(sent, list) : list}
  </nav>`;
}

/** A form of its own: with Enter, the form of the search would take the first of its buttons, wherever it stands. */
function renderSent(sent: URLSearchParams, buttons: Html): Html {
  const fields = [...sent].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
  return html`<form method="post">${fields} ${buttons}</form>`;
}

function renderFooter(speaker: Speaker): Html {
  return html`<footer class="site">
    <div class="inner">
      <p>${speaker.say('footerSources')}</p>
      <p>${speaker.say('footerPrivacy')}</p>
      <ul class="ways">
        <li><a href="/embed" hreflang="en">${speaker.say('forPartners')}</a></li>
        <li><a href="/graphql/explorer" hreflang="en">${speaker.say('forDevelopers')}</a></li>
      </ul>
    </div>
  </footer>`;
}
