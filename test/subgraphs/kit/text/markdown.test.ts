import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { toPlainText, toSafeMarkdown } from '../../../../subgraphs/kit/text/markdown.ts';

describe('safe Markdown', () => {
  it.each([
    ['plain words', 'Come along, all welcome.', 'Come along, all welcome.'],
    ['Markdown', 'Weekly **sensory** *play*.\n\n- one\n- two', 'Weekly **sensory** *play*.\n\n- one\n- two'],
    ['a link', '[Book](https://example.org/a?b=1&c=2)', '[Book](https://example.org/a?b=1&c=2)'],
    ['a heading', 'Times\n=====\n\n### More ###', '# Times\n\n### More'],
    ['a quote', '> quiet\n> please', '> quiet\\\n> please'],
    ['HTML', '<p>Hello <b>bold </b>text &amp; more</p>\n\n    <p>Again</p>', 'Hello **bold** text & more\n\nAgain'],
    ['unclosed HTML', '<ul><li>One<li>Two <em>now', '- One\n- Two *now*'],
    ['a numbered list from the middle', '14. Station Road', '14. Station Road'],
    ['nested lists', '<ol start="3"><li>a<ul><li>b</ul></ol>', '3. a\n\n   - b'],
    ['two lists in a row', '- a\n\n* b', '- a\n\n* b'],
    ['a table', '<table><tr><th>Mon<th>10am<tr><td>Tue<td></table>', 'Mon, 10am\n\nTue'],
    ['lines as typed', 'Mon 10-12\nTue 2-4', 'Mon 10-12\\\nTue 2-4'],
    ['paragraphs made of breaks', 'One<br><br>Two<br>', 'One\n\nTwo'],
    ['a picture', '![The hall](https://example.org/x.png) <img src=x alt="A door">', 'The hall A door'],
    ['a bare address', 'See https://example.org/a_b.', 'See [https://example.org/a\\_b](https://example.org/a_b).'],
    ['a mailbox', 'Ask hub@example.org', 'Ask [hub@example.org](mailto:hub@example.org)'],
    ['a telephone link', '[Call](tel:+442079460123)', '[Call](tel:+442079460123)'],
    ['an address without its scheme', '<a href="www.example.org">us</a>', '[us](https://www.example.org/)'],
    ['code', '`a*b` and\n\n```\nc < d\n```', 'a\\*b and\n\nc &lt; d'],
    ['indented words', '    set out\n\n        by hand', 'set out\n\nby hand'],
    ['signs that mean nothing', '5 < 6 & 7 > 3 * 2_000', '5 &lt; 6 & 7 > 3 \\* 2\\_000'],
    [
      'what would start a block',
      '<p># not<br>- a<br>1. list<br>> here<br>===',
      '\\# not\\\n\\- a\\\n1\\. list\\\n\\> here\\\n\\===',
    ],
    [
      'an exclamation before a link',
      'Look!<a href="https://example.org">here</a>',
      'Look\\![here](https://example.org/)',
    ],
    ['nothing', ' \n ', ''],
  ])('of %s', (_what, text, safe) => {
    expect(toSafeMarkdown(text)).toBe(safe);
  });

  it('leaves out marks that Markdown could not tell from their neighbours', () => {
    expect(toSafeMarkdown('<b>Time:</b>10am')).toBe('Time:10am');
    expect(toSafeMarkdown('<b>Time:</b> 10am')).toBe('**Time:** 10am');
  });

  it('drops what no reader sees: control characters, turned text, halves of characters', () => {
    expect(toSafeMarkdown('a\u0000b\u202Ec\uD800d\uFEFF')).toBe('abc\uFFFDd');
  });

  it('keeps the joiners that Tamil and Urdu need', () => {
    expect(toSafeMarkdown('க்\u200Cஷ نمی\u200Cخواہ')).toBe('க்\u200Cஷ نمی\u200Cخواہ');
  });

  it('unlinks an address that only looks like another', () => {
    expect(toSafeMarkdown('[sutton.gov.uk](https://sutton.gov.uk@example.org/)')).toBe('sutton.gov.uk');
    expect(toSafeMarkdown('[page](/services) [file](ftp://example.org)')).toBe('page file');
  });

  it('cuts a text that is longer than any directory allows', () => {
    const long = toSafeMarkdown('word '.repeat(20_000));
    expect(long.length).toBeLessThanOrEqual(20_000);
    expect(toSafeMarkdown(long)).toBe(long);
  });
});

/** Classes of attack after the DOMPurify wiki and the OWASP filter evasion list. */
const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//example.org/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)//',
  '<svg onload=alert(1)>',
  '<svg><script>alert&lpar;1&rpar;</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html;base64,PHNjcmlwdD4="></object>',
  '<embed src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="&#106;&#97;vascript&colon;alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="https://example.org" onclick="alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x]\n\n[x]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x"onerror="alert(1)](https://example.org/x.png)',
  '[x](https://example.org/"onmouseover="alert(1))',
  '[x](https://example.org/?<script>alert(1)</script>)',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<textarea></textarea><img src=x onerror=alert(1)></textarea>',
  '<template><img src=x onerror=alert(1)></template>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<base href="javascript:/a/-alert(1)//"><a href="x">x</a>',
  '<form action="javascript:alert(1)"><input type=submit></form>',
  '<style>@import "javascript:alert(1)";</style>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<details open ontoggle=alert(1)>',
  '<b><a href="javascript:alert(1)"><b>x',
  '<p id="</p><script>alert(1)</script>">',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>',
];

describe('attacks', () => {
  it.each(attacks)('%j', (attack) => {
    for (const text of [attack, `Words ${attack} words`, `- ${attack}`, `<p>${attack}</p>`, `**${attack}**`]) {
      const safe = toSafeMarkdown(text);
      expect(safe).not.toContain('<');
      for (const tag of renderedTags(safe)) expect(tag).toMatch(allowedTag);
      expect(toSafeMarkdown(safe)).toBe(safe);
    }
  });

  it('an unsafe link whose words are only its address is left out', () => {
    expect(toSafeMarkdown('a <javascript:alert(1)> b')).toBe('a b');
  });
});

/** What a renderer makes of it that lets HTML and any address through. */
function renderedTags(markdown: string): string[] {
  const lax = new MarkdownIt({ html: true });
  lax.validateLink = () => true;
  return lax.render(markdown).match(/<[^>]*>/g) ?? [];
}

const allowedTag =
  /^<(?:\/?(?:p|strong|em|ul|li|blockquote|h[1-6])|br|ol(?: start="\d+")?|\/ol|a href="(?:https?|mailto|tel):[^"]*"|\/a)>$/;

const pieces = fc.constantFrom(
  '*',
  '**',
  '_',
  '`',
  '```',
  '[',
  '](',
  '](https://example.org/a_b)',
  ')',
  '!',
  '<',
  '>',
  '<b>',
  '</b>',
  '<i>',
  '<a href="https://example.org/?a=1&lt;2">',
  '</a>',
  '<p>',
  '<ul><li>',
  '</li></ul>',
  '<ol start=7>',
  '<br>',
  '\n',
  '\n\n',
  '  ',
  '    ',
  '\t',
  '- ',
  '+ ',
  '1. ',
  '23) ',
  '# ',
  '===',
  '---',
  '> ',
  '&',
  '&lt;',
  '&amp;',
  '&copy;',
  '\\',
  '\\\n',
  'word',
  'a',
  'é',
  '"',
  '(',
  '~~',
  '|',
  'https://example.org/a_b',
  'a@example.org',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<td>',
  '<tr>',
  '<h2>',
  '<pre>',
  '<blockquote>',
  '<img alt="*x*">',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('whatever the text', () => {
  it('what is safe stays as it is, and holds no HTML', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const safe = toSafeMarkdown(text);
        expect(safe).not.toContain('<');
        expect(toSafeMarkdown(safe)).toBe(safe);
      }),
      { numRuns: 3000 },
    );
  });

  it('plain text never fails', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(typeof toPlainText(text)).toBe('string');
      }),
    );
  });

  it.each([
    '>',
    '- ',
    '1. ',
    '[',
    '![',
    '[a](',
    '*a **a ',
    '_a __a ',
    '`a',
    '<',
    '<b>',
    '<b></i>',
    '<div>',
    '<ul><li>',
    '<br>',
    '<table><tr><td>',
    '&#',
    '<!--',
    '\\',
    'a\n',
    '*a\n  ',
    '[a]: b\n',
    'a@',
    'http://a',
    '<a href=x>',
    '\t- ',
    'a**b',
    '<blockquote>',
    '# ',
    '~~a',
    '<font color=red>',
  ])('a great many %j take no longer than their length', (piece) => {
    const started = performance.now();
    toSafeMarkdown(piece.repeat(100_000 / piece.length));
    toSafeMarkdown(piece.repeat(20_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('plain text', () => {
  it('is the words alone, a line for each item', () => {
    expect(toPlainText('## Weekly **play**\n\nSee [us](https://example.org)<br>soon\n\n- one\n- two\n\n7. seven')).toBe(
      'Weekly play\n\nSee us\nsoon\n\none\ntwo\n\n7. seven',
    );
  });

  it('means what it says: signs are not escaped', () => {
    expect(toPlainText('a &lt; b *and* snake_case')).toBe('a < b and snake_case');
  });
});
