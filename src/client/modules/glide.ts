import { leaving } from "./folded.ts";

type Place = { readonly x: number; readonly y: number };

/** Where things stood in the drawings that have just been exchanged, by drawing and thing. */
const before = new Map<string, Place>();

/** At most this long, in milliseconds. */
const lasts = 400;

/** Lets what stands elsewhere after an exchange glide there from where it stood, unless the reader asked for less motion. */
export function glide(root: HTMLElement): void {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  for (const { key, thing, place } of thingsIn(root)) {
    const was = before.get(key);
    if (isCalm || before.size === 0) continue;
    if (was === undefined) thing.animate([{ opacity: 0 }, {}], { duration: lasts });
    else if (was.x !== place.x || was.y !== place.y)
      thing.animate([{ transform: translated(was) }, { transform: translated(place) }], {
        duration: lasts,
        easing: "ease-in-out",
      });
  }
  before.clear();
  root.addEventListener(leaving, () => {
    for (const { key, place } of thingsIn(root)) before.set(key, place);
  });
}

const translated = ({ x, y }: Place): string => `translate(${x}px, ${y}px)`;

function* thingsIn(root: HTMLElement) {
  for (const picture of root.querySelectorAll<HTMLElement>("[data-glide]")) {
    for (const thing of picture.querySelectorAll<SVGGElement>("g[data-id][transform]")) {
      const [x = 0, y = 0] = (thing.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number);
      yield { key: `${picture.dataset.glide} ${thing.dataset.id}`, thing, place: { x, y } };
    }
  }
}
