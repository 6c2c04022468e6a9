import { keyOf } from "../../../app/kept/content-key.ts";
import { drawOrganisation } from "../../../diagrams/drawing/draw-organisation.ts";
import type { Places } from "../../../diagrams/drawing/places/places.ts";
import { drawingWords } from "../../../files/drawing-words.ts";
import { moveWords, staysWords } from "../../../texts/moves/move-words.ts";
import { onPage } from "../../drawings/parts.ts";
import type { Variant } from "../../drawings/setting/variant.ts";
import type { Html } from "../../render/html.ts";
import { piece } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import { compareAddress } from "../address.ts";
import type { Scene } from "../scene.ts";
import { stepOn, type Way, waysFrom } from "./moving.ts";

/** More lines than this are folded behind one that counts them. */
const mostOpen = 5;

/** What moves from one of the variants to each other: chips to choose from what, and a list and a drawing for each way. */
export function movesView(scene: Scene) {
  const { visit, stage, organisation, form } = scene;
  const { t, language } = visit;
  const variants = variantsOn(scene);
  const [start] = variants;
  const against = variants.find((variant) => variant === form.moved) ?? start;
  const address = (changes: Readonly<Record<string, string | null>>) =>
    `${compareAddress(form, language, changes)}#${t("compare:anchor.models")}`;
  const chips = variants.map((variant) => ({
    id: variant,
    text: nameOf(scene, variant),
    href: address({ moved: variant === start ? null : variant, step: null }),
    current: variant === against,
  }));
  if (against === undefined) return { chips, ways: [] };
  const { ways, places } = waysFrom(
    stage,
    against,
    variants.filter((variant) => variant !== against),
  );
  // Whichever child is chosen, the same things move.
  const picture = (way: Way, made: number) =>
    visit.site.pieces.piece(
      JSON.stringify(["moves", language, keyOf(organisation), against, way.to, made]),
      () => pictureOf(scene, way, made, places),
    );
  return {
    chips,
    ways: ways.map((way) => {
      const made = madeOn(way, form.step);
      const asked = [keyOf(organisation), against, way.to, made, address({ step: null })];
      return piece(visit, "compare/models/way", asked, () =>
        wayView(scene, way, made, () => picture(way, made), address),
      );
    }),
  };
}

/** The models that fit, and a case's own organisation before them: the example's is a model's. */
function variantsOn({ organisation, corpus, stage }: Scene): readonly Variant[] {
  const models = corpus.models.map(({ id }) => id).filter((id) => stage.models.has(id));
  return organisation.kind === "example" ? models : ["today", ...models];
}

const nameOf = ({ corpus, visit }: Scene, variant: Variant): string =>
  corpus.models.find(({ id }) => id === variant)?.short[visit.language] ?? visit.t("compare:models.today");

/** How many of a way's moves the address asks to see; all where it asks for no step of this way. */
function madeOn({ to, moves }: Way, step: string): number {
  const [model, made] = [step.slice(0, step.lastIndexOf("-")), Number(step.slice(step.lastIndexOf("-") + 1))];
  return model === to && Number.isInteger(made) && made >= 0 && made < moves.length ? made : moves.length;
}

function wayView(
  scene: Scene,
  way: Way,
  made: number,
  picture: () => Html,
  address: (changes: Readonly<Record<string, string | null>>) => string,
) {
  const { visit, corpus, form } = scene;
  const { t, language } = visit;
  const { to, moves, stays, from, end } = way;
  const model = corpus.models.find(({ id }) => id === to);
  const lines = moveWords(moves, { from, to: end }, language);
  const isStepping = made < moves.length;
  const told = lines.map((text, index) => ({
    text,
    state: !isStepping ? "" : index < made - 1 ? "" : index === made - 1 ? "current" : "later",
  }));
  const step = (to: number | null) =>
    address({ step: to === null || to === moves.length ? null : `${way.to}-${to}` });
  return {
    id: to,
    number: model?.number ?? "",
    name: nameOf(scene, to),
    href:
      model === undefined
        ? null
        : `${pathTo("model", language, { model: model.id })}${compareAddress(form, language, { moved: null, step: null }, "")}`,
    picture: picture(),
    first: told.slice(0, mostOpen),
    rest: told.slice(mostOpen),
    more: t("compare:models.more", { count: told.length - mostOpen }),
    restOpen: isStepping && made > mostOpen,
    stays: staysWords(stays, language),
    steps: moves.length < 2 ? null : stepsView(),
  };

  /** One link leads on, always in the same place; others back, and to all at once. */
  function stepsView() {
    if (!isStepping)
      return { told: "", on: { text: t("compare:models.stepwise"), href: step(0) }, others: [] };
    return {
      told: t("compare:models.step", { made, all: moves.length }),
      on: {
        text: t(made + 1 === moves.length ? "compare:models.last" : "compare:models.next"),
        href: step(made + 1),
      },
      others: [
        ...(made === 0 ? [] : [{ text: t("compare:models.back"), href: step(made - 1) }]),
        { text: t("compare:models.allAtOnce"), href: step(null) },
      ],
    };
  }
}

function pictureOf(scene: Scene, way: Way, made: number, places: Places): Html {
  const { visit } = scene;
  const { t, format, language } = visit;
  const lines = moveWords(way.moves, { from: way.from, to: way.end }, language);
  const { organisation, movement } = stepOn(way, made);
  const title = t("compare:models.picture", { name: nameOf(scene, way.to) });
  const description = made === 0 ? t("compare:models.nothing") : `${format.list(lines.slice(0, made))}.`;
  const words = drawingWords(visit, { title, description });
  const diagram = drawOrganisation({ organisation, places, words, movement });
  return onPage(diagram, `moves-${way.to}`, "diagram--moves");
}
