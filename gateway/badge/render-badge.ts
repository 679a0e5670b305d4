import { type Html, html, toText } from '../pages/html.ts';

/** What a badge says, on its left and on its right; grave where somebody should look. */
export interface BadgeWords {
  label: string;
  message: string;
  isGrave: boolean;
}

/** Letters of 11 pixels are about so wide; `textLength` makes them fit exactly. */
const letterWidth = 6.5;
const padding = 8;
const height = 20;

/** A badge as an SVG that needs no font, script or style of others. Dark on light and light on dark, at 4.5 to 1 or more. */
export function renderBadge({ label, message, isGrave }: BadgeWords): string {
  const left = widthOf(label);
  const right = widthOf(message);
  const all = left + right;
  return toText(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      width="${all}"
      height="${height}"
      viewBox="0 0 ${all} ${height}"
      role="img"
      aria-label="${label}: ${message}"
    >
      <title>${label}: ${message}</title>
      <rect width="${left}" height="${height}" fill="#33363d" />
      <rect x="${left}" width="${right}" height="${height}" fill="${isGrave ? '#8f2d23' : '#1f5f3f'}" />
      <g fill="#fff" font-family="Verdana, Geneva, sans-serif" font-size="11">
        ${renderText(label, 0, left)} ${renderText(message, left, right)}
      </g>
    </svg> `,
  );
}

function renderText(text: string, x: number, width: number): Html {
  return html`<text x="${x + padding}" y="14" textLength="${width - 2 * padding}">${text}</text>`;
}

function widthOf(text: string): number {
  return Math.round(text.length * letterWidth) + 2 * padding;
}
