/** A service as the directory subgraph refers to it. */
export interface ServiceReference {
  id: string;
  /** Of every source; ours begin with `nhs:`. */
  listingIds: readonly string[];
}
