import { type Html, html, toText } from '../../pages/html.ts';
import { scriptName } from '../files.ts';
import { type Choice, toAttributes } from './choice.ts';

export interface CodeOptions {
  choice: Choice;
  origin: string;
  /** The build that is served now. */
  version: string;
  integrity: string;
  element: Html;
}

/** What is copied into a page: a script and its element, each on one line, or a frame. */
export function writeCode({ choice, origin, version, integrity, element }: CodeOptions): string {
  if (choice.as === 'frame') return toLine(renderFrame(choice, origin));
  return `${toLine(renderScript({ choice, origin, version, integrity }))}\n${toLine(element)}`;
}

function renderScript({ choice, origin, version, integrity }: Omit<CodeOptions, 'element'>): Html {
  if (!choice.fixed) return html`<script type="module" src="${origin}/embed/v1/${scriptName}"></script>`;
  const address = `${origin}/embed/${version}/${scriptName}`;
  return html`<script type="module" src="${address}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}

/** The embed alone on a page of its own. */
export function renderFrame(choice: Choice, origin: string): Html {
  const query = new URLSearchParams(toAttributes(choice).map(([name, value]) => [name, value ?? '']));
  return html`<iframe
    src="${origin}/embed/frame?${query.toString()}"
    title="Find help for families"
    width="100%"
    height="640"
    loading="lazy"
    allow="clipboard-write"
  ></iframe>`;
}

function toLine(code: Html): string {
  return toText(code)
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
