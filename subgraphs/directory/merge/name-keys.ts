import { fold } from '../../kit/text/fold.ts';
import type { Area } from './records.ts';

/**
 * Whether two names of a service are one: `SIASS` is what `Sutton Information, Advice and Support Service (SIASS)` is,
 * and so is that name without its brackets.
 */
export function namesAgree(chosen: string, other: string): boolean {
  return toNameKeys(chosen).has(fold(other)) || toNameKeys(other).has(fold(chosen));
}

/** The whole name, what is outside its brackets, and what is inside each. */
function toNameKeys(name: string): Set<string> {
  const inside = [...name.matchAll(brackets)].map(([, words]) => words ?? '');
  const keys = [name, name.replaceAll(brackets, ' '), ...inside].map(fold);
  return new Set(keys.filter((key) => key !== ''));
}

const brackets = /[([]([^()[\]]*)[)\]]/g;

/** What an organisation is called apart from its form: `The Sample Trust Ltd.` and `Sample Trust Limited` are one. */
export function toOrganisationKey(name: string): string {
  const key = fold(name).replace(/^the /, '').replace(legalForm, '');
  return key === '' ? fold(name) : key;
}

/** Forms of the Companies Act 2006 and the Charities Act 2011, as they stand at the end of names. */
const legalForm = / (?:limited|ltd|plc|llp|cic|cio|c i c|c i o|community interest company)$/;

/** Codes say it best; in words, `London Borough of Sutton` is what `Sutton` is. */
export function areasAgree(chosen: Area, other: Area): boolean {
  if (chosen.codes.length > 0 && other.codes.length > 0) {
    return new Set(other.codes).symmetricDifference(new Set(chosen.codes)).size === 0;
  }
  return toAreaKey(chosen.text) === toAreaKey(other.text);
}

function toAreaKey(text: string): string {
  return fold(text)
    .replace(/^(?:the )?(?:(?:london |royal )?borough of )?/, '')
    .replace(/ borough$/, '');
}
