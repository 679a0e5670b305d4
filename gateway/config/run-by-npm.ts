/** Whether npm runs this process, as `npm start` and `npm run …` do. In a file of its own: it is asked before anything is loaded. */
export function isRunByNpm(): boolean {
  return process.env['npm_lifecycle_event'] !== undefined;
}
