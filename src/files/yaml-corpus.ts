import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { type Corpus, collectionIds } from "../domain/corpus/corpus.ts";
import { type CorpusReading, corpusOf, type RawFile } from "../domain/corpus/corpus-of.ts";
import { inFile } from "../domain/corpus/in-file.ts";
import { checkIntegrity } from "../domain/corpus/integrity.ts";
import { DomainError } from "../domain/errors.ts";
import { type Fault, fault } from "../domain/faults/fault.ts";

/** The corpus in a folder of YAML files. Throws `invalid` with all that is wrong with it, if anything is. */
export function loadCorpus(folder: string): Corpus {
  const { corpus, faults } = readCorpus(folder);
  if (faults.length === 0) return corpus;
  throw new DomainError("invalid", ...faults);
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
  const { corpus, faults } = corpusOf(read.map(({ raw }) => raw));
  return {
    corpus,
    faults: [...read.flatMap(({ syntax }) => syntax), ...faults, ...checkIntegrity(corpus)],
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
): { readonly raw: RawFile; readonly syntax: readonly Fault[] } {
  const document = parseDocument(readFileSync(join(folder, file), "utf8"));
  const syntax = document.errors.map(({ message, linePos }): Fault => {
    const parser = message.split("\n")[0]?.replace(/:$/, "") ?? message;
    const found = fault("not-yaml", { parser });
    if (linePos === undefined) return inFile(found, file);
    const [{ line: row, col: column }] = linePos;
    return { ...found, place: { sheet: file, row, column } };
  });
  return { raw: { file, collection, content: syntax.length > 0 ? [] : document.toJS() }, syntax };
}
