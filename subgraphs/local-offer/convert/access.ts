import type { ListingLocation, YesNoUnknown } from '../../kit/listing.ts';

type Access = Pick<
  ListingLocation,
  'wheelchair' | 'accessibleToilet' | 'inductionLoop' | 'stepFree' | 'accessibilityText'
>;

/**
 * What the words on access say plainly. Only a whole phrase counts as yes or no (`Wheelchair accessible`, `No step-free
 * access`); sentences that say more than that stay words, for people to read.
 */
export function toAccess(said: readonly (string | null)[]): Access {
  const phrases = [...new Set(said.filter((phrase) => phrase !== null))];
  return {
    wheelchair: toAnswer(phrases, /^(?:full(?:y)? )?wheelchair (?:access(?:ible)?|accessible entrance|friendly)$/),
    accessibleToilet: toAnswer(phrases, /^(?:accessible|disabled) (?:toilets?|toilet facilities|wcs?)$/),
    inductionLoop: toAnswer(phrases, /^(?:hearing|induction) loops?$/),
    stepFree: toAnswer(phrases, /^(?:step free|level) (?:access|entrance|throughout)$/),
    accessibilityText: phrases.join('\n') || null,
  };
}

function toAnswer(phrases: readonly string[], meaning: RegExp): YesNoUnknown {
  const plain = phrases.map((phrase) => phrase.toLowerCase().replaceAll('-', ' ').replace(/\.$/, ''));
  if (plain.some((phrase) => meaning.test(phrase))) return 'YES';
  return plain.some((phrase) => meaning.test(phrase.replace(/^no(?:t)? /, ''))) ? 'NO' : 'UNKNOWN';
}
