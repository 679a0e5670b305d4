import { HttpResponse, http } from 'msw/http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createUpstream } from '../../../../subgraphs/kit/upstream/create-upstream.ts';
import { manners } from '../../../../subgraphs/kit/upstream/manners.ts';
import { createTestObserver } from '../../../support/observer.ts';
import { mockUpstreams } from '../../../support/upstream-mock.ts';

const network = mockUpstreams();
const Greeting = z.object({ says: z.string() });

function createTestUpstream(options = {}) {
  const observer = createTestObserver();
  const upstream = createUpstream({
    source: 'nhs',
    baseUrl: 'https://directory.example.org/v1/',
    manners: manners.nhsServiceSearch,
    cache: undefined,
    observer,
    ...options,
  });
  return { upstream, observer };
}

describe('a read', () => {
  it('gives what the directory says, checked against its shape', async () => {
    network.use(
      http.get('https://directory.example.org/v1/greetings', () => HttpResponse.json({ says: 'hello', more: 1 })),
    );
    const { upstream } = createTestUpstream();
    const answer = await upstream.getJson({ path: 'greetings', query: { lang: 'en', page: undefined } }, Greeting);
    expect(answer).toEqual({
      body: { says: 'hello' },
      url: 'https://directory.example.org/v1/greetings',
      fromCache: false,
    });
    expect(network.requests()).toEqual(['GET https://directory.example.org/v1/greetings?lang=en']);
  });
});
