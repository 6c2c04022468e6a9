import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file of which there is never a half: it takes its name, and the place of what bore it before, when all of it
 * is on the disk. Only its owner may read it.
 */
export async function writeWhole<T>(
  file: string,
  writing: (write: (text: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const part = `${file}.${randomBytes(6).toString("hex")}.part`;
  const handle = await open(part, "wx", 0o600);
  try {
    const written = await writing((text) => handle.appendFile(text));
    await handle.sync();
    await handle.close();
    await rename(part, file);
    await synced(dirname(file));
    return written;
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

/** A name is on the disk when its folder is. */
async function synced(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().catch(() => {});
  await handle.close();
}

/** The lines of a file, one at a time. Tells how much of it has been read, from 0 to 1. */
export async function* linesOf(file: string, progress: (share: number) => void): AsyncGenerator<string> {
  const { size } = await stat(file);
  let read = 0;
  let begun = "";
  const decoder = new TextDecoder();
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    // Not by readline, which takes some signs inside of texts for ends of lines.
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    const whole = [begun + first, ...others];
    begun = whole.pop() ?? "";
    yield* whole;
    read += chunk.length;
    progress(read / size);
  }
  if (begun !== "") yield begun;
}
