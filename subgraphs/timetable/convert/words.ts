import type { YesNoUnknown } from '../../kit/listing.ts';

/** Whether a feed's keywords say that it costs nothing. Silence is no answer. */
export function parseFree(keywords: readonly string[]): YesNoUnknown {
  if (keywords.some((word) => /^free(?: (?:entry|event|session|of charge))?$/i.test(word))) return 'YES';
  return keywords.some((word) => /^(?:paid|charged|ticketed|charge applies|fee applies)$/i.test(word))
    ? 'NO'
    : 'UNKNOWN';
}

/**
 * Whether the words of an entry say that it pauses in school holidays. Calendars have no field for it, so it stands in
 * their texts (`Term time only`, `All year round`).
 */
export function parseTermTime(texts: readonly (string | null)[]): YesNoUnknown {
  const words = texts.join('\n');
  if (/\bterm[- ]?time only\b|\b(?:during|in) term[- ]?time\b|\bonly (?:during|in) term\b/i.test(words)) return 'YES';
  return /\ball year round\b|\bincluding (?:the )?school holidays\b|\bterm[- ]?time and (?:school )?holidays\b/i.test(
    words,
  )
    ? 'NO'
    : 'UNKNOWN';
}

/** Whether a place or a keyword means a screen. */
export function isOnline(text: string): boolean {
  return /^(?:https?:\/\/|online\b|virtual\b|(?:on |via |by )?(?:zoom|microsoft teams|ms teams|teams|google meet|webinar)\b)/i.test(
    text.trim(),
  );
}

/** Whether the words ask people to book. */
export function asksToBook(texts: readonly (string | null)[]): boolean {
  return /\bbooking\b|\bbookable\b|\b(?:to|please|must) book\b|\bbook (?:a|your|online|here|in advance|now|at|via)\b/i.test(
    texts.join('\n'),
  );
}

/** A title without the word that says that it is off, which many type in front of it. */
export function parseTitle(text: string): { title: string; cancelled: boolean } {
  const title = text
    .replace(/^\W*(?:CANCELLED\b|[Cc]ancelled(?=\s*[:!)\]–-]))[\s:!)\]–-]*/, '')
    .replace(/\s*[([:–-]\s*cancelled\W*$/i, '')
    .trim();
  return title === '' ? { title: text.trim(), cancelled: false } : { title, cancelled: title !== text.trim() };
}

/** Whether a title or keyword says that people may turn up. */
export function isDropIn({ title, categories }: { title: string; categories: readonly string[] }): boolean {
  return [title, ...categories].some((text) => /\bdrop[- ]?ins?\b/i.test(text));
}
