import { type UpstreamFailure, upstreamFailures } from '../../kit/upstream/error.ts';

/** Every way in which the harvest of one source can fail. Kept in state, so a name stays once it is given. */
export type HarvestFailure = UpstreamFailure | 'unreachable' | 'slow' | 'not-the-contract' | 'unsteady' | 'fault';

/** One source could not be harvested. What it said of it is not repeated: a foreign source is not trusted to be fit to quote. */
export class HarvestError extends Error {
  override readonly name = 'HarvestError';
  readonly failure: HarvestFailure;

  constructor(failure: HarvestFailure, cause?: unknown) {
    super(describeFailure(failure), { cause });
    this.failure = failure;
  }
}

/** What went wrong, as a sentence for people. */
export function describeFailure(failure: string): string {
  return sentences.get(failure) ?? 'It could not be read.';
}

/** The failure that an error code of the harvest contract stands for: `UPSTREAM_RATE_LIMITED` is `rate-limited`. */
export function toFailure(code: unknown): HarvestFailure {
  return (
    upstreamFailures.find((failure) => code === `UPSTREAM_${failure.toUpperCase().replaceAll('-', '_')}`) ?? 'fault'
  );
}

const words = {
  'not-found': 'The directory is no longer at its address.',
  refused: 'The directory refuses to be read: a key or a permission is missing, wrong or used up.',
  rejected: 'The directory finds our request wrong: it may have changed how it is asked.',
  'rate-limited': 'The directory asks us to come back later.',
  unavailable: 'The directory is down or cannot be reached.',
  timeout: 'The directory did not answer in time.',
  redirected: 'The directory has moved to an address that we do not follow.',
  'too-large': 'The directory sent far more than a directory of this kind holds.',
  malformed: 'The directory answered something that is not in its format.',
  'circuit-open': 'The directory failed several times in a row and is being left alone for a while.',
  unreachable: 'The part of this service that reads the directory cannot be reached.',
  slow: 'The directory was not read to its end in time.',
  'not-the-contract': 'The part of this service that reads the directory answered something unexpected.',
  unsteady: 'The directory kept changing while it was being read.',
  fault: 'The part of this service that reads the directory has a fault.',
} as const satisfies Record<HarvestFailure, string>;

const sentences: ReadonlyMap<string, string> = new Map(Object.entries(words));
