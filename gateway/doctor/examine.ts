import type { Observer } from '../../subgraphs/kit/observer.ts';
import { createMemoryStore } from '../../subgraphs/kit/cache/memory-store.ts';
import { createUpstream } from '../../subgraphs/kit/upstream/create-upstream.ts';
import { UpstreamError } from '../../subgraphs/kit/upstream/error.ts';
import type { UnsetReference } from '../config/references.ts';
import { toAdvice } from './advice.ts';
import type { Question } from './questions.ts';

/** How one directory answered. */
export interface Diagnosis {
  source: string;
  url: string;
  /** Null when all is well. */
  trouble: { says: string; mend: string } | null;
}

/** Long enough for a slow directory, short enough for whoever waits at the terminal. */
const deadlineMs = 10_000;

/** Asks one question. A setting that the environment does not hold is told instead of asked. */
export async function examine(
  question: Question,
  unset: readonly UnsetReference[],
  observer: Observer,
): Promise<Diagnosis> {
  const { source, baseUrl: url } = question;
  const missing = unset.find(({ path }) => path.startsWith(`sources.${source}.`));
  if (missing) {
    const says = `${missing.path} is not known, as the environment holds no ${missing.name}.`;
    const mend = `Put it into the environment: ${missing.name}=…. Whoever keeps the directory gives it out.`;
    return { source, url, trouble: { says, mend } };
  }
  try {
    await put(question, observer);
    return { source, url, trouble: null };
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { source, url, trouble: { says: error.message, mend: toAdvice(error, question) } };
  }
}

async function put(
  { source, baseUrl, headers, manners, request, expects }: Question,
  observer: Observer,
): Promise<void> {
  const cache = createMemoryStore();
  const upstream = createUpstream({
    source,
    baseUrl,
    manners,
    deadlineMs,
    cache,
    observer,
    ...(headers && { headers }),
  });
  if ('json' in expects) {
    await upstream.getJson(request, expects.json);
    return;
  }
  const { body, url } = await upstream.getText(request);
  if (expects.text(body)) return;
  throw new UpstreamError('malformed', `What the ${source} directory sent is not ${expects.what}.`, { source, url });
}
