/** An age that a question tells of. */
export type SpokenAge =
  | { kind: 'person'; months: number }
  /** Of whoever asks. */
  | { kind: 'own'; years: number }
  /** In months, half-open. */
  | { kind: 'range'; from: number; to: number };
