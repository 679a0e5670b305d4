import type { HttpHandler } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** The directories that a test file pretends to talk to. */
export interface UpstreamMock {
  /** Adds handlers for the running test; every one of them must be asked before the test ends. */
  use: (...handlers: HttpHandler[]) => void;
  /** The requests of the running test, in order, as `GET https://example.org/path?query`. */
  requests: () => string[];
}

/**
 * Stands in for the network in one test file: call it once, at the top of the file or of a `describe`. A request that
 * no handler answers fails its test, and so does a handler that was never asked: the first is a question that the test
 * did not mean, the second an expectation that did not come true. Requests to 127.0.0.1 without a handler go to the
 * server that the test itself has started there; that is how to test a broken connection (`directory-server.ts`), as
 * `HttpResponse.error()` is an error of the browser's `fetch`, which got never sees.
 */
export function mockUpstreams(): UpstreamMock {
  const network = createMockNetwork();
  beforeAll(() => network.open());
  afterEach(() => network.settle());
  afterAll(() => network.close());
  return network;
}

/** What `mockUpstreams` ties to the hooks of a test file. */
export function createMockNetwork(): UpstreamMock & Record<'open' | 'settle' | 'close', () => void> {
  const server = setupServer();
  const used = new Set<unknown>();
  let asked: string[] = [];
  let unanswered: string[] = [];
  let registered: HttpHandler[] = [];

  server.events.on('request:start', ({ request }) => void asked.push(toQuestion(request)));
  server.events.on('request:match', ({ handler }) => void used.add(handler));
  server.events.on('request:unhandled', ({ request }) => {
    if (!isLoopback(request)) unanswered.push(toQuestion(request));
  });

  return {
    use(...handlers) {
      registered = [...registered, ...handlers];
      server.use(...handlers);
    },
    requests: () => [...asked],
    open() {
      server.listen({
        onUnhandledFrame: () => {
          if (unanswered.length > 0) throw new Error(`No handler answers ${unanswered.join(', ')}.`);
        },
      });
    },
    /** Ends a test: throws when a request had no handler or a handler no request. */
    settle() {
      const unused = registered.filter((handler) => !used.has(handler)).map((handler) => handler.info.header);
      const faults = [
        ...unanswered.map((question) => `No handler answers ${question}.`),
        ...unused.map((question) => `Nothing asked for ${question}, which has a handler.`),
      ];
      server.resetHandlers();
      used.clear();
      asked = [];
      unanswered = [];
      registered = [];
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
    close: () => server.close(),
  };
}

function toQuestion({ method, url }: Request): string {
  return `${method} ${url}`;
}

function isLoopback({ url }: Request): boolean {
  return new URL(url).hostname === '127.0.0.1';
}
