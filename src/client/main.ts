import { bind } from "./bind.ts";
import { modules } from "./modules.ts";

await bind(document, modules);
