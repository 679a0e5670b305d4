import { type Html, html } from './html.ts';

/** The head of pages that are in English alone: the way back to the search. */
export const siteHeader: Html = html`<header class="site">
  <div class="inner">
    <a class="name" href="/">Find help for your family</a>
    <nav aria-label="Main">
      <ul>
        <li><a href="/timetable">What is on</a></li>
      </ul>
    </nav>
  </div>
</header>`;
