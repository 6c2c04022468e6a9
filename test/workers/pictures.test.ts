import { expect } from "chai";
import { roomFor } from "../../src/app/kept/room.ts";
import { picturesIn } from "../../src/workers/pictures.ts";

/** A pool whose pictures are as many bytes as their SVG has letters, each drawn when it is told. */
function heldPool() {
  const drawing: { svg: string; draw: () => void; signal: AbortSignal | undefined }[] = [];
  const run = (_: URL, input: unknown, signal?: AbortSignal) =>
    new Promise((resolve) => {
      const svg = input as string;
      drawing.push({ svg, signal, draw: () => resolve(new Uint8Array(svg.length)) });
    });
  return { drawing, pool: { run } as Parameters<typeof picturesIn>[0] };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe("the pictures", () => {
  it("are drawn once, for all who ask meanwhile and for who asks again", async () => {
    const { drawing, pool } = heldPool();
    const draw = picturesIn(pool, roomFor(1_000));
    const both = Promise.all([draw("<svg/>"), draw("<svg/>")]);
    await soon();
    for (const { draw: finish } of drawing) finish();
    await both;
    expect((await draw("<svg/>")).byteLength).to.equal(6);
    expect(drawing.map(({ svg }) => svg)).to.deep.equal(["<svg/>"]);
  });

  it("are given up when nobody waits for them any more", async () => {
    const { drawing, pool } = heldPool();
    const draw = picturesIn(pool, roomFor(1_000));
    const readers = [new AbortController(), new AbortController()];
    const asked = readers.map(({ signal }) => draw("<svg/>", signal).catch(() => "gone"));
    await soon();
    readers[0]?.abort();
    expect(drawing[0]?.signal?.aborted, "one still waits").to.equal(false);
    readers[1]?.abort();
    expect([drawing[0]?.signal?.aborted, ...(await Promise.all(asked))]).to.deep.equal([
      true,
      "gone",
      "gone",
    ]);
  });

  it("are kept up to so many bytes", async () => {
    const { drawing, pool } = heldPool();
    const draw = picturesIn(pool, roomFor(350));
    for (const letter of ["a", "b", "c", "c", "a"]) {
      const picture = draw(letter.repeat(100));
      await soon();
      drawing.at(-1)?.draw();
      await picture;
    }
    expect(drawing.map(({ svg }) => svg[0])).to.deep.equal(["a", "b", "c", "a"]);
  });
});
