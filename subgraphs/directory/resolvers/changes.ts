import type { ChangeResolvers } from '../../../codegen/generated/directory.ts';

export const Change: ChangeResolvers = {
  async service({ serviceId }, _args, { loaders }) {
    const service = await loaders.service.load(serviceId);
    return service && { ...service, from: null };
  },
};
