import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { html, toText } from '../../../gateway/pages/html.ts';

describe('a template of HTML', () => {
  it('shows any text as it is, and lets none become an element or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const seen = { tags: [] as string[], attributes: {}, text: '' };
        const parser = new Parser({
          onopentag: (name, attributes) => Object.assign(seen, { tags: [...seen.tags, name], attributes }),
          ontext: (part) => (seen.text += part),
        });
        parser.end(toText(html`<p title="${text}">${text}</p>`));
        expect(seen).toEqual({ tags: ['p'], attributes: { title: text }, text });
      }),
    );
  });

  it('puts HTML and lists of it in as they are, and nothing for what is not there', () => {
    const items = [1, 2].map((one) => html`<li>${one}</li>`);
    expect(
      toText(
        html`<ul>
          ${items}${null}${false}
        </ul>`,
      ).replaceAll(/\s/g, ''),
    ).toBe('<ul><li>1</li><li>2</li></ul>');
  });

  it('is sent without its indents, and values with all of theirs', () => {
    const text = 'one\n    two';
    expect(
      toText(
        html`<p>
          <b>${text}</b>
          <i></i>
        </p>`,
      ),
    ).toBe(`<p>\n<b>${text}</b>\n<i></i>\n</p>`);
  });

  it('takes nothing for HTML that only looks like it', () => {
    const spoof: unknown = JSON.parse('{"safe HTML": "<b>"}');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what must not work
    expect(toText(html`${spoof as string}`)).not.toContain('<b>');
  });
});
