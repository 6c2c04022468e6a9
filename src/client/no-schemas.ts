/**
 * Stands in for zod in the browser, where nothing comes in that a schema must let through: what a page hands over was
 * checked on the server. The schemas of the domain can be named and joined, and cost nothing; parsing with one is a bug.
 */
export const z: unknown = new Proxy(() => z, {
  get: (_, name) => {
    if (name === "parse" || name === "safeParse") throw new Error("nothing is parsed in the browser");
    return z;
  },
  apply: () => z,
});
