import { compareText } from '../compare-text.ts';
import { fold } from '../../../kit/text/fold.ts';

const longest = 80;

/** A service that needs a slug; `since` is when its id was minted. */
interface Named {
  id: string;
  name: string;
  since: string;
}

/**
 * A readable, unique end for the address of every service's page, by id: its name, and for all but the oldest of that
 * name the end of its id too. Only services of the same name can change each other's.
 */
export function toSlugs(services: readonly Named[]): Map<string, string> {
  const byBase = Map.groupBy(services, ({ name }) => toBase(name));
  return new Map(
    [...byBase].flatMap(([base, named]) =>
      named
        .toSorted((a, b) => compareText(a.since, b.since) || compareText(a.id, b.id))
        .map(({ id }, place) => [id, place === 0 ? base : `${base}-${id.slice(id.indexOf('_') + 1)}`] as const),
    ),
  );
}

function toBase(name: string): string {
  const words = fold(name).replaceAll(' ', '-').slice(0, longest).replace(/-$/, '');
  return words === '' ? 'service' : words;
}
