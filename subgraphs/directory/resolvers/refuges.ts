import type { ConfidentialListingResolvers, QueryResolvers } from '../../../codegen/generated/directory.ts';
import { toPage } from '../matches/page.ts';
import type { ConfidentialListingParent } from './parents.ts';
import { keepPrivate } from './private.ts';

export const confidentialListings: NonNullable<QueryResolvers['confidentialListings']> = async (
  _parent,
  { first, after },
  { model, desk },
  info,
) => {
  keepPrivate(info);
  const clearances = await desk.clearances();
  const listings = model.refuges().map((refuge) => ({
    ...refuge,
    // One that was cleared, and whose words have changed since, is confidential for those.
    clearance: refuge.cleared ? (clearances.get(refuge.harvestedId) ?? null) : null,
  }));
  return toPage(listings, { first, after });
};

export const ConfidentialListing: ConfidentialListingResolvers = {
  source: ({ source: id }) => ({ id }),
  message: (listing) => describe(listing),
  cleared: ({ clearance }) => clearance,
};

function describe({ confidential, reason, clearance }: ConfidentialListingParent): string {
  if (reason === 'FLAG')
    return 'Its directory says that its place must not be shown. Only the directory can take that back.';
  if (reason === 'SAME_SERVICE') {
    const same = 'the same service as a listing that is, or may be, a refuge.';
    const until = 'It is shown once that one is cleared, or decided to be another service.';
    return clearance ? `A person has cleared it, but it is ${same} ${until}` : `It is ${same} ${until}`;
  }
  if (clearance && !confidential) return 'A person has cleared it. That holds until its words change.';
  return 'Its words may mean a refuge. Whoever knows that it is none can clear it.';
}
