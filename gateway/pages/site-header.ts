import { pages } from '../languages/en.ts';
import { type Html, html } from './html.ts';

type Links = readonly (readonly [path: string, words: string])[];

/** The head of pages that are in English alone. `area` is the area's name, for people. */
export function renderSiteHeader(area: string): Html {
  return renderHeader(area, [
    ['/', pages.findHelp],
    ['/timetable', pages.whatsOn],
  ]);
}

/** The head of the data team's pages: from each, whose path `here` is, to the others, and to what families see. */
export function renderDataTeamHeader(area: string, here: string): Html {
  return renderHeader(area, dataTeamLinks, here);
}

const dataTeamLinks: Links = [
  ['/freshness', 'Is it still true?'],
  ['/freshness/matches', 'The same service?'],
  ['/freshness/searches', 'What was searched for'],
];

function renderHeader(area: string, links: Links, here?: string): Html {
  const items = links.map(
    ([path, words]) => html`<li><a href="${path}" ${path === here && html`aria-current="page"`}>${words}</a></li>`,
  );
  return html`<header class="site">
    <div class="inner">
      <a class="name" href="/">${pages.siteName.replace('{area}', area)}</a>
      <nav aria-label="${pages.siteNav}">
        <ul>
          ${items}
        </ul>
      </nav>
    </div>
  </header>`;
}
