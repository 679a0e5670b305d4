import fc from 'fast-check';
import { Options, RequestError } from 'got';
import { describe, expect, it } from 'vitest';
import { UpstreamError, upstreamFailures } from '../../../../subgraphs/kit/upstream/error.ts';
import { MalformedAnswer } from '../../../../subgraphs/kit/upstream/read-body.ts';
import { AnswerTooLarge } from '../../../../subgraphs/kit/upstream/send.ts';
import { sortFailure, sortStatus } from '../../../../subgraphs/kit/upstream/sort-failure.ts';

const asked = { source: 'nhs', url: 'https://directory.example.org/a' };
const now = Date.parse('2026-03-30T09:00:00Z');

function ofNetwork(code: string): RequestError {
  const cause = Object.assign(new Error('words of the network'), { code });
  return new RequestError(cause.message, cause, new Options('https://directory.example.org/a?apikey=secret'));
}

/** What sorting says, or what it throws. */
function sort(thrown: unknown): unknown {
  try {
    return sortFailure(thrown, asked);
  } catch (error) {
    return { thrownAgain: error };
  }
}

describe('what was thrown', () => {
  it.each([
    ['ECONNRESET', 'unavailable'],
    ['ECONNREFUSED', 'unavailable'],
    ['ENOTFOUND', 'unavailable'],
    ['EAI_AGAIN', 'unavailable'],
    ['CERT_HAS_EXPIRED', 'unavailable'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unavailable'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'unavailable'],
    ['ERR_HTTP_CONTENT_LENGTH_MISMATCH', 'unavailable'],
    ['HPE_INVALID_CONSTANT', 'malformed'],
    ['HPE_HEADER_OVERFLOW', 'too-large'],
    ['Z_DATA_ERROR', 'malformed'],
    ['Z_BUF_ERROR', 'malformed'],
    ['ERR__ERROR_FORMAT_CL_SPACE', 'malformed'],
    ['ZSTD_error_prefix_unknown', 'malformed'],
  ])('%s is %s', (code, failure) => {
    expect(sort(ofNetwork(code))).toMatchObject({ ...asked, failure });
  });

  it('is what broke, where got says only that reading broke', () => {
    const error = ofNetwork('Z_BUF_ERROR');
    error.code = 'ERR_READING_RESPONSE_STREAM';
    expect(sort(error)).toMatchObject({ failure: 'malformed' });
  });

  it('is a failure of its own where the edge itself has found it', () => {
    expect(sort(new MalformedAnswer('empty'))).toMatchObject({ failure: 'malformed' });
    expect(sort(new AnswerTooLarge())).toMatchObject({ failure: 'too-large' });
    expect(sort(new DOMException('late', 'TimeoutError'))).toMatchObject({ failure: 'timeout' });
  });

  it('stays what it was once it is sorted', () => {
    const error = new UpstreamError('refused', 'No.', asked);
    expect(sort(error)).toBe(error);
  });

  it.each([new TypeError('x is not a function'), new Error('no code'), 'a word', undefined, null, 7])(
    'is a bug when it is none of that: %s',
    (thrown) => {
      expect(sort(thrown)).toEqual({ thrownAgain: thrown });
    },
  );

  it('is a bug when we have called the network wrongly', () => {
    const cause = Object.assign(new TypeError('Invalid character in header'), { code: 'ERR_INVALID_CHAR' });
    const error = new RequestError(cause.message, cause, new Options('https://directory.example.org/'));
    expect(sort(error)).toEqual({ thrownAgain: cause });
  });

  it('is always one of the closed set or thrown again, whatever got throws', () => {
    const codes = fc.oneof(fc.string(), fc.constantFrom('ECONNRESET', 'EPROTO', 'HPE_', 'Z_', 'ERR_INVALID_URL'));
    const causes = fc.oneof(
      codes.map((code) => ({ code })),
      fc.constant(new TypeError('ours')),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.string(), causes, (message, cause) => {
        const error = new RequestError(message, Object(cause), new Options('https://directory.example.org/'));
        const sorted = sort(error);
        const isSorted = sorted instanceof UpstreamError && upstreamFailures.includes(sorted.failure);
        expect(isSorted ? null : sorted).toEqual(isSorted ? null : { thrownAgain: error.cause });
      }),
    );
  });

  it('keeps nothing that was sent to the directory or came from it', () => {
    const error = sortFailure(ofNetwork('ECONNRESET'), asked);
    expect(error.message).toBe('The nhs directory cannot be reached or is out of order (ECONNRESET).');
    expect(JSON.stringify([error, error.cause])).not.toContain('secret');
    expect(error.cause).not.toBeInstanceOf(RequestError);
  });
});

describe('a status', () => {
  it.each([
    [301, 'redirected'],
    [302, 'redirected'],
    [304, 'malformed'],
    [400, 'rejected'],
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [405, 'rejected'],
    [408, 'timeout'],
    [410, 'not-found'],
    [422, 'rejected'],
    [429, 'rate-limited'],
    [451, 'refused'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [599, 'unavailable'],
    [103, 'malformed'],
  ])('%i is %s', (status, failure) => {
    expect(sortStatus({ status, headers: {} }, asked, now)).toMatchObject({ failure, status, ...asked });
  });

  it('carries how long to wait', () => {
    const headers = { 'retry-after': 'Mon, 30 Mar 2026 09:02:00 GMT', date: 'Mon, 30 Mar 2026 09:00:00 GMT' };
    expect(sortStatus({ status: 503, headers }, asked, 0)).toMatchObject({ retryAfterMs: 120_000 });
  });

  it('is one of the closed set, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), (status) => {
        expect(upstreamFailures).toContain(sortStatus({ status, headers: {} }, asked, now).failure);
      }),
    );
  });
});
