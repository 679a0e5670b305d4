import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OriginOf } from '../edge/public-origin.ts';
import { listLanguages } from '../languages/languages.ts';
import type { FrameRequest } from './family/page.ts';
import { sendPage } from './family/send.ts';
import type { LoadSpeakers } from './family/speakers.ts';
import { notFound } from './family/unavailable.ts';

/** Sends a page to whoever follows an address that leads nowhere. */
export type SendLost = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

interface LostOptions extends Pick<FrameRequest, 'assets' | 'area' | 'sample'> {
  loadSpeakers: LoadSpeakers;
  originOf: OriginOf;
}

/** The page is in the language that the address is below. */
export function createSendLost({ loadSpeakers, originOf, ...frame }: LostOptions): SendLost {
  const codes = listLanguages();
  return async function sendLost(request, reply) {
    const { languages, of } = await loadSpeakers();
    const [, below = ''] = request.url.split(/[/?]/);
    const speaker = of(codes.includes(below) ? below : 'en');
    const asked = { ...frame, speaker, origin: originOf(request) };
    return sendPage(notFound(asked, speaker.say('nothingHere')), { request, reply, asked, languages });
  };
}
