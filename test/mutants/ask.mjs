// Runs the tests it is sent (all of a file but the others), one file after another, and says when each begins; ends at the first that fails.
import { loaded } from "./test-file.mjs";

process.once("message", async ({ asked }) => {
  for (const { file, others } of asked) {
    const unasked = new Set(others);
    process.send({ begins: file });
    let failure;
    try {
      const run = await loaded(file, { bail: true, wanted: (title) => !unasked.has(title) });
      await run((runner) => {
        runner.on("test", (test) => process.send({ begins: test.fullTitle(), file }));
        runner.on("fail", (test) => {
          failure ??= test.type === "test" ? test.fullTitle() : test.title;
        });
      });
    } catch {
      failure = "";
    }
    if (failure !== undefined) process.send({ file, failure }, () => process.exit(1));
    if (failure !== undefined) return;
  }
  process.send({ passed: true }, () => process.exit(0));
});
