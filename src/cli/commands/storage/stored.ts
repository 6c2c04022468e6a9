import { DomainError } from "../../../domain/errors.ts";
import { type Fault, fault } from "../../../domain/faults/fault.ts";
import type { Language } from "../../../domain/language.ts";
import type { Streams } from "../../command.ts";
import { progressOn } from "../../printing/progress.ts";
import { BadInput } from "../../reading/bad-input.ts";

type Backups = typeof import("../../../backups.ts");

const does = {
  da: { backup: "Skriver", restore: "Gendanner" },
  en: { backup: "Writing", restore: "Restoring" },
} as const;

/** What a backup or a restoring gives, with its progress shown. What is wrong with the file, or where it lies, is told with its name. */
export async function stored<T>(
  file: string,
  language: Language,
  { error: screen }: Streams,
  doing: "backup" | "restore",
  work: (backups: Backups, progress: (share: number) => void) => Promise<T>,
): Promise<T> {
  // Only these commands need the store; the others start without it.
  const backups = await import("../../../backups.ts");
  const progress = progressOn(screen, does[language][doing]);
  try {
    return await work(backups, progress.tell);
  } catch (error) {
    throw toldOf(error, file, doing);
  } finally {
    progress.end();
  }
}

function toldOf(error: unknown, file: string, doing: "backup" | "restore"): unknown {
  if (error instanceof DomainError)
    return error.faults.some(({ code }) => aboutTheFile.has(code))
      ? new BadInput(error.faults, { file })
      : error;
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (typeof code !== "string" || !/^E[A-Z]+$/.test(code)) return error;
  if (doing === "backup") return new BadInput([fault("cannot-be-written", { system: code })], { file });
  return new BadInput([unread[code] ?? fault("cannot-be-read", {})], { file });
}

/** By what the system says. */
const unread: Readonly<Record<string, Fault>> = {
  ENOENT: fault("no-such-file", {}),
  EISDIR: fault("is-a-folder", {}),
};

const aboutTheFile: ReadonlySet<Fault["code"]> = new Set([
  "not-a-backup",
  "backup-unfinished",
  "backup-altered",
  "backup-newer",
]);
