import type { Page } from 'playwright-core';

/** What a browser makes of these properties of the first element that a selector finds in the embed. */
export function styleOf(page: Page, selector: string, properties: readonly string[]): Promise<Record<string, string>> {
  const [wanted, names] = [JSON.stringify(selector), JSON.stringify(properties)];
  return page.evaluate(`(() => {
    const style = getComputedStyle(document.querySelector('family-hub-search').shadowRoot.querySelector(${wanted}));
    return Object.fromEntries(${names}.map((name) => [name, style[name]]));
  })()`);
}
