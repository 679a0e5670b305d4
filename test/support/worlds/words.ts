/** Words that invented services, organisations and streets are named with. */
export const topics = list(`
  Anger|Art|Baby Massage|Baby Sensory|Babywearing|Basketball|Bereavement|Boxing|Breastfeeding|Budgeting|Chess|Choir|
  Cooking|Counselling|Cricket|Dance|Debt|Domestic Abuse|Drama|Eating Disorder|Employment|Football|Forest|Foster Carer|
  Gardening|Gymnastics|Health Visiting|Homework|Housing|Judo|Kinship|Lego|Literacy|Loss|Maths|Mediation|Meditation|
  Messy Play|Midwifery|Mindfulness|Music|Numeracy|Nutrition|Parenting|Phonics|Physiotherapy|Play|Podiatry|Portage|
  Reading|Rhyme|Robotics|Rowing|School Readiness|Sewing|Singing|Sleep|Speech|Storytelling|Swimming|Table Tennis|
  Talking|Tenancy|Theatre|Trampoline|Travel Training|Volunteering|Weaning|Welfare Rights|Woodwork|Yoga|Zumba
`);

export const forms = list(`
  Advice|Café|Circle|Class|Clinic|Club|Course|Drop-in|Group|Helpline|Project|Programme|Service|Sessions|Support|Team|
  Therapy|Together|Workshop|for Families|Stars|Matters|Steps|Space|Connect
`);

export const openers = list(`
  Little|Bright|Happy|Rising|Open|First|Family|Community|New Start|Tiny|Wild|Kind|Brave|Bold|Sunny|Calm|Green|Silver
`);

/** A word that makes another service of a name. */
export const twists = list(
  'Autism|Under 1s|Twins and Multiples|Dads|Level 2|Evening|for Carers|Toddlers|Teens|ADHD|Antenatal',
);

export const chainNames = list(
  'Stay and Play|Baby Group|Rhyme Time|Parent Coffee Morning|Infant Feeding Café|Toddler Time|Messy Monday|Baby Clinic',
);

export const families = list(`
  Abbot|Acorn|Bexley|Birchwood|Brook|Castle|Cobham|Daneway|Eastfield|Fairlight|Garland|Hartwell|Inkerman|Jubilee|
  Kingsley|Larkfield|Marlow|Northgate|Oakdene|Pemberton|Queensway|Ravens|Stanhope|Thornton|Upland|Vale|Westbury|Yarrow
`);

export const organisationForms = list(
  'Trust|Community Association|Family Project|Charity|CIC|NHS Trust|Foundation|Network',
);

export const towns = list('Ashby|Brinley|Corfield|Denham Green|Elmstead');

export const acronyms: readonly (readonly [string, string])[] = [
  ['CAMHS', 'Child and Adolescent Mental Health Services'],
  ['SALT', 'Speech and Language Therapy'],
  ['SEND', 'Special Educational Needs and Disabilities'],
  ['FIS', 'Family Information Service'],
  ['IDVA', 'Independent Domestic Violence Advocate'],
];

export const sentences = list(`
  A friendly welcome for everyone|Come as you are and stay as long as you like|Led by trained volunteers|
  No need to book a place|Ask at the front desk when you arrive|Bring a drink and a snack|Places are limited so ring first|
  Run with the help of the local council|Siblings are welcome too|Meet others in the same boat|
  Helps you to feel less alone|One to one work over several weeks|We come to your home if that is easier|
  Specialists listen and plan with you|Learn something new every week|Interpreters can be arranged|
  Confidential and free of charge|Funded until the spring|Our team has worked here for years
`);

function list(text: string): readonly string[] {
  return text
    .trim()
    .split('|')
    .map((word) => word.trim());
}
