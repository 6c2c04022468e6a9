import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { commandHelp } from "../../src/cli/help/command-help.ts";
import { jsonText } from "../../src/cli/printing/json-text.ts";
import { commands } from "../../src/cli/run.ts";
import { languages } from "../../src/domain/language.ts";
import { jsonFiles, typed } from "./typing.ts";

const printed = "npm run -s tovholder -- ";

describe("help on one command", function () {
  this.timeout(60_000);
  const file = jsonFiles();
  // What is saved lies in a folder of the tests' own, and the backup that one command writes the next one reads.
  const { TOVHOLDER_DATA } = process.env;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tovholder-"));
    process.env.TOVHOLDER_DATA = folder;
  });
  after(async () => {
    if (TOVHOLDER_DATA === undefined) delete process.env.TOVHOLDER_DATA;
    else process.env.TOVHOLDER_DATA = TOVHOLDER_DATA;
    await rm(folder, { recursive: true });
  });

  for (const command of commands) {
    it(`tells of ${command.name} alone: how to type it, its options, how it ends`, async () => {
      for (const language of languages) {
        const { code, out } = await typed("help", command.name, "--language", language);
        expect([code, out]).to.deep.equal([0, `${commandHelp(command, language)}\n`]);
        expect(out.startsWith(`${printed}${command.name} `)).to.equal(true);
        for (const { name, meaning } of command.options)
          expect(out).to.include(`--${name}`).and.to.include(meaning[language]);
        expect(/^ {2}1 {2}/m.test(out)).to.equal(command.finds !== undefined);
        expect(await typed(command.name, "--help", "--language", language)).to.deep.equal({
          code,
          out,
          error: "",
        });
      }
    });

    it(`gives an example of ${command.name} that works as it is printed`, async () => {
      const help = commandHelp(command, "da");
      const [, question, line] =
        /\nEksempel\n(?:[^{]*\n\n(\{[\s\S]*\n\})\n\n[^\n]*\n)? {2}npm run -s tovholder -- (.*)$/.exec(
          help,
        ) as unknown as [string, string | undefined, string];
      const words = line.split(" ");
      expect(question !== undefined).to.equal(words.includes("eksempel.json"));
      // This one would not end.
      if (command.name === "serve") return;
      const path = await file(`${command.name}.json`, question ?? "");
      const paths: Record<string, string> = {
        "eksempel.json": path,
        "tovholder.backup": join(folder, "tovholder.backup"),
      };
      const written = await file(`${command.name} written`, "");
      const { code, error } = await typed(
        ...words.map((word, at) => (words[at - 1] === "--out" ? written : (paths[word] ?? word))),
      );
      expect(code, error).to.be.oneOf(command.finds === undefined ? [0] : [0, 1]);
    });
  }

  it("is pointed to by what is wrong with what was typed", async () => {
    expect((await typed("rank")).error).to.include("`npm run -s tovholder -- help rank`");
    expect((await typed("help", "dance", "--language", "en")).error).to.equal(
      "unknown command: dance\nTry `npm run -s tovholder -- help --language en`.\n",
    );
  });

  it("leaves help alone an overview of a line each, without options", async () => {
    const { out } = await typed("help", "--language", "en");
    for (const { name, summary } of commands)
      expect(out).to.match(new RegExp(`^  ${name}\\b.*  ${RegExp.escape(summary.en)}$`, "m"));
    expect(out).not.to.include("--lens");
    expect((await typed("--help", "--language", "en")).out).to.equal(out);
  });
});

describe("jsonText", () => {
  it("keeps on one line what fits, and gives else an entry a line", () => {
    expect(jsonText({ a: [1, null], b: "x{y" })).to.equal('{ "a": [1, null], "b": "x{y" }');
    const long = "x".repeat(50);
    expect(jsonText({ a: [long, [1, 2]], b: { c: long } })).to.equal(
      `{\n  "a": ["${long}", [1, 2]],\n  "b": { "c": "${long}" }\n}`,
    );
  });

  it("is the same JSON", () => {
    for (const value of [[], {}, [[]], "a\nb", { a: { b: ["x".repeat(100), [[1.5, true]]] } }])
      expect(JSON.parse(jsonText(value))).to.deep.equal(value);
  });
});
