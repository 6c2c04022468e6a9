import type { ClientModules } from "./bind.ts";

/** Every client module. A new one is one line here and one file in modules/. */
export const modules: ClientModules = {
  "error-summary": async () => (await import("./modules/error-summary.ts")).focusOn,
  find: async () => (await import("./modules/find.ts")).findOnPage,
  fold: async () => (await import("./modules/fold.ts")).openWhenAskedFor,
  glide: async () => (await import("./modules/glide.ts")).glide,
  live: async () => (await import("./modules/live.ts")).changeInPlace,
  printed: async () => (await import("./modules/printed.ts")).fillForPrint,
  "phone-fold": async () => (await import("./modules/phone-fold.ts")).foldOnPhones,
  range: async () => (await import("./modules/range.ts")).showValue,
  reference: async () => (await import("./modules/reference.ts")).copyable,
  ranking: async () => (await import("./modules/ranking.ts")).followSliders,
  "same-everywhere": async () => (await import("./modules/same-everywhere.ts")).pointOutTheSame,
  slides: async () => (await import("./modules/slides.ts")).turnByKeys,
  "scroll-region": async () => (await import("./modules/scroll-region.ts")).stopOnlyWhereItScrolls,
  term: async () => (await import("./modules/term.ts")).explain,
};
