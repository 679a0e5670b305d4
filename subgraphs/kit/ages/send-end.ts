/** Words for special educational needs and disability, in text of small letters. */
const sendWords = String.raw`(?:\bsend?\b(?! (?:us|an?|your|me|to)\b)|special (?:educational )?needs?|special schools?|disabilit(?:y|ies)|\bdisabled\b|\behcps?\b|\behc plan|education,? health and care plan|(?:additional|complex) (?:support )?needs|learning (?:difficult|disabilit)\w*|\bldds?\b)`;

const number = String.raw`(?<n>\d{1,2})(?! ?\+)s?(?: years?)?(?: old)?(?: birthday)?`;
const opener = String.raw`(?:[(,;./]| or| and| but|,? extended|,? extending)\s*(?:and |or )?(?:up )?(?:to |until |under )?(?:the |their )?(?:age[ds]? )?(?:of )?(?:\d{1,2} ?(?:-|to) ?)?`;

const patterns = [
  new RegExp(String.raw`${opener}${number}\)?[^\d,;.]{0,45}?${sendWords}[^\d]*?(?=[).,;]|$)\)?`),
  new RegExp(
    String.raw`[(,;./]?\s*(?:or |and )?(?:for |with |if |those with )*${sendWords}[^\d.]{0,30}?(?:up to|until|to|-|extended to|:)? ?(?:the )?(?:age )?(?:of )?${number}\)?`,
  ),
  new RegExp(String.raw`^(?:or )?(?:(?:up )?to |\d{1,2} ?(?:-|to) ?)${number}[^\d,;.]{0,45}?${sendWords}.*$`),
];

/**
 * Finds another upper age for young people with SEND ("0-19 (25 with SEND)") and takes it out of the words, so that it
 * is not read as an age of its own. There has to be an age that it differs from: in the words before, or known already.
 */
export function takeSendEnd(words: string, known: boolean): { words: string; sendTo: number | null } {
  for (const pattern of patterns) {
    const match = pattern.exec(words);
    const years = Number(match?.groups?.['n']);
    if (!match || Number.isNaN(years)) continue;
    const before = words.slice(0, match.index);
    const lastYear = Math.max(...(before.match(/\d{1,2}/g) ?? []).map(Number));
    if (years <= lastYear || (!known && lastYear === -Infinity)) continue;
    const sendTo = (/birthday|under \d/.test(match[0]) ? years : years + 1) * 12;
    return { words: `${before} ${words.slice(match.index + match[0].length)}`.trim(), sendTo };
  }
  return { words, sendTo: null };
}
