import type { UpstreamError, UpstreamFailure } from '../../subgraphs/kit/upstream/error.ts';
import type { Question } from './questions.ts';

type Asked = Pick<Question, 'source' | 'setting' | 'names'>;

/** What to do about a directory that did not answer, in plain words. */
export function toAdvice(error: UpstreamError, asked: Asked): string {
  return advice[error.failure](asked, error);
}

const advice: Record<UpstreamFailure, (asked: Asked, error: UpstreamError) => string> = {
  'not-found': ({ setting, names = setting }) =>
    `Check ${names} in the config: the directory answers, and has nothing of that name.`,
  refused: ({ source }) =>
    source === 'nhs'
      ? 'Check sources.nhs.apiKey: it is wrong, has run out, or is for another environment than this address.'
      : 'Its keepers do not let this machine in: ask them to allow its address.',
  rejected: ({ setting }) =>
    `It no longer understands the question, so it may be another version than ${setting} is meant for: ask its keepers.`,
  'rate-limited': () => 'Something else on this network asks it a great deal. Wait, then ask again.',
  redirected: ({ setting }) =>
    `It has moved: open its address in a browser, and put the one where you arrive into ${setting}.`,
  'too-large': checkProgram,
  malformed: checkProgram,
  timeout: () => 'It is slow or overloaded. Try again later; until then its last good copy is used.',
  'circuit-open': checkConnection,
  unavailable: checkConnection,
};

function checkProgram({ setting }: Asked): string {
  return `Another program than expected answers there: open its address in a browser, and check ${setting}.`;
}

function checkConnection({ setting }: Asked, { status, cause }: UpstreamError): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (status !== undefined) return 'It has a fault of its own. Try again later; until then its last good copy is used.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return `No such host is known here: check the name in ${setting}, and that this machine can look up names.`;
  }
  if (code === 'ECONNREFUSED')
    return `Nothing listens there: check host and port in ${setting}, and that it is running.`;
  if (/CERT|TLS|SSL|SELF_SIGNED|ISSUER/.test(code)) {
    return `Its certificate is not trusted (${code}): check that ${setting} names the right host, or tell its keepers.`;
  }
  return 'Check that this machine may reach the internet, by way of a proxy if there is one. Then try again.';
}
