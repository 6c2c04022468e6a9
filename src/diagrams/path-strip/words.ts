import type { Language } from "../../domain/language.ts";

export type PathWords = {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** "Trin", "Aktør", "Forvaltning", "Hvad sker der": the heads of the table. */
  readonly step: string;
  readonly actor: string;
  readonly department: string;
  readonly happens: string;
  readonly start: string;
  readonly handOver: string;
  readonly crossing: string;
  /** "Uden for kommunen" */
  readonly outside: string;
  readonly decides: string;
  readonly provides: string;
  /** In place of a way that does not exist. */
  readonly unreached: string;
};
