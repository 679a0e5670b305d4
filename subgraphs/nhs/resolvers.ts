import type { NhsOrganisationResolvers, ServiceResolvers } from '../../codegen/generated/nhs.ts';
import type { NhsContext } from './loaders.ts';

/** A service that was joined from several profiles is answered for by the first. */
export const Service: ServiceResolvers<NhsContext> = {
  async nhs({ listingIds }, _args, { profiles }) {
    const ours = listingIds.filter((id) => id.startsWith('nhs:'));
    const loaded = await Promise.all(ours.map((id) => profiles.load(id)));
    return loaded.find((profile) => profile !== null) ?? null;
  },
};

export const NhsOrganisation: NhsOrganisationResolvers<NhsContext> = {
  __resolveReference: ({ odsCode }, { profiles }) => profiles.load(`nhs:${odsCode}`),
};
