import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { Unreachable } from "./unreachable.ts";

/** What keeps a store from answering, as far as whoever runs it can do something about it. */
type Trouble = "full" | "busy" | "read-only" | "damaged" | "unreachable";

/** By SQLite's result codes: the last byte, whatever the details in the higher bits. */
const ofSqlite: Readonly<Record<number, Trouble>> = {
  5: "busy",
  6: "busy",
  8: "read-only",
  10: "unreachable",
  11: "damaged",
  13: "full",
  14: "unreachable",
  26: "damaged",
};

/** No room for the file that several processes share. */
const sqliteNoSharedRoom = 4874;

/** By PostgreSQL's error codes; the longest beginning that fits tells. */
const ofPostgres: Readonly<Record<string, Trouble>> = {
  "08": "unreachable",
  "25006": "read-only",
  "40001": "busy",
  "40P01": "busy",
  "53100": "full",
  "53300": "busy",
  "53": "unreachable",
  "55P03": "busy",
  "57P": "unreachable",
  "58": "unreachable",
  XX001: "damaged",
  XX002: "damaged",
};

/** Null for an error that is not of the store's making, or that only we could have made. */
function troubleIn(error: unknown): Trouble | null {
  if (error instanceof Unreachable) return "unreachable";
  const { errcode, code } = (error ?? {}) as { readonly errcode?: unknown; readonly code?: unknown };
  if (errcode === sqliteNoSharedRoom) return "full";
  if (typeof errcode === "number") return ofSqlite[errcode & 0xff] ?? null;
  if (typeof code !== "string" || code.length !== 5) return null;
  return ofPostgres[code] ?? ofPostgres[code.slice(0, 3)] ?? ofPostgres[code.slice(0, 2)] ?? null;
}

/** Whether the store refused because somebody else holds it: it may be tried again later. */
export const isBusy = (error: unknown): boolean => troubleIn(error) === "busy";

/** What the reader is told instead; an error that is no trouble of the store's stays as it is. */
export function told(error: unknown): unknown {
  const trouble = troubleIn(error);
  if (trouble === null) return error;
  const kind = trouble === "full" ? "full" : "unavailable";
  const refusal = new DomainError(kind, fault(`storage-${trouble}`, {}));
  refusal.cause = error;
  return refusal;
}
