import { parseArgs } from "node:util";
import { checkNumbers } from "./check-numbers.ts";

/** Checks the numbers of so many random problems: `npm run check:numbers -- --problems 1000`. Ends with 1 where something is wrong. */
const { values } = parseArgs({
  options: { problems: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const problems = Number(values.problems);
if (!Number.isInteger(problems) || problems < 1)
  throw new RangeError(`no number of problems: ${values.problems}`);

const began = Date.now();
let told = began;
const checked = checkNumbers(problems, Number(values.seed), (done) => {
  if (Date.now() - told < 5000) return;
  told = Date.now();
  console.log(`${done} of ${problems} problems (${Math.round((told - began) / 1000)} s)`);
});
for (const { what, count, told, wrong } of checked)
  console.log(`${wrong.length === 0 ? " " : "✗"} ${what.padEnd(30)} ${String(count).padStart(7)}  ${told}`);
const wrong = checked.flatMap((one) => one.wrong);
for (const one of wrong.slice(0, 10)) console.log(`\n${one}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
