import { fold } from '../../kit/text/fold.ts';
import type { Area } from './records.ts';

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
