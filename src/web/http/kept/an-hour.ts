/** For what changes with an upgrade, or with the day in its corner. */
export const anHour = "public, max-age=3600";
