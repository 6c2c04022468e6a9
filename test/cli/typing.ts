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

/** A folder for the tests of a file, there while they run: gives a path in it. */
export function testFolder(): (name?: string) => string {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tovholder-"));
  });
  after(() => rm(folder, { recursive: true }));
  return (name = ".") => join(folder, name);
}

/** The same, with what is written into it: gives the path of a file that holds the JSON, or the text as it stands. */
export function jsonFiles() {
  const pathOf = testFolder();
  return async (name: string, content: unknown) => {
    const path = pathOf(name);
    await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };
}
