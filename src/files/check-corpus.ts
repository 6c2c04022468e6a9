import { fileURLToPath } from "node:url";
import { collectionIds } from "../domain/corpus/corpus.ts";
import { toldWithPlace } from "../texts/faults/told.ts";
import { readCorpus } from "./yaml-corpus.ts";

// node src/files/check-corpus.ts [FOLDER]: what the corpus holds, and what is wrong with it. Exits 1 when there is one.
const folder = process.argv[2] ?? fileURLToPath(new URL("../../data", import.meta.url));
const { corpus, faults } = readCorpus(folder);
for (const id of collectionIds) console.log(`${String(corpus[id].length).padStart(5)}  ${id}`);
for (const fault of faults) console.log(toldWithPlace("en", fault));
console.log(faults.length === 0 ? "The corpus holds together." : `Faults: ${faults.length}`);
process.exitCode = faults.length === 0 ? 0 : 1;
