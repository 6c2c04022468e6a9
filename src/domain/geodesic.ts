import geographiclib from "geographiclib-geodesic";

/** Latitude and longitude in degrees. */
export type Coordinates = readonly [latitude: number, longitude: number];

const { WGS84 } = geographiclib.Geodesic;

/**
 * The metres of the shortest way between two places along the surface of the ellipsoid WGS84 (Karney 2013, Journal of
 * Geodesy 87:43), right to some nanometres. A sphere would be up to 0.35 per cent off in Denmark.
 */
export function metresBetween([latA, lonA]: Coordinates, [latB, lonB]: Coordinates): number {
  return WGS84.Inverse(latA, lonA, latB, lonB).s12 as number;
}
