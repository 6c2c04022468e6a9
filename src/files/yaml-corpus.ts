import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { type Corpus, collectionIds } from "../domain/corpus/corpus.ts";
import { type CorpusReading, corpusOf, type RawFile } from "../domain/corpus/corpus-of.ts";
import { checkIntegrity } from "../domain/corpus/integrity.ts";
import { type Mistake, mistakeLine } from "../domain/corpus/mistake.ts";
import { DomainError } from "../domain/errors.ts";

/** The corpus in a folder of YAML files. Throws `invalid` with every mistake, a line each, if there is one. */
export function loadCorpus(folder: string): Corpus {
  const { corpus, mistakes } = readCorpus(folder);
  if (mistakes.length === 0) return corpus;
  throw new DomainError("invalid", ["the corpus has mistakes:", ...mistakes.map(mistakeLine)].join("\n"));
}

/** The corpus as far as it can be read, and all that is wrong with it: syntax, shapes and ties. */
export function readCorpus(folder: string): CorpusReading {
  const read = [
    ...namesIn(folder).flatMap((name) => {
      const collection = [...collectionIds, "evidence" as const].find((id) => `${kebab(id)}.yaml` === name);
      return collection === undefined ? [] : [readFile(folder, name, collection)];
    }),
    ...namesIn(join(folder, "claims")).map((name) => readFile(folder, `claims/${name}`, "claims")),
  ];
  const { corpus, mistakes } = corpusOf(read.map(({ raw }) => raw));
  return {
    corpus,
    mistakes: [...read.flatMap(({ syntax }) => syntax), ...mistakes, ...checkIntegrity(corpus)],
  };
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted();

const kebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function readFile(
  folder: string,
  file: string,
  collection: RawFile["collection"],
): { readonly raw: RawFile; readonly syntax: readonly Mistake[] } {
  const document = parseDocument(readFileSync(join(folder, file), "utf8"));
  const syntax = document.errors.map(({ message, linePos }) => ({
    file,
    entry: linePos === undefined ? "" : `line ${linePos[0].line}`,
    field: "",
    message: message.split("\n")[0]?.replace(/:$/, "") ?? message,
  }));
  return { raw: { file, collection, content: syntax.length > 0 ? [] : document.toJS() }, syntax };
}
