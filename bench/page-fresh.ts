import { modelIds } from "../src/domain/organisation/decisions.ts";
import { bodyAt, type Encoding } from "./http/ask.ts";
import { start } from "./http/server.ts";
import { type BenchLine, rounded, timesAsMuch } from "./measure.ts";

export const name = "page-fresh";

const requests = 80;
const rounds = 7;

/**
 * The front page at addresses that nobody asked for before, so that it is made anew for every request, against a bare
 * express + ejs page of as many bytes. Rankings, the matrix and the browser's task are warm, as they soon are. In the
 * first line and the last so are the drawings, of five need levels; in the second each page has four that were never
 * drawn. Neither server compresses, but in the last line, where both do.
 */
export async function run(): Promise<readonly BenchLine[]> {
  const site = await start("site");
  const page = String(await bodyAt(`${site.origin}/da/`, "identity"));
  const bare = await start("template", String(Buffer.byteLength(page)));
  const against = async (addresses: Iterator<string, never>, encoding: Encoding, path: string) => {
    const ratio = await timesAsMuch(
      () => site.cpuOf({ requests, encoding, path: () => addresses.next().value }),
      () => bare.cpuOf({ requests, encoding, path: () => path }),
      rounds,
    );
    return rounded(ratio);
  };
  const values = {
    [name]: await against(seenViews("a"), "identity", "/text"),
    [`${name} undrawn`]: await against(unseenViews(page), "identity", "/text"),
    [`${name} compressed`]: await against(seenViews("b"), "br", "/compressed"),
  };
  await Promise.all([site.stop(), bare.stop()]);
  const line = { unit: "x the CPU of a bare express + ejs page", goal: "<= 1.5" };
  return Object.entries(values).map(([each, value]) => ({ name: each, value, ...line }));
}

/** Views with the drawings of five need levels, under addresses of their own. */
function* seenViews(mark: string): Generator<string, never> {
  for (let number = 0; ; number++) yield `/da/?level=${number % 5}&fresh=${mark}${number}`;
}

/** Views of every child with every movement marked, the warm-up's included: no drawing comes twice. */
function* unseenViews(page: string): Generator<string, never> {
  const options = (id: string) => {
    const [select = ""] = page.match(new RegExp(`<select[^>]*id="${id}"[^]*?</select>`)) ?? [];
    return [...select.matchAll(/<option value="([^"]*)"/g)].map(([, value]) => value);
  };
  for (const moved of ["", ...modelIds]) {
    for (const level of [1, 2, 3, 4]) {
      for (const unit of options("choose-unit")) yield `/da/?unit=${unit}&level=${level}&moved=${moved}`;
    }
  }
  throw new RangeError("there are no more views: ask for fewer");
}
