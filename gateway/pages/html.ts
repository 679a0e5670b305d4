const safe = Symbol('safe HTML');

/** HTML that may be sent as it is. Only the functions of this file and of markdown.ts make any. */
export interface Html {
  readonly [safe]: string;
}

/** What may stand in a template: text is escaped, and null and false are nothing. */
export type HtmlValue = string | number | Html | null | false | readonly HtmlValue[];

/**
 * A template of HTML in which every value is escaped that is not HTML itself, in elements and in quoted attributes. How
 * far its lines are indented is for whoever reads the source, and is not sent; values are as they are.
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return {
    [safe]: withoutIndents(strings)
      .map((string, index) => string + toText(values[index] ?? null))
      .join(''),
  };
}

/** A template's strings are one and the same object at every call. */
const knownTemplates = new WeakMap<TemplateStringsArray, readonly string[]>();

function withoutIndents(strings: TemplateStringsArray): readonly string[] {
  const known = knownTemplates.get(strings);
  if (known) return known;
  const lines = strings.map((string) => string.replaceAll(/\s*\n\s*/g, '\n'));
  knownTemplates.set(strings, lines);
  return lines;
}

/** HTML that a renderer made which escapes by itself; never anything that somebody wrote. */
export function toHtml(rendered: string): Html {
  return { [safe]: rendered };
}

/** Data for programs inside a page: browsers never run a script of such a type, and no value can end the element. */
export function scriptData(type: string, value: unknown): Html {
  const json = JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (one) => {
    return `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
  return html`<script type="${type}">
    ${toHtml(json)}
  </script>`;
}

/** The text of a page, to be sent. */
export function toText(value: HtmlValue): string {
  if (value === null || value === false) return '';
  if (isList(value)) return value.map(toText).join('');
  return typeof value === 'object' ? value[safe] : escapeText(String(value));
}

function isList(value: HtmlValue): value is readonly HtmlValue[] {
  return Array.isArray(value);
}

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (character) => `&#${character.codePointAt(0)};`);
}
