import { toPageKey } from '../../merge/web-address.ts';
import { isSharedHost } from './lexicon/shared-hosts.ts';

/** A page as it is compared. */
export interface WebPage {
  host: string;
  /** As `toPageKey` writes it; null for a home page, which is the organisation's. */
  page: string | null;
}

/** Null for what is no web address, and for a host that many share. */
export function toWebPage(address: string | null): WebPage | null {
  const trimmed = address?.trim().toLowerCase() ?? '';
  if (!trimmed.includes('.')) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//.test(trimmed) ? trimmed : `https://${trimmed}`);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  if (!url || !host.includes('.') || isSharedHost(host)) return null;
  const page = toPageKey(url.href);
  return { host, page: page === host ? null : page };
}

/** An e-mail address in lower case; null when it is none. */
export function toMailbox(address: string | null): string | null {
  const trimmed =
    address
      ?.trim()
      .toLowerCase()
      .replace(/^mailto:/, '') ?? '';
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(trimmed) ? trimmed : null;
}

/** The host of a mailbox; null where many share it. */
export function mailHostOf(mailbox: string): string | null {
  const host = mailbox.slice(mailbox.indexOf('@') + 1);
  return isSharedHost(host) ? null : host;
}
