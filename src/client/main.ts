import { bind, partsExchanged } from "./bind.ts";
import { modules } from "./modules.ts";

document.addEventListener(partsExchanged, () => bind(document, modules));
await bind(document, modules);
