import KeyvRedis, { createClient } from '@keyv/redis';
import type { KeyvStoreAdapter } from 'keyv';
import type { Logger } from 'pino';

/** Where kept answers are, for any number of Keyv instances, each with a namespace of its own. */
export interface Cache {
  store: KeyvStoreAdapter;
  close(): Promise<void>;
}

/** A cache that takes longer than this costs more than it saves. */
const patienceMs = 250;
/** How long a cache that failed or was too slow is left alone. */
const restMs = 5000;

/** Redis behind keyv, softly: every fault is a miss, reported once when it begins and once when it is over. */
export function createRedisStore(url: string, log: Logger): Cache {
  const client = createClient({
    url,
    socket: { connectTimeout: 2000, reconnectStrategy: (attempt) => Math.min(100 * 2 ** attempt, 10_000) },
  });
  const redis = new KeyvRedis<string>(client, { namespace: 'family-services', throwOnErrors: true });
  const health = createHealth(log);
  const firstContact = new Promise<unknown>((resolve) => {
    client.once('ready', resolve).once('error', resolve);
    afterPatience(() => resolve(undefined));
  });
  client.on('ready', () => health.works()).on('error', (error) => health.fails('the connection failed', error));
  client.connect().catch((error: unknown) => health.fails('the connection failed', error));

  async function attempt<Answer>(ask: () => Promise<Answer>, otherwise: Answer): Promise<Answer> {
    await firstContact;
    if (!client.isReady) health.fails('there is no connection yet, or none any more');
    if (!client.isReady || health.isResting()) return otherwise;
    try {
      const answer = await within(ask());
      health.works();
      return answer;
    } catch (error) {
      health.rests(error);
      return otherwise;
    }
  }

  const store: KeyvStoreAdapter = {
    opts: {},
    get: <Value>(key: string) => attempt<Value | undefined>(() => redis.get<Value>(key), undefined),
    set: (key: string, value: string, ttl?: number) =>
      attempt(async () => {
        await redis.set(key, value, ttl);
        return true;
      }, false),
    delete: (key) => attempt(() => redis.delete(key), false),
    clear: () => attempt(() => redis.clear(), undefined),
    on: () => store,
  };
  return {
    store,
    async close() {
      if (client.isOpen) client.destroy();
    },
  };
}

/** One line when the cache goes, one when it comes back, however many reads notice. */
function createHealth(log: Logger) {
  let isAway = false;
  let restsUntil = 0;

  /** The log leaves out what errors say, so each has a reason in words of ours. */
  function fails(reason: string, error?: unknown): void {
    if (!isAway)
      log.warn({ reason, err: error }, 'the shared cache is away: everything is asked for anew until it is back');
    isAway = true;
  }
  return {
    fails,
    rests(error: unknown): void {
      restsUntil = performance.now() + restMs;
      fails('it gave no answer in time, or refused', error);
    },
    isResting: () => performance.now() < restsUntil,
    works(): void {
      if (isAway) log.info('the shared cache is back');
      isAway = false;
      restsUntil = 0;
    },
  };
}

async function within<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const stopWaiting = afterPatience(() => reject(new Error(`No answer within ${patienceMs} ms.`)));
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    stopWaiting();
  }
}

/**
 * Acts once there was time enough for an answer; answers what calls it off. While this process is busy, as when it starts,
 * nothing that has arrived is read, and one timer would be over before it is: so the patience is made of many, and between
 * each two of them what has arrived is read.
 */
function afterPatience(act: () => void): () => void {
  const slices = 10;
  let left = slices;
  let timer = setTimeout(wait, patienceMs / slices).unref();
  function wait(): void {
    left--;
    if (left === 0) act();
    else timer = setTimeout(wait, patienceMs / slices).unref();
  }
  return () => clearTimeout(timer);
}
