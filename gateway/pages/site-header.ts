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

/** The head of the data team's pages: from each to the others, and to what families see. */
export function renderDataTeamHeader(area: string): Html {
  return renderHeader(area, dataTeamLinks);
}

const dataTeamLinks: Links = [
  ['/freshness', 'Is it still true?'],
  ['/freshness/matches', 'The same service?'],
  ['/freshness/searches', 'What was searched for'],
];

function renderHeader(area: string, links: Links): Html {
  return html`<header class="site">
    <div class="inner">
      <a class="name" href="/">${pages.siteName.replace('{area}', area)}</a>
      <nav aria-label="${pages.siteNav}">
        <ul>
          ${links.map(([path, words]) => html`<li><a href="${path}">${words}</a></li>`)}
        </ul>
      </nav>
    </div>
  </header>`;
}
