/** Words of the third sort of invented borough: services are named as charities, hubs, schools and clinics name them. */
export const surnames = list(
  'Pettigrew|Ashdown|Mulberry|Okafor|Lindqvist|Tanner|Quill|Harrow|Imrie|Balfour|Sorrel|Denby',
);

export const organisationShapes = list(`
  # Trust|#s Charity|The # Foundation|#-Link|Young #|# Carers Network|St #'s Church|# Borough Council Early Help|
  # and District Mind|# Community Health NHS Trust|# Primary School|Friends of #|# Women's Centre|#4Kids
`);

/** What an organisation runs beside its own name: each is a whole name. */
export const programmes = list(`
  Bumps and Babies|Time for Twos|Bridging the Gap|Piece of Cake Cookery|Open Door Counselling|Next Chapter|
  Rise and Shine Breakfast Club|Healthy Start Vitamins|Walking Back to Happiness|Talk Together|Chatterbox|
  Befriending|Family Support Outreach|Money Matters Advice|Grandparents Raising Grandchildren|Fathers First|
  Tiny Talkers|Forest Explorers|Sibling Space|Safe at Home|Moving On Up|Quiet Hour|Wheels for All|Sound Minds|
  Independent Travel Training|Short Breaks|Portage Home Visiting|Early Birds Parent Programme|Sleep Well|
  Toy Library|Uniform Exchange|Community Fridge|Law Clinic|Study Support|Saturday Supplementary School|
  Perinatal Wellbeing|Continence Clinic|Hearing Tests|Developmental Reviews|Immunisation Catch-up|Stop Smoking|
  Teenage Parents|Youth Voice|Drama Academy|Junior Judo|Swim Start|Wheelchair Basketball|Signing Choir
`);

/** Groups that are held at several venues under one name. */
export const rounds = list(
  'Stay, Play and Learn|Baby Weighing|Bookstart Rhymetime|Little Movers|Breastfeeding Drop In|Coffee and Chat|Lego Club',
);

/** What is put behind a name to make another service of it. */
export const nearMisses = list(
  'Plus|for Dads|Autism|Under Ones|Advanced|Online|Arabic speakers|Holiday scheme|Level 3|(girls)',
);

export const qualifiers = list('North|South|Riverside|Hilltop|Station|Market');

export const venueShapes = list(`
  # Children and Family Hub|# Library|# Methodist Church Hall|# Leisure Centre|# Health Centre|The # Pavilion|# Scout Hut
`);

export const roads = list('Orchard|Chapel|Priory|Windmill|Foundry|Heron|Saffron|Tollgate|Warren|Clay');

export const roadForms: readonly (readonly [whole: string, short: string])[] = [
  ['Road', 'Rd'],
  ['Street', 'St'],
  ['Gardens', 'Gdns'],
  ['Way', 'Way'],
  ['Crescent', 'Cres'],
];

export const aims = list(`
  offers practical help to parents who feel on their own|runs every week in term time with songs and snacks|
  gives children a place to try something new|brings neighbours together over a hot drink|
  supports families after a diagnosis and beyond|teaches skills for work and for life|
  works with schools so that no child misses out|listens first and then plans with the whole family|
  is run by people who have been there themselves|checks growth, speech and hearing in the early years
`);

function list(text: string): readonly string[] {
  return text
    .trim()
    .split('|')
    .map((word) => word.trim());
}
