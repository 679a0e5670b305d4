import { type Point, toDegrees, toRadians } from './point.ts';

/**
 * The British National Grid to latitude and longitude, after Ordnance Survey, "A guide to coordinate systems in Great
 * Britain" (v3.6), annexes B and C, and its seven-parameter transformation of section 6.6: right to about 5 metres.
 * Eastings and northings are in metres.
 */
export function fromNationalGrid(eastings: number, northings: number): Point {
  return toWgs84(fromProjection(eastings, northings));
}

interface Ellipsoid {
  /** Semi-axes in metres. */
  a: number;
  b: number;
}

interface Radians {
  phi: number;
  lambda: number;
}

const airy1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.3142 };

/** The projection of the National Grid (annex A.2): scale on the central meridian, true origin, false origin. */
const grid = { f0: 0.999_601_271_7, phi0: toRadians(49), lambda0: toRadians(-2), e0: 400_000, n0: -100_000 };

/** Annex C.2: eastings and northings to latitude and longitude on the Airy ellipsoid. */
function fromProjection(eastings: number, northings: number): Radians {
  const { a } = airy1830;
  const phi = footpoint(northings);
  const e2 = eccentricity2(airy1830);
  const w = 1 - e2 * Math.sin(phi) ** 2;
  const nu = (a * grid.f0) / Math.sqrt(w);
  const rho = (a * grid.f0 * (1 - e2)) / w ** 1.5;
  const eta2 = nu / rho - 1;
  const t = Math.tan(phi);
  const t2 = t ** 2;
  const sec = 1 / Math.cos(phi);
  const x = (eastings - grid.e0) / nu;
  const vii = (t * nu) / (2 * rho);
  const viii = ((t * nu) / (24 * rho)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
  const ix = ((t * nu) / (720 * rho)) * (61 + 90 * t2 + 45 * t2 ** 2);
  const xi = (sec / 6) * (nu / rho + 2 * t2);
  const xii = (sec / 120) * (5 + 28 * t2 + 24 * t2 ** 2);
  const xiia = (sec / 5040) * (61 + 662 * t2 + 1320 * t2 ** 2 + 720 * t2 ** 3);
  return {
    phi: phi - vii * x ** 2 + viii * x ** 4 - ix * x ** 6,
    lambda: grid.lambda0 + sec * x - xi * x ** 3 + xii * x ** 5 - xiia * x ** 7,
  };
}

/** The latitude whose meridional arc is the northing, found step by step to a hundredth of a millimetre. */
function footpoint(northings: number): number {
  const scale = airy1830.a * grid.f0;
  let phi = grid.phi0;
  let rest = northings - grid.n0;
  while (Math.abs(rest) >= 0.000_01) {
    phi += rest / scale;
    rest = northings - grid.n0 - meridionalArc(phi);
  }
  return phi;
}

function meridionalArc(phi: number): number {
  const { a, b } = airy1830;
  const n = (a - b) / (a + b);
  const minus = phi - grid.phi0;
  const plus = phi + grid.phi0;
  return (
    b *
    grid.f0 *
    ((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus -
      (3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(minus) * Math.cos(plus) +
      1.875 * (n ** 2 + n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
      (35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus))
  );
}

/** Section 6.6 for WGS84 to OSGB36, with the signs turned: metres, parts of the whole and radians. */
const helmert = {
  tx: 446.448,
  ty: -125.157,
  tz: 542.06,
  s: -20.4894e-6,
  rx: toRadians(0.1502 / 3600),
  ry: toRadians(0.247 / 3600),
  rz: toRadians(0.8421 / 3600),
};

function toWgs84({ phi, lambda }: Radians): Point {
  const nu = airy1830.a / Math.sqrt(1 - eccentricity2(airy1830) * Math.sin(phi) ** 2);
  const x = nu * Math.cos(phi) * Math.cos(lambda);
  const y = nu * Math.cos(phi) * Math.sin(lambda);
  const z = nu * (1 - eccentricity2(airy1830)) * Math.sin(phi);
  const { tx, ty, tz, rx, ry, rz } = helmert;
  const scale = 1 + helmert.s;
  return toGeodetic(
    tx + scale * x - rz * y + ry * z,
    ty + rz * x + scale * y - rx * z,
    tz - ry * x + rx * y + scale * z,
  );
}

/** Annex B.2: cartesian coordinates to degrees on WGS84. */
function toGeodetic(x: number, y: number, z: number): Point {
  const e2 = eccentricity2(wgs84);
  const p = Math.hypot(x, y);
  let phi = Math.atan2(z, p * (1 - e2));
  let before = Infinity;
  while (Math.abs(phi - before) > 1e-12) {
    before = phi;
    const nu = wgs84.a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
    phi = Math.atan2(z + e2 * nu * Math.sin(phi), p);
  }
  return { latitude: toDegrees(phi), longitude: toDegrees(Math.atan2(y, x)) };
}

function eccentricity2({ a, b }: Ellipsoid): number {
  return 1 - b ** 2 / a ** 2;
}
