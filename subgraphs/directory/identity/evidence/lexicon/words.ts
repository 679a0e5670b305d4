/** Words without which a name says the same. As folded. */
export const fillers = list('a an and at by for from in is it my of on or our the to us with you your');

/** Words that many names of services have, and that tell few apart. As folded, in the singular. */
export const commonWords = list(`
  activity area base borough café cafe centre center charity child children class club community course drop family free fun group help hub in
  initiative line local london meeting office offer organisation people programme program project provider scheme
  service session site social society support surrey sutton team trust uk unit venue weekly welcome workshop
`);

/**
 * Words that tell apart two services whose names are otherwise one: for whom, when, how far on. As folded, in the
 * singular. Numbers do so too.
 */
export const tellingWords = list(`
  adhd adult advanced afternoon am antenatal asc asd autism autistic baby beginner birth boy carer dad deaf disability
  disabled east evening father fifth first fourth friday girl grandparent holiday improver infant intermediate junior lgbt
  male female men man mum mother woman women monday morning new newborn night north older online plus pm postnatal pre
  pregnancy refugee saturday second send senior sensory sibling south sunday teen teenager third thursday toddler tot tuesday
  twin under walker wednesday weekday weekend west young younger youth
`);

/** How an organisation is incorporated: most leave it out. As folded. */
export const legalForms = list('limited llp ltd plc');

/** Words that end the name of a building or a house of an organisation. As folded, in the singular. */
export const venueWords = list(`
  building campus cathedral centre center chapel church hall hospital hub library mosque museum pavilion stadium
  synagogue temple
`);

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
