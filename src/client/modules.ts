import type { ClientModules } from "./bind.ts";

/** Every client module. A new one is one line here and one file beside this one. */
export const modules: ClientModules = {
  "error-summary": async () => (await import("./error-summary.ts")).focusOn,
  range: async () => (await import("./range.ts")).showValue,
  reference: async () => (await import("./reference.ts")).copyable,
  ranking: async () => (await import("./ranking.ts")).followSliders,
  "same-everywhere": async () => (await import("./same-everywhere.ts")).pointOutTheSame,
  "scroll-region": async () => (await import("./scroll-region.ts")).stopOnlyWhereItScrolls,
};
