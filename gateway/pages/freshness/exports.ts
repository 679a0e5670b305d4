import { nameField } from '../../../subgraphs/kit/field-words.ts';
import { html, toText } from '../html.ts';
import { type Finding, severityWords, stateWords, writeCellMoment } from './words.ts';

/** What stands in a line, and how wide it is in Excel, in letters. */
const columns: readonly (readonly [head: string, width: number, read: (finding: Finding) => string])[] = [
  ['Severity', 10, ({ severity }) => severityWords[severity]],
  ['Service', 30, ({ service }) => service?.name ?? ''],
  ['What is wrong', 60, ({ text }) => text],
  ['Check', 28, ({ check }) => check.title],
  ['Field', 20, ({ field }) => (field === null ? '' : nameField(field))],
  ['Directory', 24, ({ source }) => source.name],
  ['Owner', 28, ({ owner }) => owner ?? ''],
  ['Mend it at', 40, ({ fixUrl }) => fixUrl ?? ''],
  ['First seen', 18, ({ firstSeen }) => writeCellMoment(firstSeen)],
  ['State', 14, ({ state }) => stateWords[state]],
  ['Note', 30, ({ note }) => note ?? ''],
  ['Id', 30, ({ id }) => id],
];

/** How wide the columns of toRows are. */
export const widths = columns.map(([, width]) => width);

/** One line a finding, for the owner of each, under a line of heads. */
export function toRows(findings: readonly Finding[]): string[][] {
  const heads = columns.map(([head]) => head);
  return [heads, ...findings.map((finding) => columns.map(([, , read]) => read(finding)))];
}

/** The newest findings as an Atom feed (RFC 4287). `origin` is where the gateway is. */
export function toFeed(findings: readonly Finding[], origin: string): string {
  const newest = findings.toSorted((one, other) => (one.firstSeen < other.firstSeen ? 1 : -1)).slice(0, 100);
  const entries = newest.map(
    ({ id, firstSeen, service, source, text, check, fixUrl }) =>
      html`<entry>
        <id>urn:sutton:${id}</id>
        <title>${service?.name ?? source.name}: ${text}</title>
        <updated>${firstSeen}</updated>
        <link href="${fixUrl ?? `${origin}/freshness`}" />
        <summary>${check.title}. ${check.why}</summary>
      </entry>`,
  );
  const updated = newest[0]?.firstSeen ?? '1970-01-01T00:00:00Z';
  return toText(
    html`<?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <id>${origin}/freshness/feed.atom</id>
        <title>What is no longer true</title>
        <updated>${updated}</updated>
        <author><name>Family services gateway</name></author>
        <link rel="self" href="${origin}/freshness/feed.atom" />
        ${entries}
      </feed>`,
  );
}
