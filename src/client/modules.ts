import type { ClientModules } from "./bind.ts";
import { arrive } from "./modules/arrive.ts";
import { openWhenAskedFor } from "./modules/fold.ts";
import { closeBehind } from "./modules/menu.ts";
import { foldOnPhones } from "./modules/phone-fold.ts";
import { pointOutTheSame } from "./modules/same-everywhere.ts";
import { stopOnlyWhereItScrolls } from "./modules/scroll-region.ts";

/**
 * Every client module. A new one is one line here and one file in modules/. What many pages need, and is shorter than the
 * headers that a request of its own brings, comes along with every page.
 */
export const modules: ClientModules = {
  arrive: async () => arrive,
  copy: async () => (await import("./modules/copy.ts")).copyText,
  "error-summary": async () => (await import("./modules/error-summary.ts")).focusOn,
  find: async () => (await import("./modules/find.ts")).findOnPage,
  fold: async () => openWhenAskedFor,
  glide: async () => (await import("./modules/glide.ts")).glide,
  live: async () => (await import("./modules/live.ts")).changeInPlace,
  menu: async () => closeBehind,
  preview: async () => (await import("./modules/preview.ts")).showAsTyped,
  printed: async () => (await import("./modules/printed.ts")).fillForPrint,
  "phone-fold": async () => foldOnPhones,
  range: async () => (await import("./modules/range.ts")).showValue,
  reference: async () => (await import("./modules/reference.ts")).copyable,
  ranking: async () => (await import("./modules/ranking.ts")).followSliders,
  send: async () => (await import("./modules/send.ts")).sendInPlace,
  "same-everywhere": async () => pointOutTheSame,
  slides: async () => (await import("./modules/slides.ts")).turnByKeys,
  "scroll-region": async () => stopOnlyWhereItScrolls,
  term: async () => (await import("./modules/term.ts")).explain,
};
