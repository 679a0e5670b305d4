/** Words of the second sort of invented borough, of which no list was made from those of the first. */
export const places = list('Sutton|Carshalton|Wallington|Cheam|Belmont|Hackbridge|Beddington|Worcester Park');

export const openers = list(`
  Little|Bright|Happy|First|Rainbow|Growing|Open|Safe|Strong|Together|Willow|Acorn|Sunbeam|Phoenix|Bridge|Compass|
  Anchor|Kite
`);

export const activities = list(`
  Stay and Play|Baby Massage|Toddler Group|Parenting Course|Youth Club|Counselling|Mentoring|Breastfeeding Support|
  Speech and Language Drop-in|Debt Advice|Young Carers|Sing and Sign|Messy Play|Autism Support Group|Homework Club|
  Food Bank|Dads Group|Story Time|Health Visiting|Bereavement Support
`);

export const closers = list('Steps|Stars|Feet|Sparks|Owls|Explorers');

export const audiences = list('under 5s|teenagers|new parents|families with SEND|dads|grandparents');

export const concerns = list('Families|Children|Youth|Minds|Steps|Hands|Futures|Voices');

export const organisationForms = list('Trust|Project|Association|Community Centre|Foundation|Network|CIC|Church');

export const trees = list('Larch|Rowan|Alder|Sycamore|Hazel|Beech|Maple|Aspen|Juniper|Hawthorn');

export const buildings = list('Hall|Centre|Library|Family Hub|Church Hall');

export const streets: readonly (readonly [whole: string, short: string])[] = [
  ['Road', 'Rd'],
  ['Street', 'St.'],
  ['Avenue', 'Ave'],
  ['Lane', 'Ln'],
  ['Close', 'Cl'],
];

function list(text: string): readonly string[] {
  return text
    .trim()
    .split('|')
    .map((word) => word.trim());
}
