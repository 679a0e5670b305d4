/** The subgraphs that read a directory and answer the harvest contract (schema/shared/harvest.graphql). */
export const sourceNames = ['information-hub', 'local-offer', 'nhs', 'timetable'] as const;

export const subgraphNames = [...sourceNames, 'directory', 'freshness'] as const;

export type SourceName = (typeof sourceNames)[number];
export type SubgraphName = (typeof subgraphNames)[number];

export function isSourceName(name: string): name is SourceName {
  return (sourceNames as readonly string[]).includes(name);
}
