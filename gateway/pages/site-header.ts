import { type Html, html } from './html.ts';

/** The head of pages for families that are in English alone: the way back to the search. */
export const siteHeader = createHeader([['/timetable', 'What is on']]);

/** The head of the data team's pages: from each to the others, and to what families see. */
export const dataTeamHeader = createHeader([
  ['/freshness', 'Is it still true?'],
  ['/freshness/matches', 'The same service?'],
  ['/freshness/searches', 'What was searched for'],
]);

function createHeader(links: readonly (readonly [path: string, words: string])[]): Html {
  return html`<header class="site">
    <div class="inner">
      <a class="name" href="/">Find help for your family</a>
      <nav aria-label="Main">
        <ul>
          ${links.map(([path, words]) => html`<li><a href="${path}">${words}</a></li>`)}
        </ul>
      </nav>
    </div>
  </header>`;
}
