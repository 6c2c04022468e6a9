import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { commonOptions } from "../../src/cli/command.ts";
import { exampleOf } from "../../src/cli/help/example.ts";
import { commands } from "../../src/cli/run.ts";
import { languages } from "../../src/domain/language.ts";
import { expectGolden } from "../support/golden.ts";
import { jsonFiles, typed } from "./typing.ts";

/** After a wanted change of what commands say: `UPDATE_GOLDEN=1 mocha test/cli/tables.test.ts`, and read what changed. */

/** The columns of each table that a command prints, as `heading: kind of the first cell`, by what is typed and language. */
type Tables = Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>>;
const expected: Tables = JSON.parse(
  readFileSync(join(import.meta.dirname, "../golden/command-tables.json"), "utf8"),
);

const pools = [
  { id: "north", servers: 5, arrivalRate: 0.1, serviceRate: 0.04 },
  { id: "south", servers: 5, arrivalRate: 0.12, serviceRate: 0.04 },
];

/** Beside the commands' own examples: what else has tables of its own. */
const more: readonly (readonly [name: string, words: readonly string[], question: unknown])[] = [
  ["capacity of an organisation", ["capacity", "koege"], null],
  ["capacity of pools", ["capacity"], { pools, target: { share: 0.1, wait: 4 }, longerThan: 4 }],
  ["capacity near by", ["capacity"], { near: pools, far: [{ ...pools[0], servers: 10, arrivalRate: 0.22 }] }],
  ["compare by all lenses", ["compare", "svendborg", "--lens", "all", "--iterations", "500"], null],
];

/** What serves does not end, what draws has no table, and what saves writes a file. */
const withoutTable = ["serve", "graph", "backup", "restore"];

const kindOf = (cell: string) =>
  /^[–−\d.,]*%?$|^[\d.,]+\s%$/.test(cell) ? (cell.endsWith("%") ? "share" : "number") : "text";

/** Each table begins with its headings over a line, whose dashes are as wide as its columns. */
function tablesIn(text: string): readonly (readonly string[])[] {
  const lines = text.split("\n");
  return lines.flatMap((line, at) => {
    if (!/^─[─ ]*$/.test(line)) return [];
    const columns = [...line.matchAll(/─+/g)].map(({ index, 0: { length } }) => [index, index + length]);
    const cells = (row: string) => columns.map(([from, to]) => row.slice(from, to).trim());
    const [heads, first] = [cells(lines[at - 1] ?? ""), cells(lines[at + 1] ?? "")];
    return [heads.map((head, place) => `${head}: ${kindOf(first[place] ?? "")}`)];
  });
}

describe("the tables of the commands", function () {
  this.timeout(60_000);
  const file = jsonFiles();

  const examples = commands.flatMap((command) => {
    const example = exampleOf(command);
    if (example === null || withoutTable.includes(command.name)) return [];
    const [words, question] = example.kind === "typed" ? [example.words, null] : [[], example.question];
    return [[command.name, [command.name, ...words], question] as const];
  });

  for (const [name, words, question] of [...examples, ...more])
    for (const language of languages)
      it(`have these columns in this order, and say what they said: ${name}, ${language}`, async () => {
        const asked = question === null ? [] : [await file("question.json", question)];
        const { out, error } = await typed(...words, ...asked, "--language", language);
        expect(out, error).not.to.equal("");
        expect(tablesIn(out)).to.deep.equal(expected[name]?.[language]);
        expectGolden(`commands/${name}.${language}.txt`, out);
      });
});

describe("every command", () => {
  it("says what it does, takes, gives and finds, and what each option means, in both languages", () => {
    for (const { name, summary, takes, gives, finds, options } of commands) {
      const texts = [summary, takes, gives, finds, ...options.map(({ meaning }) => meaning)];
      for (const text of texts.filter((one) => one !== undefined)) {
        for (const language of languages) expect(text[language].trim(), name).not.to.equal("");
        expect(text.da, name).not.to.equal(text.en);
      }
    }
    for (const { name, meaning } of commonOptions) expect(meaning.da, name).not.to.equal(meaning.en);
  });

  it("says what people get to read, and shows an example", () => {
    for (const command of commands) {
      expect(command.gives, command.name).not.to.equal(undefined);
      expect(exampleOf(command), command.name).not.to.equal(null);
    }
  });
});
