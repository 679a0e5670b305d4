await import('../left-out/register.ts');

/** Apollo Gateway's own class, loaded without what it never uses here. */
export const { ApolloGateway } = await import('@apollo/gateway');
