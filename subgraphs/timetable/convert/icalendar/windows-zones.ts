import { london } from '../../../kit/time/london.ts';

/**
 * The IANA zone of a time zone as Windows, and so Outlook and Exchange, name it (Unicode CLDR, windowsZones.xml); null
 * for another name. "GMT Standard Time" is the United Kingdom's clock, summer time included; "GMT" in people's own
 * words, with "BST" beside it or alone, is the same.
 */
export function parseWindowsZone(name: string): string | null {
  return zones.get(name.trim().toLowerCase().replace('daylight time', 'standard time')) ?? null;
}

const zones = new Map([
  ['gmt standard time', london],
  ['gmt/bst', london],
  ['bst', london],
  ['british summer time', london],
  ...`
    greenwich: Atlantic/Reykjavik
    romance: Europe/Paris
    w. europe: Europe/Berlin
    central europe: Europe/Budapest
    central european: Europe/Warsaw
    e. europe: Europe/Chisinau
    gtb: Europe/Bucharest
    fle: Europe/Kyiv
    turkey: Europe/Istanbul
    russian: Europe/Moscow
    belarus: Europe/Minsk
    kaliningrad: Europe/Kaliningrad
    morocco: Africa/Casablanca
    w. central africa: Africa/Lagos
    south africa: Africa/Johannesburg
    e. africa: Africa/Nairobi
    egypt: Africa/Cairo
    israel: Asia/Jerusalem
    arab: Asia/Riyadh
    arabian: Asia/Dubai
    pakistan: Asia/Karachi
    india: Asia/Kolkata
    sri lanka: Asia/Colombo
    bangladesh: Asia/Dhaka
    china: Asia/Shanghai
    singapore: Asia/Singapore
    tokyo: Asia/Tokyo
    aus eastern: Australia/Sydney
    new zealand: Pacific/Auckland
    azores: Atlantic/Azores
    atlantic: America/Halifax
    newfoundland: America/St_Johns
    eastern: America/New_York
    central: America/Chicago
    mountain: America/Denver
    us mountain: America/Phoenix
    pacific: America/Los_Angeles
    alaskan: America/Anchorage
    hawaiian: Pacific/Honolulu
    e. south america: America/Sao_Paulo
    argentina: America/Buenos_Aires
  `
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [name = '', zone = ''] = line.split(':');
      return [`${name.trim()} standard time`, zone.trim()];
    }),
  ['coordinated universal time', 'UTC'],
]);
