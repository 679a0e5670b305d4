import { rehearsalFolder } from '../subgraphs/kit/state/rehearsal-folder.ts';
import { toOperatorSentence } from './commands/operator-error.ts';
import type { RunningGateway } from './start.ts';

/** What a first visitor asks for. */
const visits = ['/', '/search?text=help', '/timetable'];

/** At any free port, in a folder of its own, and with nothing of what the environment says. */
const variables = { PORT: '0', DATA_DIR: rehearsalFolder, SCHEDULE: 'off', LOG_LEVEL: 'silent' };

/**
 * Starts the gateway over the sample, asks it for a page or two, and stops it: Node keeps all that was compiled by then,
 * and what sayings teach is kept too, so that the first real start is as quick as later ones. An install does not fail
 * where this cannot be done. Resolves to what there is to say of it.
 */
export async function rehearse(
  start: (variables: Readonly<Record<string, string>>) => Promise<RunningGateway>,
): Promise<string> {
  try {
    const gateway = await start(variables);
    await gateway.ready;
    await gateway.warm;
    for (const path of visits) await (await fetch(`${gateway.url}${path}`)).text();
    await gateway.stop();
    return 'Rehearsed a start: the first one finds all compiled and learned.';
  } catch (error) {
    const reason = toOperatorSentence(error) ?? String(error);
    return `The first start will take some seconds longer, since it could not be rehearsed: ${reason}`;
  }
}
