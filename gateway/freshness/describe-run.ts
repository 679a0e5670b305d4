import type { RunSummary } from '../graph/in-process.ts';

/** What a run came to, for whoever started it. */
export function describeRun({ listings, opened, resolved, open, sources, down }: RunSummary): string {
  const news =
    opened === 0 && resolved === 0
      ? 'Nothing has changed.'
      : `${count(opened, 'finding')} opened, ${count(resolved, 'finding')} resolved.`;
  return [
    `${count(listings, 'listing')} checked. ${news}`,
    `Open: ${open.serious} serious, ${open.warning} warnings, ${open.info} to know.`,
    ...sources.map((source) => {
      const { sourceId, added, changed, withdrawn, linksChecked, linksDead, message } = source;
      const state = down.includes(sourceId) ? 'ILL ' : 'well';
      const turnover = `${added} new, ${changed} changed, ${withdrawn} gone`;
      const links = `${count(linksChecked, 'address')}, ${linksDead} dead`;
      return `${state}  ${sourceId}  ${count(source.listings, 'listing')} (${turnover}), ${links}${message ? `\n      ${message}` : ''}`;
    }),
  ].join('\n');
}

function count(number: number, noun: string): string {
  const ending = noun.endsWith('s') ? 'es' : 's';
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : ending}`;
}
