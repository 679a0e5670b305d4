import { expect, it } from 'vitest';
import { harvestedDirectory, listing, place } from './support.ts';

const hours = (opensAt: string, closesAt: string) => [
  { rrule: 'FREQ=WEEKLY;BYDAY=MO', opensAt, closesAt, from: null, to: null, text: '' },
];

it('says whether a service is open at this moment, and when next, from the hours that are recorded', async () => {
  // The clock of these tests stands at nine on a Monday in winter.
  const { ask } = await harvestedDirectory({
    'information-hub': {
      listings: [
        listing('information-hub:1', 'Open now', {
          locations: [place('information-hub:p1', { schedules: hours('08:30', '12:00') })],
        }),
        listing('information-hub:2', 'Opens later', {
          locations: [place('information-hub:p2', { schedules: hours('10:00', '12:00') })],
        }),
        listing('information-hub:3', 'Nobody says', { locations: [place('information-hub:p3')] }),
        { ...listing('information-hub:4', 'Has stopped'), status: 'TEMPORARILY_CLOSED' },
      ],
    },
  });
  const answer = await ask(`{
    services(orderBy: NAME) { nodes { name openNow locations { openNow nextOpening { start end } } } }
  }`);
  expect(answer.services.nodes).toEqual([
    { name: 'Has stopped', openNow: 'NO', locations: [] },
    { name: 'Nobody says', openNow: 'UNKNOWN', locations: [{ openNow: 'UNKNOWN', nextOpening: null }] },
    {
      name: 'Open now',
      openNow: 'YES',
      locations: [
        {
          openNow: 'YES',
          nextOpening: { start: '2026-11-23T08:30:00+00:00', end: '2026-11-23T12:00:00+00:00' },
        },
      ],
    },
    {
      name: 'Opens later',
      openNow: 'NO',
      locations: [
        { openNow: 'NO', nextOpening: { start: '2026-11-23T10:00:00+00:00', end: '2026-11-23T12:00:00+00:00' } },
      ],
    },
  ]);
});
