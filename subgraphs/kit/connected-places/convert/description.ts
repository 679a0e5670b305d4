import type { WireService } from '../wire/service.ts';

/** The description with what the directory shows below it: what is on offer, and its pieces of useful information. */
export function toDescription(service: WireService): string | null {
  const offers = inOrder(service.offerings).flatMap(({ offering }) => (offering ? [`- ${offering}`] : []));
  const pieces = inOrder(service.useful_infos).flatMap(({ title, description }) =>
    description ? [title ? `### ${title}\n\n${description}` : description] : [],
  );
  const parts = [
    service.description,
    offers.length > 0 ? `### What is on offer\n\n${offers.join('\n')}` : null,
    ...pieces,
  ];
  return parts.filter((part) => part !== null).join('\n\n') || null;
}

function inOrder<Item extends { order?: number | null | undefined }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0));
}
