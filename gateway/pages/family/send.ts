import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPublic } from '../../edge/send-public.ts';
import { pageHeaders } from '../headers.ts';
import { type Languages, framePage } from './frame.ts';
import type { FrameRequest, PageResult } from './page.ts';

/** How long a page may be shown without asking again, in seconds. */
const freshSeconds = 60;

export interface Sending {
  request: FastifyRequest;
  reply: FastifyReply;
  asked: FrameRequest;
  languages: Languages;
}

/** Sends a page in its frame, or the way to another. */
export function sendPage(result: PageResult, { request, reply, asked, languages }: Sending): FastifyReply {
  void reply.headers({ ...pageHeaders, 'content-language': asked.speaker.language.locale });
  if ('to' in result) {
    const keeping = result.status === 301 ? `public, max-age=${freshSeconds}` : 'no-store';
    return reply.header('cache-control', keeping).redirect(result.to, result.status);
  }
  const text = framePage(result, asked, languages);
  if (!result.indexed) void reply.header('x-robots-tag', 'noindex');
  if (result.status === 200 && result.keeping === 'public') {
    return sendPublic(request, reply, { text, type: 'text/html', freshSeconds });
  }
  if (result.status === 503) void reply.header('retry-after', '60');
  // `no-cache` lets a browser go back to an answer without sending its form again.
  void reply.header('cache-control', result.keeping === 'private' ? 'private, no-cache' : 'no-store');
  return reply.code(result.status).type('text/html; charset=utf-8').send(text);
}
