/** What whoever puts the embed on a page chose, as `/embed` and `/embed/frame` have it in their addresses. */
export interface Choice {
  lang: string;
  needs: string[];
  hub: string;
  /** A part of the borough or a postcode: the page's own place, and nobody's home. */
  near: string;
  free: boolean;
  quickExit: boolean;
  map: boolean;
  partner: string;
  /** True: what is there for its situations shows at once, and moves what stands below. */
  open: boolean;
  /** A script, or a frame for sites that allow none. */
  as: 'script' | 'frame';
  /** True: one build for good, by its digest. */
  fixed: boolean;
}

/** `languages` are the codes to choose from. */
export function parseChoice(query: URLSearchParams, languages: ReadonlySet<string>): Choice {
  const one = (name: string) => query.get(name)?.trim().slice(0, 100) ?? '';
  const lang = one('lang');
  return {
    lang: languages.has(lang) ? lang : 'en',
    needs: query
      .getAll('needs')
      .flatMap((ids) => ids.split(/[\s,]+/))
      .filter((id) => /^[a-z0-9-]{1,80}$/.test(id)),
    hub: one('hub'),
    near: one('near'),
    free: query.has('free'),
    quickExit: query.has('quick-exit'),
    map: query.has('map'),
    partner: one('partner'),
    open: query.has('open'),
    as: one('as') === 'frame' ? 'frame' : 'script',
    fixed: query.has('fixed'),
  };
}

/** The attributes of the element, in order; null for those that stand alone. */
export function toAttributes({
  lang,
  needs,
  hub,
  near,
  free,
  quickExit,
  map,
  partner,
  open,
}: Choice): [string, string | null][] {
  return [
    ['lang', lang],
    ...(partner ? [['partner', partner] as [string, string]] : []),
    ...(needs.length > 0 ? [['needs', needs.join(',')] as [string, string]] : []),
    ...(hub ? [['hub', hub] as [string, string]] : []),
    ...(near ? [['near', near] as [string, string]] : []),
    ...(free ? [['free', null] as [string, null]] : []),
    ...(quickExit ? [['quick-exit', null] as [string, null]] : []),
    ...(map ? [['map', null] as [string, null]] : []),
    ...(open ? [['open', null] as [string, null]] : []),
  ];
}
