import { fold } from '../../kit/text/fold.ts';
import { toName } from '../identity/evidence/names.ts';
import { toTokens } from '../identity/evidence/tokens.ts';
import type { Area } from './records.ts';

/**
 * Whether two names of a service are one: `SIASS` is what `Sutton Information, Advice and Support Service (SIASS)` is,
 * and so is that name without its brackets. `beside` are names of its organisations and venues: `Hope Trust - Play` is
 * what `Play` is, and `Play @ Cheam Family Hub`, but not `Play @ Sutton Family Hub`.
 */
export function namesAgree(chosen: string, other: string, beside: readonly string[]): boolean {
  if (toNameKeys(chosen).has(fold(other)) || toNameKeys(other).has(fold(chosen))) return true;
  const names = beside.map(toTokens);
  const [one, next] = [toName(chosen, { names }), toName(other, { names })];
  const venues = [one, next].map((name) => name.venues.map((tokens) => tokens.join(' ')));
  const areElsewhere = venues.every(({ length }) => length > 0) && new Set(venues.map(String)).size > 1;
  return !areElsewhere && (one.key === next.key || one.spelt === next.spelt);
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
