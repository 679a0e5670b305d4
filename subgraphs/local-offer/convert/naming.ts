/** How ids and pages of one directory are made. */
export interface Naming {
  /** The id in the graph of a thing that has this id in the directory. */
  sourceId: (id: string) => string;
  /** The address of a record's page, with `{id}` in the place of its id; null when there are none. */
  webPages: string | null;
}
