import type { ClientModules } from "./bind.ts";

/** Every client module. A new one is one line here and one file beside this one. */
export const modules: ClientModules = {};
