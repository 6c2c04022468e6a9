import { fileURLToPath } from "node:url";
import { collectionIds } from "../domain/corpus/corpus.ts";
import { mistakeLine } from "../domain/corpus/mistake.ts";
import { readCorpus } from "./yaml-corpus.ts";

// node src/files/check-corpus.ts [FOLDER]: what the corpus holds, and every mistake. Exits 1 when there is one.
const folder = process.argv[2] ?? fileURLToPath(new URL("../../data", import.meta.url));
const { corpus, mistakes } = readCorpus(folder);
for (const id of collectionIds) console.log(`${String(corpus[id].length).padStart(5)}  ${id}`);
for (const mistake of mistakes) console.log(mistakeLine(mistake));
console.log(mistakes.length === 0 ? "The corpus holds together." : `Mistakes: ${mistakes.length}`);
process.exitCode = mistakes.length === 0 ? 0 : 1;
