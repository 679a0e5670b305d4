import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { type RequestListener, get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createHostLines } from '../../../../subgraphs/freshness/links/host-lines.ts';
import type { LinkPolicy } from '../../../../subgraphs/freshness/links/policy.ts';
import { createIsPublicAddress } from '../../../../subgraphs/freshness/links/public-address.ts';
import {
  type ResolveName,
  UnsafeAddressError,
  createSafeLookup,
} from '../../../../subgraphs/freshness/links/safe-lookup.ts';
import { createSender } from '../../../../subgraphs/freshness/links/send.ts';
import { type Known, createVisitor } from '../../../../subgraphs/freshness/links/visitor.ts';
import { type DirectoryServer, serveDirectory } from '../../../support/directory-server.ts';
import { createTestTimers } from '../../../support/timers.ts';
import { privateSpellings, tricks } from './unsafe-addresses.ts';

const closing: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Routes = Record<string, RequestListener>;

/** A website on this machine; what it has no route for, its robots.txt too, it has not. */
async function serve(routes: Routes): Promise<DirectoryServer> {
  const server = await serveDirectory((request, response) => {
    const route = routes[request.url ?? ''];
    if (route) return route(request, response);
    response.statusCode = 404;
    return response.end('no');
  });
  closing.push(() => server.close());
  return server;
}

const loopback: ResolveName = async () => [{ address: '127.0.0.1', family: 4 }];

function open(
  policy: Partial<LinkPolicy> = { allowPrivateAddresses: true },
  resolve: ResolveName = loopback,
  ownHosts?: ReadonlySet<string>,
) {
  const timers = createTestTimers();
  const sender = createSender({
    policy: {
      isPublicAddress: createIsPublicAddress(),
      allowPrivateAddresses: false,
      trustedOrigins: new Set(),
      ...policy,
    },
    userAgent: 'TestBot/1.0',
    resolve,
  });
  closing.push(() => sender.close());
  const visit = createVisitor({ send: sender.send, lines: createHostLines(timers, ownHosts), robot: 'TestBot' });
  return { visit, timers };
}

const words = '<title>Club</title><h1>Our club</h1><p>Ring 020 7946 0001, SM1 1AO. '.concat(
  'We meet and play. '.repeat(20),
);

function page(body = words, status = 200): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end(body);
  };
}

function redirect(to: string, status = 302): RequestListener {
  return (_request, response) => {
    // As servers do: UTF-8, byte by byte.
    response.writeHead(status, { location: Buffer.from(to).toString('latin1') });
    response.end();
  };
}

function failing(code: string): ResolveName {
  return () => Promise.reject(Object.assign(new Error('no'), { code }));
}

const cutOff: RequestListener = (request) => request.socket.destroy();

const busyUntil2099: RequestListener = (_request, response) => {
  response.writeHead(429, { 'retry-after': 'Thu, 01 Jan 2099 00:00:00 GMT' });
  response.end();
};

async function visitOne(routes: Routes, known?: Known) {
  const server = await serve(routes);
  return { seen: await open().visit(`${server.baseUrl}club`, known), requests: server.requests() };
}

/** What a host of four pages sees. */
async function askFour(ownHosts?: (host: string) => ReadonlySet<string>) {
  const times: number[] = [];
  let open_ = 0;
  let most = 0;
  const counted: RequestListener = (request, response) => {
    times.push(timers.now());
    most = Math.max(most, ++open_);
    response.once('close', () => open_--);
    page()(request, response);
  };
  const paths = ['/a', '/b', '/c', '/d'];
  const server = await serve(Object.fromEntries(paths.map((path) => [path, counted])));
  const { visit, timers } = open({ allowPrivateAddresses: true }, loopback, ownHosts?.(new URL(server.baseUrl).host));
  await Promise.all(paths.map((path) => visit(new URL(path, server.baseUrl).href)));
  return { most, gaps: times.slice(1).map((time, index) => time - (times[index] ?? 0)), slept: timers.slept() };
}

describe('a visit', () => {
  it('reads the page, its title, its numbers and its postcodes', async () => {
    const { seen, requests } = await visitOne({ '/club': page() });
    expect(seen).toMatchObject({
      kind: 'page',
      page: { headline: 'Club | Our club', shows: ['+442079460001', 'SM1 1AO'] },
    });
    expect(requests).toEqual(['GET /robots.txt', 'GET /club']);
  });

  it.each([
    [404, 'dead'],
    [410, 'dead'],
    [401, 'unsure'],
    [403, 'unsure'],
    [405, 'unsure'],
    [500, 'unsure'],
    [503, 'unsure'],
    [999, 'unsure'],
  ])('takes %s for %s', async (status, kind) => {
    expect((await visitOne({ '/club': page('', status) })).seen.kind).toBe(kind);
  });

  it('is sure of no connection only when there is no such name', async () => {
    expect((await open({}, failing('ENOTFOUND')).visit('http://gone.example.org/')).kind).toBe('dead');
    expect((await open({}, failing('EAI_AGAIN')).visit('http://gone.example.org/')).kind).toBe('unsure');
  });

  it('is unsure where the connection is cut', async () => {
    expect((await visitOne({ '/club': cutOff })).seen).toMatchObject({ kind: 'unsure' });
  });

  it('asks with what it knows, and takes 304 for the same', async () => {
    const seen: (string | undefined)[] = [];
    const conditional: RequestListener = ({ headers }, response) => {
      seen.push(headers['if-none-match'], headers['if-modified-since']);
      response.statusCode = 304;
      response.end();
    };
    const known = { etag: '"one"', lastModified: 'Mon, 02 Mar 2026 10:00:00 GMT' };
    expect((await visitOne({ '/club': conditional }, known)).seen).toEqual({ kind: 'unchanged' });
    expect(seen).toEqual([known.etag, known.lastModified]);
  });

  it('stays away where robots.txt asks for it, or cannot be had', async () => {
    const robots = page('User-agent: *\nDisallow: /club');
    const { seen, requests } = await visitOne({ '/robots.txt': robots, '/club': page() });
    expect(seen.kind).toBe('forbidden');
    expect(requests).toEqual(['GET /robots.txt']);
    expect((await visitOne({ '/robots.txt': page('', 500), '/club': page() })).seen.kind).toBe('forbidden');
  });

  it('reads no more of a page than a page has', async () => {
    let sent = 0;
    const endless: RequestListener = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const chunk = Buffer.alloc(64 * 1024, 'x ');
      const more = () => {
        while (!response.destroyed && sent < 64 * 1024 * 1024) {
          sent += chunk.length;
          if (!response.write(chunk)) {
            response.once('drain', more);
            return;
          }
        }
      };
      more();
    };
    expect((await visitOne({ '/club': endless })).seen.kind).toBe('page');
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it('waits as long as a host asks it to, and asks once more', async () => {
    let asked = 0;
    const busy: RequestListener = (_request, response) => {
      asked++;
      response.writeHead(asked === 1 ? 429 : 200, { 'retry-after': '20', 'content-type': 'text/html' });
      response.end(words);
    };
    const server = await serve({ '/club': busy });
    const { visit, timers } = open();
    expect((await visit(`${server.baseUrl}club`)).kind).toBe('page');
    expect(Math.max(...timers.slept())).toBe(20_000);
  });

  it('leaves a host alone that asks for the year 2099', async () => {
    const server = await serve({ '/club': busyUntil2099, '/other': page() });
    const { visit, timers } = open();
    expect((await visit(`${server.baseUrl}club`)).kind).toBe('unsure');
    expect((await visit(`${server.baseUrl}other`)).kind).toBe('unsure');
    expect(server.requests()).toEqual(['GET /robots.txt', 'GET /club']);
    expect(Math.max(0, ...timers.slept())).toBeLessThanOrEqual(1_000);
  });

  it('asks one host once a second, one request at a time', async () => {
    const { most, gaps } = await askFour(() => new Set(['example.org']));
    expect(most).toBe(1);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
  });

  it('keeps nobody waiting for this machine’s own sample, and asks it one at a time too', async () => {
    const { most, slept } = await askFour((host) => new Set([host]));
    expect(most).toBe(1);
    expect(slept).toEqual([]);
  });
});

describe('a redirect', () => {
  it('is followed to where it ends', async () => {
    const { seen } = await visitOne({ '/club': redirect('/new'), '/new': page() });
    expect(seen).toMatchObject({ kind: 'page', url: expect.stringMatching(/\/new$/) });
  });

  it('that goes round in circles, or nowhere, is unsure', async () => {
    expect((await visitOne({ '/club': redirect('/club') })).seen.kind).toBe('unsure');
    expect((await visitOne({ '/club': redirect('http://') })).seen.kind).toBe('unsure');
  });

  it.each([...privateSpellings, ...tricks, '//10.0.0.1/', String.raw`\\127.0.0.1/`])(
    'is not followed to %s',
    async (to) => {
      const server = await serve({ '/club': redirect(to) });
      const { visit } = open({ trustedOrigins: new Set([new URL(server.baseUrl).origin]) });
      expect(await visit(`${server.baseUrl}club`)).toMatchObject({
        kind: 'unsure',
        reason: expect.stringContaining('It leads to where must not be asked'),
      });
    },
  );

  it('is not followed to another port of a trusted machine', async () => {
    const inner = await serve({ '/secret': page() });
    const server = await serve({ '/club': redirect(`${inner.baseUrl}secret`) });
    const { visit } = open({ trustedOrigins: new Set([new URL(server.baseUrl).origin]) });
    expect((await visit(`${server.baseUrl}club`)).kind).toBe('unsure');
    expect(inner.requests()).toEqual([]);
  });
});

describe('a name', () => {
  const publicAddress: LookupAddress = { address: '203.0.114.1', family: 4 };

  it.each<[string, LookupAddress[]]>([
    ['a private address', [{ address: '10.0.0.1', family: 4 }]],
    ['a private one beside a public one', [publicAddress, { address: '127.0.0.1', family: 4 }]],
    ['an IPv6 address of this machine', [{ address: '::1', family: 6 }]],
    ['an IPv4 address in IPv6', [{ address: '::ffff:10.0.0.1', family: 6 }]],
    ['metadata', [{ address: '169.254.169.254', family: 4 }]],
    ['no address at all', []],
  ])('that answers with %s is not asked', async (_what, addresses) => {
    const { visit } = open({}, async () => addresses);
    expect((await visit('http://trick.example.org/')).kind).toBe('unsafe');
  });

  it('that answers otherwise the next time gains nothing: what was judged is what is connected to', async () => {
    const server = await serve({ '/': page() });
    const answers = ['127.0.0.1', '127.0.0.2'];
    const judged: string[] = [];
    const isPublicAddress = (address: string) => judged.push(address) > 0 && address === '127.0.0.1';
    const rebinding: ResolveName = async () => [{ address: answers.shift() ?? '', family: 4 }];
    const lookup = createSafeLookup({ isPublicAddress }, rebinding);
    const { port } = new URL(server.baseUrl);
    const ask = () => once(get({ host: 'rebind.example.org', port, lookup, agent: false }), 'response');
    await expect(ask()).resolves.toHaveLength(1);
    await expect(ask()).rejects.toThrow(UnsafeAddressError);
    expect(judged).toEqual(['127.0.0.1', '127.0.0.2']);
  });
});
