import type { Language } from "../../domain/language.ts";
import type { Move } from "../../domain/organisation/difference/move.ts";
import type { Stays } from "../../domain/organisation/difference/stays.ts";
import { formats } from "../format.ts";
import { danish } from "./danish.ts";
import { english } from "./english.ts";
import { type Between, namesIn } from "./names.ts";
import { capital, type MoveSentences } from "./sentences.ts";

const sentences: Readonly<Record<Language, MoveSentences>> = { da: danish, en: english };

/** Each move in one line without a full stop, by name. */
export function moveWords(moves: readonly Move[], between: Between, language: Language): readonly string[] {
  const say = sentences[language];
  const names = namesIn(between, say, language);
  return moves.map((move) => capital(say.moves[move.what](move as never, names)));
}

/** What does not move, in one or two sentences; "" where nothing is to be said. */
export function staysWords({ units, inPlace, sameLeader, also }: Stays, language: Language): string {
  const say = sentences[language];
  return [
    units === 0 ? "" : say.inPlace(inPlace, units, sameLeader === units),
    also.length === 0 ? "" : say.also(formats[language].list(also.map((aspect) => say.aspects[aspect]))),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
