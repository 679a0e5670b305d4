/** What an address in a listing is: one that can be asked, or what is wrong with it. Both null for none at all. */
export interface ParsedLink {
  /** Without its fragment, which no server is sent. */
  url: string | null;
  problem: string | null;
}

const nothing: ParsedLink = { url: null, problem: null };

/** Reads an address as directories send it. One without a scheme, such as `www.example.org`, is taken for https. */
export function parseLink(text: string): ParsedLink {
  const sent = text.trim();
  if (sent === '') return nothing;
  if (sent.startsWith('#')) return wrong(`“${sent}” leads nowhere.`);
  if (/^(?:mailto|tel|sms):/i.test(sent)) return nothing;
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(sent) && !/^[\w.-]+:\d+(?:\/|$)/.test(sent);
  if (hasScheme && !/^https?:/i.test(sent)) return wrong(`“${sent}” is no web address.`);
  if (!hasScheme && !/^[\w-]+(?:\.[\w-]+)+(?:[/:?#]|$)/.test(sent)) return wrong(`“${sent}” names no website.`);
  if (/^https?:\/*(?:[?#]|$)/i.test(sent)) return wrong(`“${sent}” names no website.`);
  const url = URL.parse(hasScheme ? sent : `https://${sent}`);
  if (!url) return wrong(`“${sent}” is no web address.`);
  if (url.username !== '' || url.password !== '') return wrong('It holds a user name, as only tricks and mistakes do.');
  if (!isHost(url.hostname)) return wrong(`“${url.hostname}” is no website.`);
  url.hash = '';
  return { url: url.href, problem: null };
}

function wrong(problem: string): ParsedLink {
  return { url: null, problem };
}

/** A name with a dot in it, or an address; `localhost` and `intranet` are of one machine or network alone. */
function isHost(hostname: string): boolean {
  return hostname.startsWith('[') || /[^.]\.[^.]/.test(hostname);
}
