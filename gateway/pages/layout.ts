import { pages, widget } from '../languages/en.ts';
import type { Assets } from './assets.ts';
import { type Html, html, toText } from './html.ts';

export interface PageOptions {
  title: string;
  body: Html;
  assets: Assets;
  /** A script of ours that the page is better with, and works without. */
  script?: string;
  /** True when stand-ins answer, so that all is invented. */
  sample: boolean;
  /** The language of the page and what the frame says in it; English without one. */
  language?: FrameLanguage;
  /** What else stands in its head. */
  head?: Html;
  /** What stands above and below the content. */
  header?: Html;
  footer?: Html;
}

interface FrameLanguage {
  code: string;
  dir: 'ltr' | 'rtl';
  skip: string;
  sample: string;
}

const english: FrameLanguage = {
  code: 'en-GB',
  dir: 'ltr',
  skip: pages.skip,
  sample: widget.sample,
};

/** A whole page, in the one frame that all pages share. */
export function renderPage(options: PageOptions): string {
  const { title, body, assets, script, sample, language = english, head, header, footer } = options;
  return toText(
    html`<!doctype html>
      <html lang="${language.code}" dir="${language.dir}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="${assets.style}" />
          ${script !== undefined && html`<script src="${script}" defer></script>`} ${head ?? null}
        </head>
        <body>
          <a class="skip" href="#main">${language.skip}</a>
          ${sample && html`<aside class="sample">${language.sample}</aside>`} ${header ?? null}
          <main id="main" tabindex="-1">${body}</main>
          ${footer ?? null}
        </body>
      </html> `,
  );
}
