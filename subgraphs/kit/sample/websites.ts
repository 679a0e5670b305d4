import type { SampleAccount, SampleService, SampleWorld } from './world.ts';

/** The same world with the websites of its organisations at one address, so that every directory names the same. */
export function withWebsitesAt(world: SampleWorld, origin: string): SampleWorld {
  return { ...world, services: world.services.map((service) => toService(service, origin)) };
}

function toService(service: SampleService, origin: string): SampleService {
  const { listedBy } = service;
  return {
    ...withWebsite(service, origin),
    listedBy: {
      ...(listedBy['information-hub'] && { 'information-hub': withWebsite(listedBy['information-hub'], origin) }),
      ...(listedBy['local-offer'] && { 'local-offer': withWebsite(listedBy['local-offer'], origin) }),
      ...(listedBy.nhs && { nhs: withWebsite(listedBy.nhs, origin) }),
      ...(listedBy.timetable && { timetable: withWebsite(listedBy.timetable, origin) }),
    },
  };
}

function withWebsite<Account extends SampleAccount>(account: Account, origin: string): Account {
  return account.url?.startsWith('/') ? { ...account, url: origin + account.url } : account;
}
