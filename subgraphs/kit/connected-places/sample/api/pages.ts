import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { HubRecords } from '../records/hub.ts';
import type { Row } from '../records/row.ts';
import { ApiError } from './error.ts';
import { type List, type Query, by, containing, exactly, select, selectOne } from './select.ts';

interface Ask {
  Querystring: Query;
  Params: { id: string };
}

/** The pages of the site, in the order of their tree. Guests see those that are switched on. */
export function servePages(app: FastifyInstance, recordsFor: (request: FastifyRequest) => HubRecords): void {
  app.get<Ask>('/pages', async (request) => {
    const { rows, present } = select(createPageList(recordsFor(request).pages), request.query);
    return { data: rows.map((row) => withLandingPage(present(row))) };
  });
  app.get<Ask>('/pages/:id', async (request) => {
    const every = { include: 'children,ancestors,landingPageAncestors' };
    const page = selectOne(createPageList(recordsFor(request).pages), request.params.id, every);
    if (page['enabled'] === false) throw new ApiError(403, 'This action is unauthorized.');
    return { data: withLandingPage(page) };
  });
}

/** Page by page as `PageResource.php` has it: only a single page has its content and collections. */
function createPageList(pages: readonly HubRecords['pages'][number][]): List {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const order = new Map(pages.map(({ id }, index) => [id, String(index).padStart(6, '0')]));
  const ancestorsOf = ({ id }: Row): Row[] => {
    const parent = byId.get(byId.get(id)?.parent?.id ?? '');
    return parent ? [...ancestorsOf(parent), toShort(parent)] : [];
  };
  const isBelow = (row: Row, id: string) => ancestorsOf(row).some((ancestor) => ancestor.id === id.toLowerCase());
  const includes = {
    parent: ({ id }: Row) => byId.get(id)?.parent,
    children: (row: Row) => pages.filter(({ parent }) => parent?.id === row.id).map(toShort),
    ancestors: ancestorsOf,
    landingPageAncestors: (row: Row) => ancestorsOf(row).find(({ page_type }) => page_type === 'landing'),
  };
  return {
    rows: pages.filter(({ enabled }) => enabled).map((page) => ({ ...toShort(page), parent: page.parent })),
    filters: {
      id: exactly('id'),
      parent_id: ({ id }, value) => byId.get(id)?.parent?.id === value.toLowerCase(),
      page_type: exactly('page_type'),
      title: containing('title'),
      landing_page: isBelow,
    },
    includes,
    sorts: { _lft: ({ id }) => order.get(id) ?? '', title: by('title') },
    single: { rows: pages, includes },
  };
}

/** The platform asks for the landing page by one name, and gives it by another. */
function withLandingPage({ landingPageAncestors: landing_page, ...row }: Row): object {
  return landing_page === undefined ? row : { ...row, landing_page };
}

/** A page as other pages name it. */
function toShort({ id, title, slug, excerpt, order, enabled, page_type, created_at, updated_at }: Row): Row {
  return { id, title, slug, excerpt, order, enabled, page_type, created_at, updated_at };
}
