/** The address of one record's page: `website` with the record's id for `{id}`. Null when the website names no pages. */
export function toWebPage(website: string | null, id: string): string | null {
  return website?.includes('{id}') ? website.replace('{id}', encodeURIComponent(id)) : null;
}

/** An address of the web as it stands; null for anything else. */
export function toUrl(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}
