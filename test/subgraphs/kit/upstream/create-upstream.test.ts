import { HttpResponse, http } from 'msw/http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import packageJson from '../../../../package.json' with { type: 'json' };
import { mockUpstreams } from '../../../support/upstream-mock.ts';
import { createTestUpstream, failureOf } from '../../../support/test-upstream.ts';

const network = mockUpstreams();
const Greeting = z.object({ says: z.string() });
const address = 'https://directory.example.org/v1/greetings';
const path = 'greetings';

/** Answers `hello`, and keeps the headers that it was asked with. */
function greet(method: 'get' | 'post' = 'get', url = address) {
  const asked: Record<string, string>[] = [];
  const handler = http[method](url, ({ request }) => {
    asked.push(Object.fromEntries(request.headers));
    return HttpResponse.json({ says: 'hello', more: 1 });
  });
  network.use(handler);
  return asked;
}

describe('a read', () => {
  it('gives what the directory says, checked against its shape', async () => {
    greet();
    const { upstream } = createTestUpstream();
    expect(await upstream.getJson({ path, query: { lang: 'en', page: undefined } }, Greeting)).toEqual({
      body: { says: 'hello' },
      url: address,
      fromCache: false,
    });
    expect(network.requests()).toEqual([`GET ${address}?lang=en`]);
  });

  it('says who asks, and what it takes', async () => {
    const asked = greet();
    await createTestUpstream({ contact: 'mailto:hubs@example.org' }).upstream.getJson({ path }, Greeting);
    expect(asked).toMatchObject([
      {
        'user-agent': `Sutton family services gateway/${packageJson.version} (+mailto:hubs@example.org)`,
        accept: 'application/json',
      },
    ]);
  });

  it('reads text of the kind that was asked for', async () => {
    network.use(
      http.get('https://directory.example.org/v1/a.ics', ({ request }) =>
        HttpResponse.text(`BEGIN:VCALENDAR ${request.headers.get('accept')}`, {
          headers: { 'content-type': 'text/calendar' },
        }),
      ),
    );
    const { upstream } = createTestUpstream();
    const { body } = await upstream.getText({ path: 'a.ics', accept: 'text/calendar' });
    expect(body).toBe('BEGIN:VCALENDAR text/calendar');
  });

  it('keeps its key for the directory itself', async () => {
    const elsewhere = 'https://feeds.example.org/greetings';
    const [own, other] = [greet(), greet('get', elsewhere)];
    const { upstream } = createTestUpstream({ headers: { apikey: 'secret' } });
    await upstream.getJson({ path }, Greeting);
    await upstream.getJson({ path: elsewhere }, Greeting);
    expect([own[0]?.['apikey'], other[0]?.['apikey']]).toEqual(['secret', undefined]);
    expect(other[0]?.['user-agent']).toContain('Sutton family services gateway');
  });

  it('asks by POST where there is something to send', async () => {
    const asked = greet('post');
    const { upstream } = createTestUpstream();
    expect((await upstream.getJson({ path, json: { top: 5 } }, Greeting)).body).toEqual({ says: 'hello' });
    expect(asked).toMatchObject([{ 'content-type': 'application/json', 'content-length': '9' }]);
  });
});

describe('equal questions', () => {
  it('share one request, a thousand of them', async () => {
    greet();
    const { upstream } = createTestUpstream();
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => upstream.getJson({ path }, z.object({ says: z.string() }))),
    );
    expect(network.requests()).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body.says))).toEqual(new Set(['hello']));
  });

  it('share one request also by POST, and one failure', async () => {
    network.use(http.post(address, () => HttpResponse.json({}, { status: 422 })));
    const { upstream, observer } = createTestUpstream();
    const ask = () => failureOf(upstream.getJson({ path, json: { top: 5 } }, Greeting));
    expect((await Promise.all([ask(), ask()])).map(({ failure }) => failure)).toEqual(['rejected', 'rejected']);
    expect(network.requests()).toHaveLength(1);
    expect(observer.lines()).toHaveLength(1);
  });

  it('hold the answer against a shape of their own each', async () => {
    greet();
    const { upstream } = createTestUpstream();
    const [good, bad] = await Promise.all([
      upstream.getJson({ path }, Greeting),
      failureOf(upstream.getJson({ path }, z.object({ says: z.number() }))),
    ]);
    expect(good.body).toEqual({ says: 'hello' });
    expect(bad).toMatchObject({ failure: 'malformed', source: 'nhs', url: address });
  });

  it('are asked anew when the answer is there', async () => {
    greet();
    const { upstream } = createTestUpstream();
    await upstream.getJson({ path }, Greeting);
    await upstream.getJson({ path }, Greeting);
    expect(network.requests()).toHaveLength(2);
  });

  it('are not equal when one of them sends something else', async () => {
    greet('post');
    const { upstream } = createTestUpstream();
    await Promise.all([1, 2].map((page) => upstream.getJson({ path, json: { page } }, Greeting)));
    expect(network.requests()).toHaveLength(2);
  });
});

describe('a failure', () => {
  it('is logged once, without query, key or a word of the directory', async () => {
    network.use(http.get(address, () => HttpResponse.json({ message: 'Mrs Example is away' }, { status: 403 })));
    const { upstream, observer } = createTestUpstream({ headers: { apikey: 'secret' } });
    const error = await failureOf(upstream.getJson({ path, query: { near: 'ZZ99 9ZZ' } }, Greeting));
    expect(error).toMatchObject({
      name: 'UpstreamError',
      failure: 'refused',
      status: 403,
      source: 'nhs',
      url: address,
    });
    expect(observer.lines()).toMatchObject([
      { level: 40, source: 'nhs', url: address, failure: 'refused', status: 403, msg: 'directory not read' },
    ]);
    expect(JSON.stringify([observer.lines(), error, error.message])).not.toMatch(/ZZ99|secret|Example/);
  });

  it('is no news where it is an answer', async () => {
    network.use(http.get(address, () => new HttpResponse(null, { status: 404 })));
    const { upstream, observer } = createTestUpstream();
    expect(await failureOf(upstream.getJson({ path }, Greeting))).toMatchObject({ failure: 'not-found' });
    expect(observer.lines()).toMatchObject([{ level: 20 }]);
  });

  it('is a bug where it is one', async () => {
    greet();
    const { upstream, observer } = createTestUpstream();
    const Broken = Greeting.transform(() => {
      throw new RangeError('a bug in a shape');
    });
    await expect(upstream.getJson({ path }, Broken)).rejects.toThrow(RangeError);
    await expect(upstream.getJson({ path: '../up' }, Greeting)).rejects.toThrow(TypeError);
    await expect(upstream.getText({ path: '../up' })).rejects.toThrow(TypeError);
    expect(observer.lines()).toEqual([]);
  });

  it('is a redirect that we do not follow', async () => {
    network.use(http.get(address, () => new HttpResponse(null, { status: 302, headers: { location: '/login' } })));
    const { upstream } = createTestUpstream();
    expect(await failureOf(upstream.getJson({ path }, Greeting))).toMatchObject({ failure: 'redirected', status: 302 });
    expect(network.requests()).toHaveLength(1);
  });
});

function redirectTo(location: string) {
  network.use(http.get(address, () => new HttpResponse(null, { status: 301, headers: { location } })));
  return createTestUpstream({ redirects: 'same-host' }).upstream.getJson({ path }, Greeting);
}

describe('redirects on the same host', () => {
  it('are followed, and the answer says where it came from', async () => {
    greet('get', 'https://directory.example.org/v2/greetings');
    expect((await redirectTo('/v2/greetings')).url).toBe('https://directory.example.org/v2/greetings');
  });

  it.each([
    'https://elsewhere.example.org/',
    'https://directory.example.org:8443/',
    'http://directory.example.org/v2/',
    'file:///etc/hosts',
    'https://[',
    '',
  ])('but never to %s', async (location) => {
    expect(await failureOf(redirectTo(location))).toMatchObject({ failure: 'redirected' });
    expect(network.requests()).toHaveLength(1);
  });

  it('and not for ever', async () => {
    expect(await failureOf(redirectTo(address))).toMatchObject({ failure: 'redirected' });
    expect(network.requests().length).toBeLessThanOrEqual(4);
  });
});

describe('metrics', () => {
  it('count questions by source and outcome, for several upstreams of one registry', async () => {
    greet();
    const first = createTestUpstream();
    const { observer } = first;
    const second = createTestUpstream({ source: 'timetable', observer });
    await first.upstream.getJson({ path, query: { near: 'ZZ99 9ZZ' } }, Greeting);
    await failureOf(second.upstream.getJson({ path }, z.number()));
    const text = await observer.metrics.metrics();
    expect(text).toContain('upstream_requests_total{source="nhs",outcome="ok"} 1');
    expect(text).toContain('upstream_requests_total{source="timetable",outcome="malformed"} 1');
    expect(text).toContain('upstream_request_duration_seconds_count{source="nhs"} 1');
    expect(text).toContain(
      'upstream_circuit_open{source="nhs",base="https://directory.example.org/v1/",host="directory.example.org"} 0',
    );
    expect(text).not.toContain('ZZ99');
  });
});
