/** How badly directories keep what they know: shares from 0 to 1. */
export interface Noise {
  /** A directory lists a service that exists. */
  listed: number;
  /** A letter of the name is mistyped. */
  typo: number;
  /** The name stands beside that of the venue or the organisation. */
  prefix: number;
  /** The name has another form: an acronym, another case, a common word more. */
  wording: number;
  /** The service was renamed, and this directory has not heard of it. */
  renamed: number;
  /** The telephone number is an old one. */
  moved: number;
  /** A field is left out. */
  missing: number;
  /** The organisation's name is written otherwise. */
  organisation: number;
  /** The directory has the service twice. */
  doubled: number;
  /** The description is the directory's own. */
  rewritten: number;
}

export const noises = {
  light: {
    listed: 0.6,
    typo: 0.05,
    prefix: 0.1,
    wording: 0.1,
    renamed: 0.005,
    moved: 0.05,
    missing: 0.08,
    organisation: 0.05,
    doubled: 0.01,
    rewritten: 0.3,
  },
  heavy: {
    listed: 0.6,
    typo: 0.15,
    prefix: 0.25,
    wording: 0.25,
    renamed: 0.01,
    moved: 0.15,
    missing: 0.2,
    organisation: 0.2,
    doubled: 0.03,
    rewritten: 0.6,
  },
  sparse: {
    listed: 0.5,
    typo: 0.05,
    prefix: 0.1,
    wording: 0.15,
    renamed: 0,
    moved: 0.05,
    missing: 0.25,
    organisation: 0.1,
    doubled: 0.01,
    rewritten: 0.8,
  },
} as const satisfies Record<string, Noise>;
