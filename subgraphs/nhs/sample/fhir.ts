import type { Site } from './site.ts';

const extensions = 'https://fhir.nhs.uk/England/StructureDefinition';

/** One organisation of the Organisation Data Service; one that is closed has the end of its operational period. */
export function toFhirOrganisation({ record, facts, venue }: Site, now: Temporal.Instant): object {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate();
  const isOpen = facts.open ?? true;
  const period = { start: '2009-04-01', ...(!isOpen && { end: today.subtract({ days: 53 }).toString() }) };
  return {
    resourceType: 'Organization',
    id: facts.odsCode,
    meta: { lastUpdated: now.toString({ smallestUnit: 'millisecond' }), tag: [inventedData] },
    extension: [toTypedPeriod('Operational', period), toLastChange(today.subtract({ days: isOpen ? 400 : 50 }))],
    identifier: [{ use: 'official', system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: facts.odsCode }],
    active: isOpen,
    name: record.name.toUpperCase(),
    ...(venue && {
      address: [{ line: venue.lines.map((line) => line.toUpperCase()), city: 'SUTTON', postalCode: venue.postcode }],
    }),
  };
}

export function toFhirOutcome(diagnostics: string): object {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'processing', diagnostics }] };
}

/** How FHIR marks what is not true: https://terminology.hl7.org/CodeSystem-v3-ActReason.html */
const inventedData = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'Invented sample data',
};

function toTypedPeriod(type: string, period: object): object {
  return {
    url: `${extensions}/Extension-England-TypedPeriod`,
    extension: [
      {
        url: 'dateType',
        valueCoding: { system: 'https://fhir.nhs.uk/England/CodeSystem/England-PeriodType', code: type },
      },
      { url: 'period', valuePeriod: period },
    ],
  };
}

function toLastChange(date: Temporal.PlainDate): object {
  return {
    url: `${extensions}/Extension-England-TypedDateTime`,
    extension: [
      { url: 'type', valueCoding: { code: 'LastChangeDate' } },
      { url: 'dateTime', valueDateTime: date.toString() },
    ],
  };
}
