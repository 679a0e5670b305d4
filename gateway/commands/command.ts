import { type ParseArgsConfig, parseArgs } from 'node:util';
import { OperatorError, toOperatorSentence } from './operator-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command of package.json: what it takes, what it says of itself, and what it does. */
export interface Command<Taken extends Options> {
  /** What `--help` prints. */
  help: string;
  options: Taken;
  /** The most words that it takes beside its options. */
  words?: number;
  /** Resolves to the exit code, or to null when the process goes on until it is stopped. */
  run(values: Values<Taken>, words: string[]): Promise<number | null>;
}

type Values<Taken extends Options> = ReturnType<typeof parseArgs<{ options: Taken; strict: true }>>['values'];

/** Exit codes of every command (README.md). */
export const exitCodes = { fine: 0, bug: 1, cannotRun: 2, sourceDown: 3 } as const;

/**
 * Runs a command on this process's arguments. Whatever whoever started it has to put right is one sentence on stderr
 * and exit 2; a bug is its stack and exit 1.
 */
export async function runCommand<Taken extends Options>(command: Command<Taken>): Promise<void> {
  try {
    const code = await start(command, process.argv.slice(2));
    if (code !== null) process.exit(code);
  } catch (error) {
    const sentence = toOperatorSentence(error);
    console.error(sentence ?? error);
    process.exit(sentence === null ? exitCodes.bug : exitCodes.cannotRun);
  }
}

async function start<Taken extends Options>(command: Command<Taken>, args: string[]): Promise<number | null> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return exitCodes.fine;
  }
  const { values, positionals } = parse(command, args);
  return command.run(values, positionals);
}

function parse<Taken extends Options>({ options, words = 0 }: Command<Taken>, args: string[]) {
  const parsed = parseStrictly(options, args);
  const extra = parsed.positionals[words];
  if (extra !== undefined) throw new OperatorError(`"${extra}" is not expected here: see --help.`);
  return parsed;
}

function parseStrictly<Taken extends Options>(options: Taken, args: string[]) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (error) {
    // Node's own first sentence names the option; what follows is about words that begin with a dash.
    const [reason = 'These options cannot be read'] = error instanceof Error ? error.message.split('. ') : [];
    throw new OperatorError(`${reason.replace(/\.$/, '')}: see --help.`, { cause: error });
  }
}

/** A port given on the command line, such as `4001`. */
export function parsePort(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new OperatorError(`--port should be a whole number from 0 to 65,535, but is "${text}".`);
}
