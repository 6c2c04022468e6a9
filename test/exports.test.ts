import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect } from "chai";
import { root } from "./support/root.ts";

/** What only tests name, and why each is looked at from without. */
const forTests: Readonly<Record<string, readonly string[]>> = {
  "steps of a computation, held to what is published or proven": [
    "src/domain/capacity/simulation/results/interval.ts studentQuantile",
    "src/domain/decision/exact/stability.ts stabilityInterval",
  ],
  "the simulation as one loop, which threads must answer like": [
    "src/domain/capacity/simulation/simulate.ts simulate",
  ],
  "where marks lie, before they are drawn": [
    "src/diagrams/charts/indicator-strip.ts dodged",
    "src/diagrams/drawing/marks/child-path.ts stepsOn",
    "src/diagrams/drawing/marks/network-ring.ts roundThrough",
  ],
  "all there are of a kind, so that none is forgotten": [
    "src/cli/run.ts commands",
    "src/diagrams/legend/signs.ts chartSigns",
  ],
  "the log of an analysis, before it is kept": [
    "src/domain/analysis/log/replayed.ts replayed",
    "src/domain/analysis/log/undo.ts redo",
    "src/domain/analysis/log/undo.ts undo",
  ],
  "what a start does first": ["src/assets/build.ts buildAssets"],
};

/** What is named by no import but in another way: a thread's task by the pool, a package's stand-in by the bundler. */
const namedOtherwise = [
  "src/client/no-schemas.ts z",
  "src/answer-in-thread.ts run",
  "src/workers/tasks/computation.ts run",
  "src/workers/tasks/png.ts run",
];

const filesIn = (folders: string) => globSync(`${folders}/**/*.ts`, { cwd: root }).toSorted();
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const targetOf = (file: string, address: string) => posix.normalize(posix.join(dirname(file), address));
const namesIn = (list: string) =>
  list.split(",").flatMap((item) => /(?:type\s+)?(\w+)/.exec(item.trim())?.slice(1, 2) ?? []);

/** `src/web/routes.ts pathTo` for every name that a file of `src` exports itself. */
const exported = filesIn("src").flatMap((file) => {
  const names = [
    ...textOf(file).matchAll(/^export (?:async )?(?:const|let|function\*?|class|type|interface) (\w+)/gm),
  ].map(([, name]) => `${file} ${name}`);
  return [...new Set(names)];
});

/** What these files name of others, by import, by handing on, or as they run; `*` for all that a file exports. */
function namedBy(files: readonly string[]): ReadonlySet<string> {
  const named = new Set<string>();
  const handedOn: (readonly [from: string, to: string])[] = [];
  for (const file of files) {
    const text = textOf(file);
    const name = (address: string, names: readonly string[]) => {
      for (const one of names) named.add(`${targetOf(file, address)} ${one}`);
    };
    for (const [, list = "", address = ""] of text.matchAll(
      /^(?:import|export) (?:type )?\{([^}]*)\} from "(\.[^"]+)"/gm,
    ))
      name(address, namesIn(list));
    for (const [, address = ""] of text.matchAll(/^import \* as \w+ from "(\.[^"]+)"/gm))
      name(address, ["*"]);
    for (const [, list, address = "", one] of text.matchAll(
      /(?:\{([^{}]*)\} = await )?import\("(\.[^"]+)"\)(?:\)\.(\w+))?/g,
    ))
      name(address, one ? [one] : list ? namesIn(list) : ["*"]);
    for (const [, address = ""] of text.matchAll(/^export \* from "(\.[^"]+)"/gm))
      handedOn.push([file, targetOf(file, address)]);
  }
  for (const [from, to] of handedOn)
    for (const one of [...named])
      if (one.startsWith(`${from} `)) named.add(`${to} ${one.slice(from.length + 1)}`);
  return named;
}

const isNamed = (one: string, named: ReadonlySet<string>) =>
  named.has(one) || named.has(`${one.split(" ")[0]} *`);

describe("exports", () => {
  const programs = namedBy(filesIn("{src,views,bench,docs}"));
  const tests = namedBy(filesIn("test"));
  const excused = Object.values(forTests).flat();

  it("are found at all, and so is who names them", () => {
    expect(exported.length).to.be.above(500);
    expect(exported).to.include("src/web/routes.ts pathTo");
    expect(programs).to.include("src/web/routes.ts pathTo");
  });

  it("are named by another file, types included", () => {
    const alone = exported.filter((one) => !isNamed(one, programs));
    expect(alone.toSorted()).to.deep.equal([...excused, ...namedOtherwise].toSorted());
  });

  it("are named by tests alone only where the list above says why", () => {
    expect(excused.filter((one) => !isNamed(one, tests))).to.deep.equal([]);
  });
});
