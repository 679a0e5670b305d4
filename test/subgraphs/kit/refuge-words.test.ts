import { describe, expect, it } from 'vitest';
import { mayBeRefuge } from '../../../subgraphs/kit/refuge-words.ts';
import { type Listing, createListingOrganisation } from '../../../subgraphs/kit/listing.ts';
import { listing, place } from '../directory/support.ts';

const category = (...names: string[]) => ({ categories: names.map((name) => ({ id: `x:${name}`, name })) });

const refuges: [string, Partial<Listing>][] = [
  ['Invented Refuge', {}],
  ['Invented House', { confidential: true }],
  ['Invented House', { summary: 'Safe house for young people who escape exploitation.' }],
  ['Invented House', { description: '<p>We run a women&#39;s <b>refuge</b>.</p>' }],
  ['Invented House', { summary: 'Women’s shelter.' }],
  ['Invented House', { summary: "A women's hostel in Sutton." }],
  ['Invented House', { summary: 'Domestic abuse safe accommodation.' }],
  ['Invented House', { summary: 'Accommodation for women and children fleeing violence.' }],
  ['Invented House', { summary: 'A safe place to stay.' }],
  ['Invented House', { summary: 'Supported housing for survivors of trafficking.' }],
  ['Invented House', { description: 'We help victims of modern slavery. Residents are housed for six months.' }],
  ['Invented House', { description: 'For your safety the address is not published.' }],
  ['Invented House', { description: 'At a confidential location.' }],
  ['Invented House', { ...category('Refuge accommodation') }],
  ['Invented House', { ...category('Domestic abuse', 'Accommodation') }],
  ['Invented House', { locations: [place('x:1', { name: 'The Safe House' })] }],
  ['Invented House', { alternateNames: ['Sutton refuge'] }],
  ['Invented House', { eligibility: { text: 'Women in need of a refuge', ages: [], circumstances: [] } }],
  ...[
    'A place of safety for women and children escaping domestic abuse',
    'Sanctuary for women fleeing violence. Single rooms',
    '24-hour staffed accommodation following domestic abuse',
    'Emergency housing when you leave an abusive partner',
    'Crisis accommodation: leaving an abusive relationship',
    'Temporary accommodation for survivors of a violent partner',
    'Women-only supported housing, the address is private',
    'Women leaving abusive homes get a room of their own',
    'Somewhere safe for women and children to stay after leaving a partner',
    'Crash pad for women at risk from a partner',
    'Emergency beds for people whose partner hurts them',
    'Somewhere to sleep tonight if your home is not safe',
    'Move-on flats for families after domestic abuse',
    'A home for women and children who had to leave because of violence',
    'Respite rooms for victims of stalking',
    'Bedsits for young people afraid of their family',
    'Places to live for girls at risk of honour-based harm',
    'A residential project for people groomed by gangs',
    'The address is only given to you once you have been assessed.',
  ].map((summary): [string, Partial<Listing>] => ['Invented House', { summary }]),
  ['Invented House', { eligibility: { text: null, ages: [], circumstances: ['In need of a refuge'] } }],
  ['Invented House', { cost: { free: 'UNKNOWN', text: 'Rent in the refuge is paid by benefits.', url: null } }],
  ['Invented House', { waitTime: 'Until there is room in the refuge' }],
  ['Invented House', { url: 'https://example.org/our-refuge' }],
  ['Invented House', { email: 'refuge@example.org' }],
  ['Invented House', { phones: [{ number: '020 7946 0000', label: 'Refuge' }] }],
  ['Invented House', { raw: { notes: [{ text: 'Refuge' }] } }],
  // The two words in two fields.
  ['Invented House', { summary: 'For women who leave violence.', description: 'Fourteen beds.' }],
  // Only a name tells an adviser: others are put into such a category too.
  [
    'Willow Project',
    {
      description: 'We offer access to safe emergency refuge places for women. Staff on site 24 hours.',
      ...category('Domestic abuse advice and advocacy'),
    },
  ],
  ['Invented House', { description: 'You can apply for a refuge place by ringing us.', ...category('Counselling') }],
  // By name an adviser, but it speaks of its own refuge.
  ['Domestic abuse advice', { description: 'We give advice on refuges, and move women into our refuge.' }],
  ['Domestic abuse advice', { summary: 'We provide emergency accommodation to women fleeing violence.' }],
  // By name an office, but it says what only a refuge is.
  ['Council house', { summary: 'Accommodation for women fleeing violence.' }],
  // It helps to find one, but nothing says that it is not one itself.
  ['Haven House', { description: 'Ring us to find a place in a refuge.' }],
];

const others: [string, Partial<Listing>][] = [
  ['Refugee support', { description: 'Help for refugees and people seeking asylum.' }],
  ['Independent Domestic Abuse Advisers (IDVAs)', { summary: 'Advisers who keep you safe and go to court with you.' }],
  [
    'Domestic abuse advocacy',
    { description: 'Safety planning, help with housing, and referral to a refuge.', ...category('Domestic abuse') },
  ],
  ['Domestic abuse helpline', { description: 'We can help you find a space in a refuge or safe accommodation.' }],
  ['Housing advice', { description: 'Help with housing, benefits, debt and domestic abuse.' }],
  ["Sutton Women's Centre", { summary: 'Counselling, courses and company for women.' }],
  ['Rae Project', { summary: 'Groups for children who have lived with domestic abuse.' }],
  ['Family Ties', { description: 'Free, impartial and confidential. Your address will be kept confidential.' }],
  ['Animal shelter', { summary: 'A shelter for cats and dogs.' }],
  ['Home safety check', { summary: 'A safe home for your baby: stair gates and smoke alarms.' }],
  ['Stay and play', { summary: 'A safe space to play for children under 5.' }],
  [
    'Invented group',
    {
      locations: [place('x:1', { addressLines: ['1 Refuge Road'], city: 'Refuge', county: 'Refuge' })],
      raw: { refuge: false, address_1: '1 Refuge Road', postal_code: 'Refuge' },
    },
  ],
  ['Alcohol rehabilitation', { summary: 'Help with alcohol abuse, and with housing.' }],
  ['Citizens Advice', { summary: 'Advice on debt, housing, immigration and abuse.' }],
  ...['Homeless Prevention Service', 'Jobcentre', 'Invented Family Hub', 'Council housing line'].map(
    (name): [string, Partial<Listing>] => [name, { summary: 'Help with housing, debt and domestic abuse.' }],
  ),
  ['Walking group', { summary: 'The venue is given when you book.' }],
  ['Residential holiday', { summary: 'A week by the sea for young carers.' }],
  ['Holiday flat fund', { summary: 'Grants for a week away for families on a low income.' }],
  ['Water safety', { summary: 'A home is not safe near water without a fence: free talks.' }],
  ['Toddler group', { summary: 'Songs, stories and a shelter for prams.' }],
  ['Temporary accommodation health visitor', { summary: 'For families in temporary accommodation.' }],
];

describe('takes for a refuge', () => {
  it.each(refuges)('"%s" %j', (name, more) => {
    expect(mayBeRefuge(listing('x:1', name, more as object))).toBe(true);
  });

  it('what such an organisation lists', () => {
    const organisation = createListingOrganisation({ name: 'Invented', description: 'We run a refuge.' });
    expect(mayBeRefuge({ ...listing('x:1', 'Volunteering'), organisation })).toBe(true);
  });

  it('what an organisation with such a name lists', () => {
    expect(mayBeRefuge(listing('x:1', 'Volunteering', { organisation: 'Sutton Refuge' }))).toBe(true);
  });
});

describe('does not take for a refuge', () => {
  it.each(others)('"%s" %j', (name, more) => {
    expect(mayBeRefuge(listing('x:1', name, more as object))).toBe(false);
  });
});
