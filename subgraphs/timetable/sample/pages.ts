import type { SampleHub } from './hub.ts';

/** The front page: a link to each hub's. */
export function toIndexPage(hubs: readonly SampleHub[]): string {
  const links = hubs.map(({ hub }) => `<li><a href="/${hub.id}">${escape(hub.name)}</a></li>`);
  return toPage('Family hub timetables', `<ul>${links.join('')}</ul>`);
}

/** The page of one hub: what is on, without dates. */
export function toHubPage({ hub, series }: SampleHub): string {
  const titles = series.map(({ title, description }) => `<dt>${escape(title)}</dt><dd>${escape(description)}</dd>`);
  return toPage(hub.name, `<p>${escape(`${hub.host}, ${hub.neighbourhood}`)}</p><dl>${titles.join('')}</dl>`);
}

function toPage(title: string, body: string): string {
  return (
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escape(title)}</title>` +
    '<p role="note"><strong>Invented sample data: nothing on this page is true.</strong></p>' +
    `<h1>${escape(title)}</h1>${body}</html>\n`
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
