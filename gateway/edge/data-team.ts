import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { isForeign, isOwnPage } from './same-origin.ts';

/** Who may see and decide what is the data team's alone. */
export interface DataTeamDoor {
  /** Whether a question to the graph is the data team's. */
  admitsToGraph: (request: FastifyRequest) => boolean;
  /** Whether a visit to a page is. What changes something must come from a page of ours besides. */
  admitsToPages: (request: FastifyRequest) => boolean;
  /** Whether a browser that was not admitted can be asked for the token. */
  asksForToken: boolean;
}

/**
 * With a token: whoever sends it, as a bearer token or, to pages, as the password that a browser asks for. Without:
 * whoever sits at this machine, with nothing in between that may speak for others.
 *
 * A browser adds passwords, and being on this machine, to requests that a foreign page makes; a bearer token it does
 * not. So the graph takes no password, and nothing from a foreign page without a token.
 */
export function createDataTeamDoor(token: string | undefined): DataTeamDoor {
  if (token === undefined) {
    const isHere = createIsHere();
    return {
      admitsToGraph: (request) => isHere(request) && !isForeign(request),
      admitsToPages: (request) => isHere(request) && isSafe(request),
      asksForToken: false,
    };
  }
  const isToken = createComparison(token);
  const hasBearer = ({ headers }: FastifyRequest) => isToken(readBearer(headers.authorization));
  return {
    admitsToGraph: hasBearer,
    admitsToPages: (request) =>
      (hasBearer(request) || isToken(readPassword(request.headers.authorization))) && isSafe(request),
    asksForToken: true,
  };
}

/** Digests have one length, so the time that comparing takes tells nothing of the token, not even how long it is. */
function createComparison(token: string): (given: string | null) => boolean {
  const expected = digest(token);
  return (given) => given !== null && timingSafeEqual(digest(given), expected);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function readBearer(authorization = ''): string | null {
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? null;
}

/** Of `Basic`, whatever the name (https://www.rfc-editor.org/rfc/rfc7617). */
function readPassword(authorization = ''): string | null {
  const sent = /^Basic +(\S+)$/i.exec(authorization)?.[1];
  if (sent === undefined) return null;
  const pair = Buffer.from(sent, 'base64').toString();
  return pair.includes(':') ? pair.slice(pair.indexOf(':') + 1) : null;
}

/**
 * From this machine, to it by its own name, and not handed on by a proxy. Whoever points a name of theirs at 127.0.0.1
 * (DNS rebinding) gives themselves away by that name in `Host`.
 */
function createIsHere(): (request: FastifyRequest) => boolean {
  const loopback = new BlockList();
  loopback.addSubnet('127.0.0.0', 8);
  loopback.addAddress('::1', 'ipv6');
  const isLoopback = (address: string) => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return function isHere({ socket, headers }) {
    const name = nameIn(headers.host);
    return (
      isLoopback(socket.remoteAddress ?? '') &&
      (name === 'localhost' || isLoopback(name)) &&
      !Object.keys(headers).some(isHandedOn)
    );
  };
}

function isHandedOn(header: string): boolean {
  return ['forwarded', 'via', 'x-real-ip'].includes(header) || header.startsWith('x-forwarded-');
}

/** The name or address in a `Host`, without port and brackets; empty when it is none. */
function nameIn(host = ''): string {
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  return name.replaceAll(/[[\]]/g, '');
}

function isSafe(request: FastifyRequest): boolean {
  return request.method === 'GET' || request.method === 'HEAD' || isOwnPage(request);
}
