import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config/file.ts';

export type Partner = Config['partners'][number];

/** Whom a request is let in as, or why it is not; both in words for whoever keeps the page. */
export type Admission = { partner: Partner | null } | { refused: string };

/** A partner that has asked as often as it may, and when it may again. */
export interface TooMany {
  message: string;
  retryAfterSeconds: number;
}

export interface Partners {
  /**
   * Lets in a page of `origin` that names a partner by its id. A page that names none is let in as anybody: all that is
   * told is public. One that does has to be of that partner's sites. No origin is no page: a program, or one of ours.
   */
  admit: (id: string, origin: string | undefined) => Admission;
  /** Counts a question against a partner's rate. */
  count: (partner: Partner) => Promise<TooMany | null>;
}

export function createPartners(partners: readonly Partner[]): Partners {
  const known = new Map(partners.map((partner) => [partner.id, { partner, limiter: createLimiter(partner) }]));
  return {
    admit(id, origin) {
      if (id === '') return { partner: null };
      const partner = known.get(id)?.partner;
      if (!partner) return { refused: 'No partner of that name is known here: leave the attribute `partner` away.' };
      if (origin === undefined || isOf(partner, origin)) return { partner };
      return { refused: `${origin} is not a site of the partner "${id}": whoever runs the gateway can add it.` };
    },
    async count({ id, perMinute }) {
      try {
        await known.get(id)?.limiter.consume(id);
        return null;
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const message = `The pages of "${id}" may ask ${perMinute.toLocaleString('en-GB')} times a minute together.`;
        return { message, retryAfterSeconds: Math.ceil(error.msBeforeNext / 1_000) };
      }
    },
  };
}

function createLimiter({ perMinute }: Partner): RateLimiterMemory {
  return new RateLimiterMemory({ points: perMinute, duration: 60 });
}

/** Whether an origin is one of a partner's sites. */
export function isOf({ origins }: Partner, origin: string): boolean {
  return origins.some((own) => new URL(own).origin === origin);
}
