import type { LocalOfferEntryResolvers, ServiceResolvers } from '../../codegen/generated/local-offer.ts';

/** A directory that lists a service twice has two entries of it: the first one answers. */
export const Service: ServiceResolvers = {
  async localOffer({ listingIds }, _args, { entries }) {
    const ours = listingIds.filter((id) => id.startsWith('local-offer:'));
    const loaded = await Promise.all(ours.map((id) => entries.load(id)));
    return loaded.find((entry) => entry !== null) ?? null;
  },
};

export const LocalOfferEntry: LocalOfferEntryResolvers = {
  __resolveReference: ({ id }, { entries }) => entries.load(id),
};
