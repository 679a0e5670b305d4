/** Which profiles are wanted. Nothing in it ever comes from a person's question. */
export interface Search {
  /** Type codes, e.g. `PHA`. */
  types: readonly string[];
  /** Latitude and longitude. */
  centre: readonly [number, number];
  withinMiles: number;
}

const kilometresInMile = 1.609344;

/**
 * The search as an OData filter and order. One filter with all types needs one set of pages where a search for each type
 * needs eight. The index behind it is Azure's, which measures in kilometres and takes points with the longitude first:
 * https://learn.microsoft.com/azure/search/search-query-odata-geo-spatial-functions
 */
export function toQuery({ types, centre: [latitude, longitude], withinMiles }: Search): {
  filter: string;
  orderby: string;
} {
  const ofTypes = types.map((type) => `OrganisationTypeId eq ${toLiteral(type)}`).join(' or ');
  const distance = `geo.distance(Geocode, geography'POINT(${longitude} ${latitude})')`;
  const kilometres = Number((withinMiles * kilometresInMile).toFixed(3));
  return { filter: `(${ofTypes}) and ${distance} le ${kilometres}`, orderby: distance };
}

/** OData doubles a quote inside a string. */
function toLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
