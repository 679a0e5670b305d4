/** What the fields of a listing are called, by the names that they have in the graph. */
const fieldWords: Readonly<Record<string, string>> = {
  accessibility: 'Access',
  areaServed: 'Area served',
  assertedAt: 'Last confirmed',
  cost: 'Cost',
  'cost.url': 'Website about the cost',
  delivery: 'How it is offered',
  description: 'Description',
  eligibility: 'Who it is for',
  email: 'E-mail',
  holidayHours: 'Holiday hours',
  kind: 'Kind',
  languages: 'Languages',
  locations: 'Place',
  name: 'Name',
  offer: 'What it offers',
  organisation: 'Organisation',
  'organisation.email': 'E-mail of the organisation',
  'organisation.url': 'Website of the organisation',
  phones: 'Telephone',
  referral: 'How to be referred',
  'referral.url': 'Website about referrals',
  schedules: 'Opening hours',
  sessions: 'Sessions',
  status: 'Whether it still runs',
  summary: 'Summary',
  thresholdTier: 'Threshold',
  url: 'Website',
  waitTime: 'Waiting time',
};

/** A field in plain words, e.g. `Opening hours` for `schedules`; one that is not known here by its name, spelt out. */
export function nameField(field: string): string {
  return fieldWords[field] ?? spellOut(field);
}

/** `lastOk` as `Last ok`. */
function spellOut(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
