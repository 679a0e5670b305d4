import type { SampleOrganisation } from '../world.ts';
import { freephone, london } from './define.ts';

/** Who offers services in the invented borough. Names that the Helping Early Strategy gives are as it spells them. */
export const organisations: readonly SampleOrganisation[] = [
  organisation('council', 'London Borough of Sutton', 'The council of the invented borough.', london(1)),
  organisation('childrens-services', "Children's Services", 'Social care for children and their families.', london(2)),
  organisation(
    'childrens-centres',
    "Sutton Children's Centres",
    'Four centres for families with young children.',
    london(3),
  ),
  organisation(
    'family-hubs',
    'Sutton Family Hubs',
    'Help for families from before birth to nineteen, and to twenty-five with SEND.',
    london(4),
  ),
  organisation(
    'health-and-care',
    'Sutton Health & Care',
    'Community health services for children and adults.',
    london(5),
  ),
  organisation('cognus', 'Cognus', 'Education services: psychology, inclusion, attendance.', london(6)),
  organisation(
    'camhs',
    'Southwest London and St George’s Mental Health NHS Trust',
    'Mental health services in south-west London.',
    london(7),
  ),
  organisation('jigsaw4u', 'Jigsaw4U', 'Support for children after loss, trauma or change.', london(8), {
    charity: '9000001',
  }),
  organisation('home-start', 'Home-Start Sutton', 'Volunteers who support families with young children.', london(9), {
    charity: '9000002',
  }),
  organisation('cranstoun', 'Cranstoun', 'Help with drugs, alcohol and abusive relationships.', freephone(10), {
    charity: '9000003',
  }),
  organisation('carers-centre', 'Sutton Carers Centre', 'For people of any age who look after somebody.', london(11), {
    charity: '9000004',
  }),
  organisation('maps', 'MAPS Mentoring', 'Mentors for children and young people.', london(12), { charity: '9000005' }),
  organisation('limes', 'Limes College', 'Alternative education.', london(13)),
  organisation('riverside', 'Riverside Community Trust', 'Youth and outreach work in St Helier.', london(14), {
    charity: '9000006',
  }),
  organisation('off-the-record', 'Off the Record', 'Counselling for young people.', london(15), { charity: '9000007' }),
  organisation('kooth', 'Kooth', 'Support for young people online.', null),
  organisation(
    'parent-carer-forum',
    'Sutton Parent Carer Forum',
    'Parents and carers of children with SEND.',
    london(16),
    { charity: '9000008' },
  ),
  organisation(
    'siass',
    'Sutton Information Support and Advice Service',
    'Impartial advice on SEND for parents and young people.',
    london(17),
  ),
  organisation(
    'playwise',
    'PlayWise',
    'Play and learning at home and in groups for young children with SEND.',
    london(18),
  ),
  organisation('womens-centre', "Sutton Women's Centre", 'A place for women, run by women.', london(19), {
    charity: '9000009',
  }),
  organisation(
    'rasasc',
    'Rape and Sexual Abuse Support Centre',
    'For people of any age who have been through sexual violence.',
    freephone(20),
    { charity: '9000010' },
  ),
  organisation(
    'citizens-advice',
    'Sutton Citizens Advice',
    'Free advice on money, housing, work and rights.',
    london(21),
    { charity: '9000011' },
  ),
  organisation('foodbank', 'Sutton Foodbank', 'Emergency food.', london(22), { charity: '9000012' }),
  organisation('encompass', 'Encompass', 'Housing advice and prevention of homelessness.', london(23)),
  organisation('police', 'Metropolitan Police, Sutton', 'Schools officers and cadets.', null),
  organisation('jobcentre', 'JobCentre Plus, Sutton', 'Help to find work.', null),
  organisation('cap', 'Christians Against Poverty', 'Debt help and job clubs.', freephone(24), { charity: '9000013' }),
  organisation('adopt-south-london', 'Adopt South London', 'Adoption and support after it.', london(25)),
  organisation('kinship', 'Kinship', 'For grandparents, siblings and friends who bring up a child.', freephone(26), {
    charity: '9000014',
  }),
  organisation('uplift', 'Sutton Uplift', 'Talking therapies and wellbeing.', london(27)),
  organisation('st-giles', 'St Giles Trust', 'Help for young people caught up in exploitation.', london(28), {
    charity: '9000015',
  }),
  organisation('people-arise', 'People Arise Now', 'Community work with young people.', london(29), {
    charity: '9000016',
  }),
  organisation('gloves-not-guns', 'Gloves not Guns', 'Boxing and mentoring.', london(30), { charity: '9000017' }),
  organisation('iys', 'Integrated Youth Service', 'The council’s work with young people.', london(31)),
  organisation('therapeutic-hub', 'Therapeutic Hub', 'Therapy for families.', london(32)),
  organisation('safe-places', 'Invented Safe Places', 'Places to stay for people who flee abuse.', freephone(33), {
    charity: '9000018',
  }),
  organisation('hospital-trust', 'Sample University Hospitals', 'Hospital and maternity care.', london(34)),
  organisation('libraries', 'Sutton Libraries', 'Books, rhymes and warm rooms.', london(35)),
  organisation('scouts', 'Sample Scouts and Guides', 'Troops and packs across the borough.', london(36), {
    charity: '9000019',
  }),
  organisation('sports', 'Sample Sports Trust', 'Sport for children and families.', london(37), { charity: '9000020' }),
  organisation(
    'faith-groups',
    'Sample Churches and Mosques Together',
    'Groups in halls across the borough.',
    london(38),
    { charity: '9000021' },
  ),
  organisation('volunteer-centre', 'Sample Volunteer Centre', 'Ways to give time.', london(39), { charity: '9000022' }),
  organisation('arts', 'Sample Arts Workshop', 'Music, dance and drama.', london(40), { charity: '9000023' }),
  organisation('primary-care', 'Sample Primary Care Network', 'GP surgeries of the invented borough.', london(41)),
  organisation('solihull', 'Solihull Approach', 'Parenting courses online.', null),
  organisation('daddilife', 'DaddiLife', 'Advice for dads.', null),
  organisation('childcare-choices', 'Childcare Choices', 'Help with childcare costs.', null),
];

function organisation(
  key: string,
  name: string,
  description: string,
  phone: string | null,
  more: Partial<SampleOrganisation> = {},
): SampleOrganisation {
  return { key, name, description, email: `${key}@example.org`, ...(phone && { phone }), ...more };
}
