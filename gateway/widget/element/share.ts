import { gatewayAddress } from './gateway.ts';
import type { Host } from './host.ts';
import { toPrefix } from './render-result.ts';
import { toChosen } from './view.ts';

/** Copies a link that holds what was chosen and nothing that was typed; where that is not allowed, it is shown. */
export async function share({ view, set }: Host): Promise<void> {
  const { speech } = view();
  const query = toChosen(view()).toString();
  const address = `${gatewayAddress}${speech ? toPrefix(speech) : ''}search${query && `?${query}`}`;
  const copied = await navigator.clipboard?.writeText(address).then(
    () => true,
    () => false,
  );
  set({ shared: copied || address });
}
