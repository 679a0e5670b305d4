import type { RequestListener } from 'node:http';
import type { UpstreamFailure } from '../../subgraphs/kit/upstream/error.ts';
import {
  type Directory,
  type GoodAnswer,
  always,
  canary,
  changed,
  compressed,
  cut,
  first,
  stalling,
} from './answers.ts';
import { isJsonType, toLatin1 } from './encodings.ts';

/** One way in which a directory may answer, and what a source makes of it. */
export interface Oddity {
  what: string;
  answer: RequestListener;
}

export interface Fault extends Oddity {
  failure: UpstreamFailure;
  /** For an answer that never ends; it runs on real time. */
  deadlineMs?: number;
}

/** Answers that are odd or come at the second try, and say what the typical ones say. */
export function createOddities(typical: Directory): Oddity[] {
  return [
    { what: 'a byte order mark', answer: changed(typical, ({ bytes }) => ({ bytes: Buffer.concat([mark, bytes]) })) },
    { what: 'a declared Latin-1', answer: changed(typical, toDeclaredLatin1) },
    { what: 'compression', answer: compressed(typical) },
    { what: '500, once', answer: first(always(500, 'application/json', message), typical) },
    { what: 'a reset, once', answer: first(reset, typical) },
  ];
}

/** What may be wrong with every answer of a directory. */
export function createFaults(typical: Directory): Fault[] {
  const tooOften = always(429, 'text/plain', canary, { 'retry-after': '86400' });
  return [
    { what: 'malformed', answer: data(`{"${canary}": [`), failure: 'malformed' },
    { what: 'wrong type', answer: data(`"${canary}"`), failure: 'malformed' },
    { what: 'nothing', answer: data(''), failure: 'malformed' },
    { what: 'truncated', answer: changed(typical, toHalf), failure: 'malformed' },
    { what: 'cut compression', answer: compressed(typical, (zip) => zip.subarray(0, -12)), failure: 'malformed' },
    { what: 'HTML with status 200', answer: always(200, 'text/html', page), failure: 'malformed' },
    { what: 'HTML that calls itself JSON', answer: data(page), failure: 'malformed' },
    { what: 'an encoding that is not the declared one', answer: changed(typical, toLie), failure: 'malformed' },
    { what: 'a redirect', answer: always(302, 'text/html', page, { location: '/login' }), failure: 'redirected' },
    { what: '401 without JSON', answer: always(401, 'text/plain', canary), failure: 'refused' },
    { what: '403 with HTML', answer: always(403, 'text/html', page), failure: 'refused' },
    { what: '429 with Retry-After', answer: tooOften, failure: 'rate-limited' },
    { what: '500', answer: always(500, 'application/json', message), failure: 'unavailable' },
    { what: '502 with HTML', answer: always(502, 'text/html', page), failure: 'unavailable' },
    { what: 'slow', answer: stalling(typical), failure: 'timeout', deadlineMs: 300 },
    { what: 'reset', answer: reset, failure: 'unavailable' },
    { what: 'reset in the middle', answer: cut(typical), failure: 'unavailable' },
  ];
}

/** A first answer that asks us to wait so many seconds. */
export function busyOnce(typical: Directory, seconds: number): RequestListener {
  return first(always(429, 'application/json', message, { 'retry-after': String(seconds) }), typical);
}

/** Ten times as many bytes as the directory would send, and no more words. */
export function tenfold(typical: Directory): RequestListener {
  return changed(typical, ({ bytes }) => ({ bytes: Buffer.concat([bytes, Buffer.alloc(bytes.length * 9, '\n')]) }));
}

const page = `<!DOCTYPE html><html><title>${canary}</title><p>We will be back soon.</p></html>`;
const message = JSON.stringify({ message: canary });
const mark = Buffer.from('\uFEFF');

function data(body: string): RequestListener {
  return always(200, 'application/json', body);
}

const reset: RequestListener = (request) => void request.socket.destroy();

function toHalf({ bytes }: GoodAnswer): Partial<GoodAnswer> {
  return { bytes: bytes.subarray(0, bytes.length / 2) };
}

function toDeclaredLatin1({ type, bytes }: GoodAnswer): Partial<GoodAnswer> {
  const latin1 = toLatin1(bytes.toString(), isJsonType(type));
  return latin1 ? { type: `${withoutCharset(type)}; charset=iso-8859-1`, bytes: latin1 } : {};
}

/** A no-break space of Latin-1 at the end of what says that it is UTF-8. */
function toLie({ type, bytes }: GoodAnswer): Partial<GoodAnswer> {
  return { type: `${withoutCharset(type)}; charset=utf-8`, bytes: Buffer.concat([bytes, Buffer.from([0xa0])]) };
}

function withoutCharset(type: string): string {
  return type.replace(/;.*/, '');
}
