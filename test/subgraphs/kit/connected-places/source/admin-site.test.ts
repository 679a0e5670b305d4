import { HttpResponse, http } from 'msw/http';
import { describe, expect, it } from 'vitest';
import { readAdminSite, toEditPage } from '../../../../../subgraphs/kit/connected-places/source/admin-site.ts';
import { createUpstream } from '../../../../../subgraphs/kit/upstream/create-upstream.ts';
import { manners } from '../../../../../subgraphs/kit/upstream/manners.ts';
import { createTestObserver } from '../../../../support/observer.ts';
import { createTestTimers } from '../../../../support/timers.ts';
import { mockUpstreams } from '../../../../support/upstream-mock.ts';

const network = mockUpstreams();
const url = 'https://api.hub.example.org/core/v1/';

function read() {
  const upstream = createUpstream({
    source: 'information-hub',
    baseUrl: url,
    manners: manners.connectedPlaces,
    cache: undefined,
    observer: createTestObserver(),
    timers: createTestTimers(),
  });
  return readAdminSite(upstream, url);
}

/** The front page of the host of an API, as the platform sends it. */
function serveFrontPage(admin: string): void {
  const page = `<!DOCTYPE html>
<html lang="en" class="govuk-template">
<body class="govuk-template__body"><main class="govuk-main-wrapper" id="main-content" role="main">
<div class="govuk-grid-row">
	<div class="govuk-grid-column-two-thirds">
		<h1 class="govuk-heading-xl">Sample Hub API</h1>

		<p class="govuk-body">Click here to go to the <a class="govuk-link govuk-link--no-visited-state"
				href="${admin}">Admin Portal</a>.</p>

		<p class="govuk-body">Click here to go to the <a class="govuk-link govuk-link--no-visited-state"
				href="https://api.hub.example.org/docs">API Docs</a>.</p>
	</div>
</div>
</main></body></html>`;
  network.use(http.get('https://api.hub.example.org/', () => HttpResponse.html(page)));
}

describe('the site on which a directory is kept', () => {
  it.each([
    ['https://admin.hub.example.org', 'https://admin.hub.example.org/'],
    ['https://hub.example.org/admin', 'https://hub.example.org/admin/'],
    ['/admin', 'https://api.hub.example.org/admin/'],
  ])('is found where the front page links to %s', async (admin, expected) => {
    serveFrontPage(admin);
    expect(await read()).toEqual({ url: expected });
  });

  it.each(['', 'javascript:alert(1)', 'mailto:keeper@example.org', 'https://hub.example.org@elsewhere.example'])(
    'is none where that link is “%s”',
    async (admin) => {
      serveFrontPage(admin);
      expect(await read()).toEqual({ url: null });
    },
  );

  it('is none where the front page is something else', async () => {
    network.use(http.get('https://api.hub.example.org/', () => HttpResponse.json({ data: [] })));
    expect(await read()).toEqual({ url: null });
  });

  it('is not known where the front page fails', async () => {
    network.use(http.get('https://api.hub.example.org/', () => new HttpResponse(null, { status: 403 })));
    expect(await read()).toBeNull();
  });
});

it('has a page for each service', () => {
  expect(toEditPage({ url: 'https://admin.hub.example.org/' })).toBe(
    'https://admin.hub.example.org/services/{id}/edit',
  );
  expect(toEditPage({ url: null })).toBeNull();
  expect(toEditPage(null)).toBeNull();
});
