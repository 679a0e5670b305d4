import { html, toText } from '../html.ts';
import { toCsv } from './csv.ts';
import { type Finding, severityWords, stateWords } from './words.ts';

/** One line a finding, for the owner of each. */
export function toFindingsCsv(findings: readonly Finding[]): string {
  const head = [
    'Severity',
    'Service',
    'What is wrong',
    'Check',
    'Field',
    'Directory',
    'Owner',
    'Mend it at',
    'First seen',
    'State',
    'Note',
    'Id',
  ];
  const rows = findings.map((finding) => [
    severityWords[finding.severity],
    finding.service?.name ?? '',
    finding.text,
    finding.check.title,
    finding.field ?? '',
    finding.source.name,
    finding.owner ?? '',
    finding.fixUrl ?? '',
    finding.firstSeen,
    stateWords[finding.state],
    finding.note ?? '',
    finding.id,
  ]);
  return toCsv([head, ...rows]);
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
