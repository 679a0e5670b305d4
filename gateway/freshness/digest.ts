import { type Finding, severityWords } from '../pages/freshness/words.ts';

/** What a night has changed. */
export interface NightNews {
  /** What came, came back or became worse. */
  broken: readonly Finding[];
  mended: readonly Finding[];
}

/** A mail of plain text. */
export interface Digest {
  subject: string;
  text: string;
}

/** Sends one mail. Rejects when the server does not take it. */
export type SendMail = (mail: Digest & { from: string; to: readonly string[] }) => Promise<void>;

/** Longer mails are not read; the page has the rest. */
const mostOfOwner = 40;

const nobody = 'Nobody in particular';

/** What a night has changed, by owner, in words; null when nothing has. `page` is where the data team's page is. */
export function toDigest({ broken, mended }: NightNews, page: string | null): Digest | null {
  if (broken.length === 0 && mended.length === 0) return null;
  const byOwner = Map.groupBy([...broken, ...mended], ({ owner }) => owner ?? nobody);
  const owners = [...byOwner].toSorted(([a, its], [b, others]) => others.length - its.length || (a < b ? -1 : 1));
  const counts = `${broken.length} to mend, ${mended.length} mended`;
  const sections = owners.map(([owner, its]) => {
    const rest = its.length > mostOfOwner ? [`… and ${its.length - mostOfOwner} more.`] : [];
    return [owner, ...its.slice(0, mostOfOwner).map((finding) => writeFinding(finding)), ...rest].join('\n');
  });
  const intro = `What the checks of last night have changed: ${counts}.`;
  const end = page === null ? [] : [`Everything, with the evidence: ${page}`];
  return { subject: `Is it still true? ${counts}`, text: [intro, ...sections, ...end].join('\n\n').concat('\n') };
}

function writeFinding({ state, severity, service, source, text, fixUrl }: Finding): string {
  const what = state === 'RESOLVED' ? 'Mended' : severityWords[severity];
  const where = state === 'RESOLVED' || fixUrl === null ? '' : `\n  Mend it: ${fixUrl}`;
  return `- ${what}: ${service?.name ?? source.name}: ${text}${where}`;
}
