import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run.ts";

/** Types one command line, and gives its exit code with what it wrote. */
export async function typed(...line: readonly string[]) {
  const said = { out: "", error: "" };
  const code = await run(line, {
    out: { write: (text) => (said.out += text) },
    error: { write: (text) => (said.error += text) },
  });
  return { code, ...said };
}

/** A folder for the tests of a file: gives the path of a JSON file written into it. */
export function jsonFiles() {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tovholder-"));
  });
  after(() => rm(folder, { recursive: true }));
  return async (name: string, content: unknown) => {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify(content));
    return path;
  };
}
