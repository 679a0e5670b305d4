import { describe, expect, it } from 'vitest';
import type { GraphLink } from '../../../subgraphs/kit/subgraph.ts';
import { serveSample } from '../../support/sample-gateway.ts';
import { createTestEdge } from '../../support/test-edge.ts';

const served = serveSample();

async function get(path: string): Promise<{ status: number; headers: Headers; text: string }> {
  const answer = await fetch(`${served.gateway.url}${path}`);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** What /embed gives to copy for a choice. */
async function copy(choice: string): Promise<string> {
  const { text } = await get(`/embed?${choice}`);
  const [, code = ''] = /<textarea[^>]*>(.*?)<\/textarea>/s.exec(text) ?? [];
  return code.replaceAll(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
}

describe('the page where a line is put together', () => {
  it('gives a script and an element with a form in it that needs none', async () => {
    const code = await copy('lang=pl&near=Cheam&needs=new-baby&needs=young-carer&free=1');
    const [script = '', element = '', ...rest] = code.split('\n');
    expect(rest).toEqual([]);
    const { url } = served.gateway;
    expect(script).toBe(`<script type="module" src="${url}/embed/v1/family-hub-search.js"></script>`);
    expect(element).toMatch(/^<family-hub-search lang="pl" needs="new-baby,young-carer" near="Cheam" free><form /);
    expect(element).toContain(`action="${url}/pl/search" method="post"`);
    expect(element).toContain('W czym potrzebujesz pomocy?');
    expect(element).toContain('<a href="tel:02079460004">020 7946 0004</a>');
  });

  it('gives a page for each situation that it begins with, and the way out where one is sensitive', async () => {
    const code = await copy('lang=pl&needs=new-baby');
    expect(code).toContain(`<a href="${served.gateway.url}/pl/need/new-baby" lang="pl">`);
    expect(code).not.toContain('bbc.co.uk');
    expect(await copy('needs=would-like-advice-and-support-about-domestic-abuse')).toContain('bbc.co.uk');
  });

  it('gives an element that opens what it begins with by itself, where that was chosen', async () => {
    expect(await copy('needs=new-baby&open=1')).toContain('<family-hub-search lang="en" needs="new-baby" open>');
    expect(await copy('needs=new-baby')).not.toContain(' open>');
  });

  it('gives one build for good by its digest, which is what that address answers', async () => {
    const code = await copy('fixed=1');
    const [, address = '', integrity] = /src="([^"]+)" integrity="([^"]+)" crossorigin="anonymous"/.exec(code) ?? [];
    const bytes = await (await fetch(address)).arrayBuffer();
    const digest = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64');
    expect(integrity).toBe(`sha384-${digest}`);
  });

  it('puts nothing into a page that an address brings', async () => {
    const attack = encodeURIComponent('"><script>alert(1)</script>');
    const { text } = await get(`/embed?lang=${attack}&near=${attack}&hub=${attack}&needs=${attack}&partner=${attack}`);
    expect(text).not.toContain('<script>alert');
    const frame = await get(`/embed/frame?near=${attack}&hub=${attack}&partner=${attack}`);
    expect(frame.text).not.toContain('<script>alert');
    expect(await copy(`near=${attack}`)).not.toContain('<script>alert');
  });

  it('says so where a partner’s name is not known', async () => {
    expect((await get('/embed?partner=elm')).text).toContain('No partner of that name is known here');
    expect((await get('/embed?partner=demo')).text).not.toContain('No partner of that name');
  });

  it('loads nothing from elsewhere, and is in nobody’s frame', async () => {
    const { headers, text } = await get('/embed');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const files = [...text.matchAll(/(?:src|href)="(\/(?:embed|pages)\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await get(file)).status).toBe(200);
  });
});

describe('the line of a partner', () => {
  it('keeps room for what its own config begins with, which the line itself does not say', async () => {
    const need = { id: 'new-baby', label: 'I have a new baby', sensitive: false };
    const directory: GraphLink = async () => ({ data: { needs: [{ need }], hubs: [] } });
    const oak = { id: 'oak', origins: ['https://oak.example.org'], perMinute: 10, defaults: { needs: ['new-baby'] } };
    const { app } = await createTestEdge({ links: { directory }, config: { partners: [oak] } });
    const { body } = await app.inject('/embed?partner=oak');
    const [, line = ''] = /<textarea[^>]*>(.*?)<\/textarea>/s.exec(body) ?? [];
    expect(line).not.toContain('needs=');
    expect(line).toContain('/need/new-baby');
    expect((await app.inject('/embed')).body).not.toContain('/need/new-baby');
  });
});

describe('the page for frames', () => {
  it('may be framed by anybody, or by a partner’s own sites where one is named', async () => {
    const anybody = await get('/embed/frame?lang=ur');
    expect(anybody.headers.get('content-security-policy')).toContain('frame-ancestors *;');
    expect(anybody.headers.get('x-frame-options')).toBeNull();
    expect(anybody.text).toContain('<family-hub-search lang="ur" open>');
    const { headers } = await get('/embed/frame?partner=demo');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self' http://localhost:4000;");
  });
});
