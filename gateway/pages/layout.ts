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
}

/** A whole page, in the one frame that all pages share. */
export function renderPage({ title, body, assets, script, sample }: PageOptions): string {
  return toText(
    html`<!doctype html>
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>${title}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="${assets.style}" />
          ${script !== undefined && html`<script src="${script}" defer></script>`}
        </head>
        <body>
          <a class="skip" href="#main">Skip to the content</a>
          ${sample && html`<p class="sample"><strong>This is a demonstration.</strong> Everything in it is invented.</p>`}
          <main id="main" tabindex="-1">${body}</main>
        </body>
      </html> `,
  );
}
