import { circleMarker, latLngBounds, map as createMap, tileLayer } from 'leaflet';
import style from 'leaflet/dist/leaflet.css';
import type { Result, StartAnswer } from '../contract.ts';

/** Draws where services are. The list beside it says all of it, so the map is nobody's only way. */
export function drawMap(
  place: HTMLElement,
  results: readonly Result[],
  { tiles, attribution }: NonNullable<StartAnswer['map']>,
): void {
  const root = place.getRootNode();
  if (root instanceof ShadowRoot) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  // Leaflet's own buttons and lines are set as HTML, which strict pages forbid; keys, wheel and fingers zoom.
  const map = createMap(place, { zoomControl: false, attributionControl: false });
  tileLayer(tiles).addTo(map);
  const placed = results.flatMap(({ point, name }) => (point ? [{ point, name }] : []));
  for (const { point, name } of placed) {
    const label = document.createElement('b');
    label.textContent = name;
    circleMarker(point, { radius: 9, weight: 3 }).bindTooltip(label).addTo(map);
  }
  map.fitBounds(latLngBounds(placed.map(({ point }) => point)), { maxZoom: 15, padding: [24, 24] });
  const credit = document.createElement('small');
  credit.className = 'credit';
  credit.textContent = attribution;
  credit.dir = 'auto';
  place.append(credit);
}
