import { roomsFor } from "../app/kept/room.ts";
import { type UseCases, useCasesOf } from "../app/use-cases.ts";
import type { Language } from "../domain/language.ts";
import { loadLibrary } from "../library.ts";
import type { Streams } from "./command.ts";
import { computationsWithProgress } from "./computations.ts";

/** A command asks once and ends, so nothing is stored. */
const noStore = { find: async () => null, keep: async () => {} };

export const useCasesFor = (streams: Streams, language: Language): UseCases =>
  useCasesOf({
    library: loadLibrary(),
    computations: computationsWithProgress(streams, language),
    store: noStore,
    measures: "",
    rooms: roomsFor(),
  });
