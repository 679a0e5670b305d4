import { fileURLToPath } from 'node:url';

/** The data folder of the start that `npm ci` rehearses (gateway/rehearse.ts). What is learned in it comes with the install. */
export const rehearsalFolder = fileURLToPath(new URL('../../../node_modules/.cache/rehearsal', import.meta.url));
