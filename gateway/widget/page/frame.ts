import { type Html, html, toText } from '../../pages/html.ts';
import type { Partner } from '../partners.ts';
import type { LanguageFile } from '../../languages/languages.ts';

export interface FrameOptions {
  words: Pick<LanguageFile, 'language' | 'pages'>;
  element: Html;
  /** Where the script is. */
  script: string;
  integrity: string;
}

/** `/embed/frame`: the embed alone on a page, for sites that allow no script of others. */
export function renderFramePage({ words, element, script, integrity }: FrameOptions): string {
  const { language, pages } = words;
  return toText(
    html`<!doctype html>
      <html lang="${language.code}" dir="${language.dir}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content="light dark" />
          <base target="_top" />
          <title>${pages.homeTitle}</title>
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href="/embed/page/frame.css" />
          <script type="module" src="${script}" integrity="${integrity}" crossorigin="anonymous"></script>
          <script type="module" src="/embed/page/frame.js"></script>
        </head>
        <body>
          <main>
            <h1>${pages.homeTitle}</h1>
            ${element}
          </main>
        </body>
      </html>`,
  );
}

/** What a page with the embed may do; `ancestors` are the sites that may frame it. */
export function toPolicy({ tiles, ancestors }: { tiles: string | null; ancestors: string }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    `img-src data:${tiles === null ? '' : ` ${tiles}`}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

/** A partner's sites; any site where none is named. Whatever anybody may read, anybody may frame. */
export function toAncestors(partner: Partner | null): string {
  return partner === null ? '*' : ["'self'", ...partner.origins.map((origin) => new URL(origin).origin)].join(' ');
}

/** The host that a map's tiles come from; a part of it that varies stands for any. */
export function toTilesHost(tiles: string | undefined): string | null {
  return tiles === undefined ? null : new URL(tiles.replace('{s}', '*')).origin.replace('%2A', '*');
}
