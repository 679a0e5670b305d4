const safe = Symbol('safe HTML');

/** HTML that may be sent as it is. Only `html` makes any. */
export interface Html {
  readonly [safe]: string;
}

/** What may stand in a template: text is escaped, and null and false are nothing. */
export type HtmlValue = string | number | Html | null | false | readonly HtmlValue[];

/** A template of HTML in which every value is escaped that is not HTML itself, in elements and in quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { [safe]: strings.map((string, index) => string + toText(values[index] ?? null)).join('') };
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
