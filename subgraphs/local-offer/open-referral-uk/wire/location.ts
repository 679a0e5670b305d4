import { z } from 'zod';
import { list, maybe, number, text } from '../../wire/lenient.ts';
import { WireHolidaySchedule, WireSchedule } from './schedule.ts';

const WireAddress = z.object({
  address_1: text,
  /** HSDS 3 proper. */
  address_2: text,
  city: text,
  region: text,
  state_province: text,
  postal_code: text,
  address_type: text,
});

const WireAccessibility = z.object({ description: text, details: text, accessibility: text });

const WireLocation = z.object({
  id: text,
  /** `physical`, `postal` or `virtual`; 1.x does not say. */
  location_type: text,
  name: text,
  latitude: number,
  longitude: number,
  addresses: list(WireAddress),
  accessibility: list(WireAccessibility),
  phones: list(z.object({ number: text, description: text })),
  schedules: list(WireSchedule),
  /* 1.x */
  physical_addresses: list(WireAddress),
  accessibility_for_disabilities: list(WireAccessibility),
});

/** Its schedules have another name in 1.x, of which feeds write the singular, too. */
export const WireServiceAtLocation = z
  .object({
    id: text,
    location: maybe(WireLocation),
    schedules: list(WireSchedule),
    /* 1.x */
    regular_schedules: list(WireSchedule),
    regular_schedule: list(WireSchedule),
    holiday_schedules: list(WireHolidaySchedule),
  })
  .transform(({ schedules, regular_schedules, regular_schedule, ...at }) => ({
    ...at,
    schedules: [...schedules, ...regular_schedules, ...regular_schedule],
  }));

export type WireAddress = z.output<typeof WireAddress>;
export type WireLocation = z.output<typeof WireLocation>;
export type WireServiceAtLocation = z.output<typeof WireServiceAtLocation>;
