import { describe, expect, it, vi } from 'vitest';
import type { Links } from '../../../gateway/graph/links.ts';
import { linkLater, openLater } from '../../../gateway/graph/open-later.ts';

const question = { query: '{ __typename }' };

function createLinks(): Links & { closed: () => number } {
  let closed = 0;
  return {
    ask: async () => ({ data: { asked: true } }),
    harvest: async () => ({ data: { harvested: true } }),
    close: async () => void (closed += 1),
    closed: () => closed,
  };
}

describe('what is opened later', () => {
  it('is opened by the first question, once for all that come together', async () => {
    const open = vi.fn<() => Promise<{ links: Links }>>(async () => ({ links: createLinks() }));
    const links = linkLater(openLater(open));
    expect(open).not.toHaveBeenCalled();
    const answers = await Promise.all([links.ask(question), links.harvest(question), links.ask(question)]);
    expect(answers).toEqual([{ data: { asked: true } }, { data: { harvested: true } }, { data: { asked: true } }]);
    expect(open).toHaveBeenCalledOnce();
  });

  it('is tried again by the next question where it could not be opened', async () => {
    const open = vi.fn<() => Promise<{ links: Links }>>(async () => ({ links: createLinks() }));
    open.mockRejectedValueOnce(new Error('state is away'));
    const links = linkLater(openLater(open));
    await expect(links.ask(question)).rejects.toThrow('state is away');
    await expect(links.ask(question)).resolves.toEqual({ data: { asked: true } });
  });

  it('is closed where it was opened, and not opened to be closed', async () => {
    const links = createLinks();
    const open = vi.fn<() => Promise<{ links: Links }>>(async () => ({ links }));
    const never = openLater(open);
    await never.close();
    expect(open).not.toHaveBeenCalled();
    const later = openLater(open);
    await later.open();
    await later.close();
    expect(links.closed()).toBe(1);
  });
});
