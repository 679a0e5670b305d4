/** What a Local Offer says of one of its listings beyond the listing itself: `LocalOfferEntry`, less its id. */
export interface LocalOfferDetails {
  /** How the service supports children with SEND: safe Markdown. */
  sendSupport: string | null;
  /** E.g. `Autism`. */
  sendNeeds: readonly string[];
  answers: readonly { question: string; answer: string }[];
  /** Pages of the Local Offer that name the service. */
  pages: readonly LocalOfferPage[];
  /** The entry's own page: http or https. */
  url: string | null;
}

/** The same with the id of its listing: `LocalOfferEntry` of the graph. */
export interface KnownEntry extends LocalOfferDetails {
  id: string;
}

interface LocalOfferPage {
  title: string;
  url: string | null;
}

/** A service as the gateway asks for its part. */
export interface ServiceReference {
  id: string;
  /** Of every listing of the service, over all sources. */
  listingIds: readonly string[];
}
