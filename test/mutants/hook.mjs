// Loaded before a run of tests: gives a changed text in the place of one file's own, in every thread and process of it.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";

const { MUTANT_URL, MUTANT_TEXT } = process.env;

registerHooks({
  load: (url, context, nextLoad) =>
    url === MUTANT_URL
      ? { format: "module-typescript", source: readFileSync(MUTANT_TEXT, "utf8"), shortCircuit: true }
      : nextLoad(url, context),
});
