/** What a page may do: nothing that comes from, or goes to, any other host. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Of every page. What somebody looks for stands in addresses, and no other host is told them. */
export const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
} as const;

/** Of pages that are the data team's alone. The Referer stays, to this host only: browsers tell by it whose form it is. */
export const privatePageHeaders = { ...pageHeaders, 'cache-control': 'no-store' } as const;
