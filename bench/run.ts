import { readdir } from "node:fs/promises";
import type { BenchLine } from "./measure.ts";

type Bench = { readonly name: string; run(): Promise<readonly BenchLine[]> };

const self = new Set(["run.ts", "measure.ts"]);
const files = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith(".ts") && !self.has(file))
  .sort();
const benches = (await Promise.all(files.map((file) => import(`./${file}`)))) as readonly Bench[];

const wanted = process.argv[2];
const chosen = benches.filter(({ name }) => wanted === undefined || name === wanted);
if (chosen.length === 0) {
  console.error(`unknown bench: ${wanted}. There are: ${benches.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
for (const bench of chosen) {
  for (const line of await bench.run()) {
    console.log(`bench ${line.name}: ${line.value} ${line.unit} (goal ${line.goal})`);
  }
}
process.exit(0);
