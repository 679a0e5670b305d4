import words from './predicates.json' with { type: 'json' };

/**
 * What a clause says of the people of an age, by the words after it: that they are invited, that they do or must do
 * something else, or nothing. `welcome` is said of them in "under 5s are welcome", and nothing in "for under 5s who like paint".
 */
export function predicateOf(after: string): 'invited' | 'other' | null {
  const said = after.slice(0, after.search(end));
  const verb = said.search(verbs);
  if (verb === -1) return null;
  return invitation.test(after.slice(verb)) ? 'invited' : 'other';
}

/** Where something else begins than what is said of them. A text without any ends at its own end. */
const end = new RegExp(`[,;:().?!]| - | (?:${words.otherPeople})\\b|$`);
const verbs = new RegExp(`\\b(?:${words.verbs.join('|')})\\b`);
const invitation = new RegExp(`^(?:${words.invitations.join('|')})\\b`);
