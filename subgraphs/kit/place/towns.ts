/**
 * Post towns in and around the borough, by the outward codes whose addresses end in their names (Royal Mail, Postcode
 * Address File). People call these parts by them whatever borough or ward they are in.
 */
export const towns: readonly { name: string; outcodes: readonly string[] }[] = [
  { name: 'Sutton', outcodes: ['SM1'] },
  { name: 'Carshalton', outcodes: ['SM5'] },
  { name: 'Wallington', outcodes: ['SM6'] },
  { name: 'Worcester Park', outcodes: ['KT4'] },
  { name: 'Morden', outcodes: ['SM4'] },
  { name: 'Banstead', outcodes: ['SM7'] },
  { name: 'Mitcham', outcodes: ['CR4'] },
  { name: 'Croydon', outcodes: ['CR0'] },
  { name: 'Purley', outcodes: ['CR8'] },
  { name: 'Thornton Heath', outcodes: ['CR7'] },
  { name: 'New Malden', outcodes: ['KT3'] },
  { name: 'Epsom', outcodes: ['KT17', 'KT18', 'KT19'] },
];
