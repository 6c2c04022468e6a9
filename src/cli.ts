import { run } from "./cli/run.ts";

// Whoever reads may have read enough, as `head` has: then there is nobody to answer, and nothing is wrong.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), { out: process.stdout, error: process.stderr });
