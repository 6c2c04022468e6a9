import type { Arranged } from "../../../app/organisations/arranged.ts";
import type { UnderModels } from "../../../app/organisations/organisations.ts";
import { drawingOf, type OrganisationDraw } from "../../../diagrams/drawing/draw-organisation.ts";
import type { DrawingSize } from "../../../diagrams/drawing/places/metrics.ts";
import { placesOf } from "../../../diagrams/drawing/places/places.ts";
import type { Language } from "../../../domain/language.ts";
import { drawingWords } from "../../../files/drawing-words.ts";
import type { Translate } from "../../../texts/texts.ts";
import type { Variant } from "./variant.ts";

type Reader = { readonly t: Translate; readonly language: Language };

/** One municipality as it is and under each published model that its units allow, all drawn in the same places. */
export type Stage = UnderModels & {
  /** Undefined where the units do not allow the model. */
  readonly shown: (variant: Variant) => Arranged | undefined;
  /** The drawing of what is shown, with whatever is drawn over it. */
  readonly drawing: (shown: Arranged, size: DrawingSize, reader: Reader) => OrganisationDraw;
};

const stages = new WeakMap<UnderModels, Stage>();

/** Placed and put to paper once, for as long as somebody keeps what is shown. */
export function stageOf(arranged: UnderModels): Stage {
  const stage = stages.get(arranged) ?? stageFor(arranged);
  stages.set(arranged, stage);
  return stage;
}

function stageFor(arranged: UnderModels): Stage {
  const variants = [...arranged.models.values(), arranged.today];
  const all = variants.map(({ organisation }) => organisation);
  const places = {
    small: placesOf(all, { size: "small" }),
    medium: placesOf(all, { size: "medium" }),
    large: placesOf(all),
  };
  const drawings = new Map<string, OrganisationDraw>();
  return {
    ...arranged,
    shown: (variant) => (variant === "today" ? arranged.today : arranged.models.get(variant)),
    drawing: (shown, size, { t, language }) =>
      once(drawings, `${variants.indexOf(shown)} ${size} ${language}`, () => {
        const words = drawingWords({ t, language }, { title: "", description: "" }, shown.organisation.words);
        return drawingOf({ organisation: shown.organisation, places: places[size], words });
      }),
  };
}

function once<V>(known: Map<string, V>, key: string, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
