/**
 * An address that is safe to link to: absolute, http, https, mailto or tel, and with no user name in front of its host
 * (which makes one site look like another). Null for all else. Characters with a meaning in HTML or Markdown come out
 * percent-encoded. `www.` without a scheme is https.
 */
export function toSafeUrl(text: string): string | null {
  const address = text.trim();
  const url = URL.parse(/^www\./i.test(address) ? `https://${address}` : address);
  if (!url || !schemes.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/g, encode);
}

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Like encodeURIComponent, which leaves quotes, brackets and stars alone. */
function encode(character: string): string {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
