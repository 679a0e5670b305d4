import type { Point } from './point.ts';

/** What is known of one unit postcode. */
export interface UnitPostcode extends Point {
  inArea: boolean;
  /** GSS code of its ward; null when the file that was imported does not say. */
  wardCode: string | null;
}

/** The mean point of an area's postcodes. */
export interface PostcodeArea extends Point {
  /** Whether most of its postcodes lie in the area that the graph is about. */
  inArea: boolean;
}

/**
 * Where postcodes are. Everything answers null for what is not known. Codes come in as kit/postcode.ts writes them.
 * What is asked is a family's: never log it or keep it.
 */
export interface Postcodes {
  /** `unit` with an imported index, `sector` with the carried table alone. */
  precision: 'unit' | 'sector';
  /** `SM5 1AA`. */
  unit(postcode: string): UnitPostcode | null;
  /** `SM5 1`. */
  sector(sector: string): PostcodeArea | null;
  /** `SM5`. */
  outcode(outcode: string): PostcodeArea | null;
  /** Of an outward code that is not known: on which side it must, or may well, be; null when nothing tells. */
  beyond(outcode: string): 'outside' | 'likely-outside' | null;
  /** The mean point of the postcodes of all wards with these codes. */
  wards(codes: readonly string[]): PostcodeArea | null;
  close(): void;
}
