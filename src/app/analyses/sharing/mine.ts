import { hashOf } from "../chance.ts";
import { strongest } from "./access.ts";
import type { LinkStore, MyAnalysis } from "./link-store.ts";

/** What a browser may enter, what was edited last first. */
export type Mine = (cookie: string | null) => Promise<readonly MyAnalysis[]>;

export const mine =
  (links: LinkStore): Mine =>
  async (cookie) => {
    if (cookie === null) return [];
    const ways = await links.analysesOf(hashOf(cookie));
    return [...Map.groupBy(ways, ({ id }) => id).values()].flatMap((toOne) => {
      const kind = strongest(toOne);
      return kind === undefined ? [] : [{ ...(toOne[0] as MyAnalysis), kind }];
    });
  };
