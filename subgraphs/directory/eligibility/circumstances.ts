/** A circumstance that help may be for. The list is closed, so that people and services speak of the same things. */
export interface Circumstance {
  id: string;
  /** For people, e.g. `Young carer`. */
  label: string;
  /** `It is for …` */
  people: string;
  /** Source of the pattern of the words that mean it, in small letters. */
  words: string;
  /** A child or young person of whom this holds has special educational needs or a disability. */
  send?: true;
  /** Whoever says this of themselves alone does not mean the service's people. */
  opposite?: string;
}

export const circumstances: readonly Circumstance[] = [
  of(
    'send',
    'Special educational needs or a disability',
    'children and young people with special educational needs or a disability',
    String.raw`(?<!social )(?:\bsend?\b(?! (?:us|an?|your|me|to|in|details|it)\b)|special (?:educational )?needs?|disabilit(?:y|ies)(?<!learning disabilit(?:y|ies))|disabled|ehcps?|ehc plans?|education,? health and care plans?|(?:additional|complex) (?:support )?needs|short breaks)`,
    { send: true },
  ),
  of('autism', 'Autism', 'autistic people', 'autis(?:m|tic)|asperger|\\basd\\b|\\basc\\b', { send: true }),
  of('adhd', 'ADHD', 'people with ADHD', '\\badhd\\b|attention deficit', { send: true }),
  of(
    'neurodivergent',
    'Neurodivergence',
    'neurodivergent people',
    'neuro-?diver(?:gent|se|sity|gence)|neurodevelopmental',
    { send: true },
  ),
  of(
    'learning-disability',
    'Learning disability',
    'people with a learning disability',
    'learning (?:disabilit|difficult)\\w+',
    { send: true },
  ),
  of(
    'deaf',
    'Deafness or hearing loss',
    'deaf people',
    '\\bdeaf(?:ness)?\\b|hearing (?:loss|impair\\w+)|hard of hearing',
    { send: true },
  ),
  of(
    'visual-impairment',
    'Visual impairment',
    'people with a visual impairment',
    '(?:visual(?:ly)?|vision|sight) (?:impair\\w+|loss)|\\bblind\\b|partially sighted',
    { send: true },
  ),
  of(
    'physical-disability',
    'Physical disability',
    'people with a physical disability',
    'physical(?:ly)? (?:disabilit\\w+|disabled|impair\\w+)|wheelchair users?|cerebral palsy',
    { send: true },
  ),
  of(
    'send-sibling',
    'Brother or sister with SEND',
    'brothers and sisters of children with special educational needs or a disability',
    "siblings? of (?:disabled|autistic|children|a child|someone|young people)|brothers? (?:and|or) sisters? of|sibling(?:s'?)? (?:support|group|club|project)|young siblings|(?:disab\\w+|needs|send|autis\\w+) and (?:their )?siblings",
  ),
  of(
    'young-carer',
    'Young carer',
    'young carers',
    'young (?:adult )?carers?|child(?:ren)? who (?:care|look after|looks? after) (?:for )?(?:a |their |someone|family)',
  ),
  of(
    'temporary-accommodation',
    'Living in temporary accommodation',
    'families in temporary accommodation',
    'temporary (?:accommodation|housing)|emergency (?:accommodation|housing)|hostels?\\b|bed and breakfast',
  ),
  of(
    'homeless',
    'Homeless or at risk of it',
    'people who are homeless or may become so',
    'homeless(?:ness)?|rough sleep\\w+|(?:losing|lose) (?:their|your) home|no(?:where| place) to live|threatened with eviction|facing eviction',
  ),
  of(
    'kinship-care',
    'Kinship care or special guardianship',
    'kinship carers and special guardians',
    'kinship|special guardian(?:s|ship)?|\\bsgos?\\b|grandparents? (?:raising|caring|bringing up)|(?:family and friends|connected persons?) carers?|raising (?:a relative|grandchildren)',
  ),
  of(
    'fostering',
    'Fostering',
    'foster carers',
    '\\bfoster(?:ing|ed)?\\b(?! (?:good|a|an|the|strong|links|independence|confidence)\\b)|foster (?:carers?|parents?|famil\\w+)',
  ),
  of('adoption', 'Adoption', 'families who have adopted', '\\badopt(?:ed|ion|ive|ers?|ing)?\\b'),
  of(
    'in-care',
    'Looked after by the council',
    'children and young people in care',
    'looked[- ]after (?:child\\w*|young|and)|(?:children|young people|child) (?:who are |currently )?in (?:local authority )?care\\b|\\bin care\\b',
  ),
  of('care-leaver', 'Care leaver', 'care leavers', 'care leavers?|care[- ]experienced|leaving care|left care'),
  of(
    'new-to-area',
    'New to the borough',
    'families who are new to the borough',
    '\\bnew to (?:the )?(?:area|borough|sutton|london|uk|country|neighbourhood)|newly arrived|recently (?:moved|arrived)|new arrivals',
  ),
  of(
    'asylum-refugee',
    'Refugee or seeking asylum',
    'refugees and people who seek asylum',
    'asylum|refugees?|\\buasc\\b|homes for ukraine|resettle\\w+|no recourse to public funds',
  ),
  of(
    'single-parent',
    'Single parent',
    'single parents',
    '(?:single|lone|solo|one)[- ](?:parents?|mums?|mothers?|dads?|fathers?|parent famil\\w+)|parenting alone|bringing up (?:a child|children) alone',
  ),
  of(
    'fathers',
    'Father or male carer',
    'fathers and male carers',
    '\\b(?:dads?|daddies|fathers?|grandads?)\\b|male (?:carers?|parents?)|dads?-to-be',
    { opposite: 'mothers' },
  ),
  of('mothers', 'Mother', 'mothers', '\\b(?:mums?|mummies|mothers?)\\b|mums?-to-be', { opposite: 'fathers' }),
  of('women', 'Woman', 'women', "(?<!pregnant )\\bwom[ae]n\\b(?!'?s? centre)|\\bfemales?\\b|\\bladies\\b", {
    opposite: 'men',
  }),
  of('men', 'Man', 'men', '(?<![\\w-])m[ae]n\\b(?! united)|(?<!fe)\\bmales?\\b(?! (?:carers?|parents?))', {
    opposite: 'women',
  }),
  of('girls', 'Girl or young woman', 'girls and young women', '\\bgirls?\\b', { opposite: 'boys' }),
  of('boys', 'Boy or young man', 'boys and young men', '\\bboys?\\b', { opposite: 'girls' }),
  of(
    'bereaved',
    'Bereaved',
    'people who have been bereaved',
    'bereave(?:d|ment)|griev(?:ing|e)|\\bgrief\\b|(?:death|loss) of (?:a|an|someone|their|your)|(?:baby|pregnancy|child) loss|lost (?:a|their|your) (?:baby|child|parent|loved one|brother|sister|sibling)|miscarriage|still ?birth',
  ),
  of(
    'lgbtq',
    'LGBTQ+',
    'LGBTQ+ people',
    '\\blgb\\w*\\+?|\\bgay\\b|lesbian|bisexual|\\btrans(?:gender)?\\b|non-binary|queer',
  ),
  of(
    'low-income',
    'On a low income',
    'people on a low income',
    'low[- ]income|universal credit|income support|free school meals|\\bfsm\\b|means[- ]tested|(?:receiv\\w+|receipt of|claiming|on|entitled to) (?:certain |qualifying |any )?benefits?\\b|struggling financially|financial (?:hardship|difficult\\w+)|in poverty|food insecurity|healthy start|pupil premium',
  ),
  of(
    'domestic-abuse',
    'Domestic abuse',
    'people who have lived with domestic abuse',
    'domestic (?:abuse|violence)|abusive relationships?|coercive control',
  ),
  of(
    'sexual-abuse',
    'Sexual abuse or violence',
    'people who have been through sexual abuse',
    'sexual(?:ly)? (?:abuse\\w*|violence|assault\\w*)|\\brape\\b',
  ),
  of(
    'exploitation',
    'At risk of exploitation',
    'young people at risk of exploitation',
    'exploit(?:ation|ed)|county lines|\\bgangs?\\b|trafficked|missing from home|going missing|go missing',
  ),
  of(
    'youth-justice',
    'In contact with the police or courts',
    'young people in contact with the police or courts',
    'youth (?:justice|offending)|offend(?:ers?|ing)|anti-?social behaviour|known to (?:the )?police|arrested|on the (?:edge|cusp) of (?:crime|offending)|involved in crime',
  ),
  of(
    'parent-in-prison',
    'A parent in prison',
    'families with somebody in prison',
    '\\b(?:in|to) prison\\b|imprison\\w+|prisoners?\\b|parents? (?:who )?(?:is|are) offenders?',
  ),
  of(
    'excluded-from-school',
    'Excluded from school, or at risk of it',
    'pupils who are excluded from school or may be',
    '(?:school )?exclu(?:ded|sion)s?\\b(?! zone)|suspended from school|alternative provision',
  ),
  of(
    'not-attending-school',
    'Not always in school',
    'children who are not always in school',
    'school (?:avoidance|refus\\w+|phobia)|(?:poor|low|school) attendance|missing (?:school|education)|not attending (?:school|education)|emotionally based school|\\bebsa\\b|persistent(?:ly)? absen\\w+',
  ),
  of(
    'home-educated',
    'Educated at home',
    'families who educate at home',
    'home[- ](?:educat\\w+|school\\w*)|electively home',
  ),
  of(
    'neet',
    'Not in education, work or training',
    'young people who are not in education, work or training',
    '\\bneet\\b|not in (?:education|employment|work|college|school)|unemployed|out of work|\\bjobless|workless',
  ),
  of(
    'english-additional',
    'English is not the first language',
    'people whose first language is not English',
    '(?:english|it) is not (?:your|their|the)? ?(?:first|main)|first language is not english|english as an? (?:additional|second)|\\be[as]ol?\\b(?=[ ,.]|$)|\\beal\\b|\\besol\\b|do not speak english|speakers of other languages',
  ),
  of(
    'traveller',
    'Gypsy, Roma or Traveller',
    'Gypsy, Roma and Traveller families',
    'travellers?\\b|gypsy|gypsies|\\broma\\b|\\bgrt\\b',
  ),
  of(
    'armed-forces',
    'In the armed forces',
    'armed forces families',
    'armed forces|service (?:children|families)|military famil\\w+|veterans?',
  ),
  of(
    'multiple-births',
    'Twins or more',
    'families with twins or more',
    '\\btwins?\\b|triplets?|multiple births?|\\bmultiples\\b',
  ),
  of(
    'premature',
    'Born early',
    'families of babies born early',
    'premature|preterm|born early|neonatal|\\bnicu\\b|special care baby',
  ),
  of(
    'young-parent',
    'Young parent',
    'young parents',
    '(?:young|teen(?:age)?) (?:mums?|mothers?|dads?|fathers?|parents?)',
  ),
  of(
    'mental-health',
    'Mental health difficulties',
    'people with mental health difficulties',
    '(?:mental health|emotional) (?:needs?|difficult\\w+|problems?|issues?|conditions?|concerns?)|mental illness|anxi(?:ety|ous)|depress(?:ion|ed)|low mood|self[- ]harm\\w*|eating disorders?|\\bbaby blues',
  ),
  of(
    'substance-use',
    'Affected by drugs or alcohol',
    'people affected by drugs or alcohol',
    "(?:drugs?|alcohol|substance)(?: (?:and|or|and\\/or) (?:drugs?|alcohol))?(?:[' ]?s? (?:use|misuse|abuse|problems?|dependen\\w+|addiction|issues?))|addict\\w*|drug or alcohol",
  ),
  of(
    'long-term-illness',
    'Long-term illness',
    'people with a long-term illness',
    'long[- ]term (?:illness|health|conditions?)|life[- ](?:limiting|threatening|shortening)|chronic(?:ally)? ill\\w*|terminal(?:ly)? ill\\w*|medical (?:needs|conditions?)|cancer|diabet\\w+|epilep\\w+',
  ),
  of(
    'separated-parents',
    'Parents who live apart',
    'parents who live apart',
    '(?:separat(?:ed|ing)|divorc(?:ed|ing)) (?:parents?|couples?|famil\\w+)|(?:separation|divorce)\\b|parents? who (?:are|have) separated|parents? living apart',
  ),
  of(
    'parental-conflict',
    'Conflict between parents',
    'parents in conflict',
    '(?:parental|relationship) (?:conflict|difficult\\w+|problems?)|conflict (?:with|between) (?:their |your )?(?:partners?|parents)',
  ),
];

const byId = new Map(circumstances.map((known) => [known.id, known]));

/** Null for an id that is none. */
export function findCircumstance(id: string): Circumstance | null {
  return byId.get(id) ?? null;
}

function of(
  id: string,
  label: string,
  people: string,
  words: string,
  more: Pick<Circumstance, 'send' | 'opposite'> = {},
): Circumstance {
  return { id, label, people, words, ...more };
}

/**
 * The id of the circumstance that a term means: its id, its label, or words for it; null when it means none of them.
 * `pregnancy` is one that people can tell; services state it apart.
 */
export function parseCircumstance(term: string): string | null {
  const words = term.trim().toLowerCase().replaceAll(/[’‘]/g, "'");
  const id = words.replaceAll(/[\s_]+/g, '-');
  if (byId.has(id)) return id;
  if (/\bpregnan(?:t|cy)\b/.test(words)) return 'pregnancy';
  const labelled = circumstances.find(({ label }) => label.toLowerCase() === words);
  return (labelled ?? circumstances.find((known) => new RegExp(known.words).test(words)))?.id ?? null;
}
