import type { Logger } from 'pino';
import type { FindingFilter } from '../../codegen/generated/operations.ts';
import type { Config } from '../config/file.ts';
import type { RunSummary } from '../graph/in-process.ts';
import type { Ask } from '../pages/ask.ts';
import type { Finding } from '../pages/freshness/words.ts';
import { type NightNews, type SendMail, toDigest } from './digest.ts';
import { readFindings } from './read-findings.ts';

export interface AfterNightOptions {
  /** As the data team. */
  ask: Ask;
  mail: Config['mail'];
  /** Where a dead man's switch is told that a night is done. */
  ping: string | undefined;
  log: Logger;
  /** For tests; over SMTP otherwise. */
  send?: SendMail;
}

/** A switch that does not answer in this time is down; it notices by itself that nobody rang. */
const pingWithinMs = 10_000;

/**
 * What follows a night that this gateway ran: mails of what it has changed, none when it has changed nothing, and a ring
 * to the dead man's switch, which alarms when nobody rings. Neither failing spoils the night; both are logged.
 */
export function createAfterNight(options: AfterNightOptions): (summary: RunSummary) => Promise<void> {
  const { mail, ping, log } = options;
  return async function afterNight({ id }) {
    if (mail) await sendDigests({ ...options, mail }, id).catch((error: unknown) => warn(log, 'digest', error));
    if (ping !== undefined) await ring(ping).catch((error: unknown) => warn(log, 'dead man’s switch', error));
  };
}

function warn(log: Logger, what: string, error: unknown): void {
  const code = codeOf(error);
  // What a mail server says names mailboxes.
  const reason = code === null && error instanceof Error ? error.message : null;
  log.error({ code, reason }, `${what}: not told`);
}

type MailOptions = AfterNightOptions & { mail: NonNullable<Config['mail']> };

async function sendDigests(options: MailOptions, run: string): Promise<void> {
  const { ask, mail, log } = options;
  const { from, to, owners, page = null } = mail;
  const news = await readNews(ask, run);
  const mails = [
    { to, digest: toDigest(news, page) },
    // Owners are told of their own, and not of the page, which they may not see.
    ...Object.entries(owners).map(([owner, address]) => ({
      to: [address],
      digest: toDigest(ofOwner(news, owner), null),
    })),
  ];
  const due = mails.flatMap((one) => (one.digest ? [{ ...one.digest, from, to: one.to }] : []));
  if (due.length === 0) return;
  const send = options.send ?? (await (await import('./smtp.ts')).openSmtp(mail.smtp));
  let sent = 0;
  for (const one of due) {
    try {
      await send(one);
      sent++;
    } catch (error) {
      if (!isOfOneMail(error)) throw error;
      warn(log, 'digest', error);
    }
  }
  log.info({ mails: sent }, 'digest sent');
}

/** A mailbox that is refused, or a mail, is no reason to write to nobody else; a server that is not there is (nodemailer's codes). */
function isOfOneMail(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EENVELOPE' || code === 'EMESSAGE';
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

async function readNews(ask: Ask, run: string): Promise<NightNews> {
  const changed = { changedIn: run, severity: 'WARNING' } as const;
  return {
    broken: await readPatiently(ask, { ...changed, states: ['OPEN'] }),
    mended: await readPatiently(ask, { ...changed, states: ['RESOLVED'] }),
  };
}

/** Nobody waits for a mail: a graph that gives no answer in time, as one that has only just started, is asked again. */
const mostAttempts = 3;

async function readPatiently(ask: Ask, filter: FindingFilter): Promise<Finding[]> {
  for (let attempt = 1; ; attempt++) {
    const answer = await readFindings(ask, filter);
    if (!('failure' in answer)) return answer.data;
    if (attempt === mostAttempts) throw new Error(answer.failure.message);
  }
}

function ofOwner({ broken, mended }: NightNews, owner: string): NightNews {
  const isTheirs = (finding: { owner: string | null }) => finding.owner === owner;
  return { broken: broken.filter(isTheirs), mended: mended.filter(isTheirs) };
}

async function ring(url: string): Promise<void> {
  const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(pingWithinMs) });
  if (!ok) throw new Error(`It answered ${status}.`);
}
