/** Latitude and longitude in degrees. */
export type Coordinates = readonly [latitude: number, longitude: number];

/** The mean radius of the earth (IUGG 1980), in metres. */
const earthRadius = 6_371_008.8;

/**
 * The metres between two places along the surface, by the haversine formula (Sinnott 1984, Sky & Telescope
 * 68:159), which keeps its digits for neighbours. The earth as a sphere is at most 0.6 per cent off.
 */
export function metresBetween([latA, lonA]: Coordinates, [latB, lonB]: Coordinates): number {
  const across =
    haversine(latB - latA) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * haversine(lonB - lonA);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(across)));
}

function haversine(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
