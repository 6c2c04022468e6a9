import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { root } from "./support/root.ts";
import { keyUses, textsIn } from "./support/texts.ts";

const da = textsIn("da");
const en = textsIn("en");
const namespaces = [...new Set([...da.keys()].map((key) => key.split(":")[0] ?? ""))];
const uses = keyUses(namespaces);

describe("the page texts", () => {
  it("have the same keys in Danish and in English", () => {
    expect([...en.keys()].toSorted()).to.deep.equal([...da.keys()].toSorted());
  });

  it("are never empty", () => {
    const empty = [...da, ...en].filter(([, text]) => text.trim() === "").map(([key]) => key);
    expect(empty).to.deep.equal([]);
  });

  it("fill in the same values in both languages", () => {
    const valuesIn = (text = "") => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).toSorted();
    const unlike = [...da.keys()].filter((key) => `${valuesIn(da.get(key))}` !== `${valuesIn(en.get(key))}`);
    expect(unlike).to.deep.equal([]);
  });

  it("are there for every key in the code", () => {
    const missing = uses.filter(({ pattern }) => ![...da.keys()].some((key) => pattern.test(key)));
    expect(missing.map(({ file, key }) => `${file}: ${key}`)).to.deep.equal([]);
  });

  it("are all used", () => {
    const unused = [...da.keys()].filter((key) => !uses.some(({ pattern }) => pattern.test(key)));
    expect(unused).to.deep.equal([]);
  });

  it("have a plural for each singular", () => {
    const alone = [...da.keys()].filter(
      (key) => key.endsWith("_one") && !da.has(key.replace(/_one$/, "_other")),
    );
    expect(alone).to.deep.equal([]);
  });
});

describe("words on a page", () => {
  const templates = globSync("views/**/*.ejs", { cwd: root });

  it("stand in the locale files, never in a template", () => {
    const found = templates.flatMap((file) =>
      wordsIn(readFileSync(join(root, file), "utf8")).map((word) => `${file}: ${word}`),
    );
    expect(found).to.deep.equal([]);
  });

  it("are found in a template if they are there", () => {
    expect(wordsIn("<p><%= t('a') %> Hej <b>du</b></p>")).to.deep.equal(["Hej", "du"]);
    expect(wordsIn('<a title="Luk" href="/da/"><%= x %></a>')).to.deep.equal(["Luk"]);
    expect(wordsIn("<% if (a > b) { -%>\n<p class='x'><%= y %>, 12 · —</p>\n<% } -%>")).to.deep.equal([]);
  });

  it("are escaped: no template prints anything raw", () => {
    const raw = templates.filter((file) => readFileSync(join(root, file), "utf8").includes("<%-"));
    expect(raw).to.deep.equal([]);
  });

  it("stand in no code either, as far as Danish letters tell", () => {
    // The API answers in both languages at once, so its words, and its problems, stand beside each other in code.
    const files = globSync("src/{web,client}/**/*.ts", { cwd: root }).filter(
      (file) => !/^src\/web\/(api\/|errors\/problem)/.test(file),
    );
    const danish = files.filter((file) =>
      /[æøåÆØÅ]/.test(readFileSync(join(root, file), "utf8").replace(/replaceAll\("[æøå]"/g, "")),
    );
    expect(danish).to.deep.equal([]);
  });
});

/** The words a template would print that no key gave: in its text, and in attributes that are read out. */
function wordsIn(template: string): readonly string[] {
  const markup = template.replace(/<%[\s\S]*?%>/g, "\u0000").replace(/<!--[\s\S]*?-->/g, "");
  const read = [...markup.matchAll(/\s(?:title|alt|placeholder|aria-label|aria-description)="([^"]*)"/g)];
  const text = markup.replace(/<[^>]*>/g, " ");
  return [text, ...read.map(([, value]) => value ?? "")].flatMap(
    (part) => part.match(/\p{Letter}[\p{Letter}'’-]*/gu) ?? [],
  );
}
