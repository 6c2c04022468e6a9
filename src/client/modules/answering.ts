import { svgOf } from "../../diagrams/diagram.ts";
import { firstFigure } from "../../diagrams/ranking/first-figure.ts";
import type { RankingChoice, RankingTask } from "../../diagrams/ranking/ranking-task.ts";
import type { Stretch } from "../../diagrams/ranking/stretches.ts";
import type { WeightMode } from "../../domain/decision/preference/from-weights.ts";
import { required } from "../bind.ts";
import { renewing } from "./account.ts";
import { leaving } from "./folded.ts";
import type { RankingAnswer, RankingQuestion } from "./ranking.worker.ts";

/**
 * Answers for the sliders as they stand, whenever it is called: ranked in a worker by the server's code and seed, drawn and told by
 * the server's code.
 */
export function answering(root: HTMLElement, form: HTMLFormElement): () => void {
  const task = JSON.parse(root.dataset.task ?? "") as RankingTask;
  const part = (name: string) => required(root, `[data-ranking="${name}"]`, HTMLElement);
  const status = part("status");
  const worker = new Worker(root.dataset.worker ?? "", { type: "module" });
  const ask = (question: RankingQuestion) => worker.postMessage(question);
  ask({ task });
  const account = renewing(required(root, '[data-ranking="account"]', HTMLDetailsElement));

  let asked = 0;
  let answered = 0;
  let waiting = false;

  /** At most one question is under way; what changes meanwhile is asked when it has been answered. */
  function follow(): void {
    const choice = choiceIn(form);
    part("ignored").hidden = choice.mode !== "none";
    part("held").hidden = choice.mode !== "exact";
    account.isOld();
    waiting = asked > answered;
    if (waiting) return;
    asked += 1;
    status.textContent = "";
    ask({ number: asked, choice });
  }

  worker.addEventListener("message", ({ data }: MessageEvent<RankingAnswer>) => {
    if ("questions" in data) {
      const { title } = data.answer;
      part("title").textContent = title;
      // Heard when the sliders rest, and only where it says something new.
      if (part("heard").textContent !== title) part("heard").textContent = title;
      list(part("answer"), data.answer.sentences);
      list(part("questions"), data.questions);
      account.isWanted();
      return;
    }
    answered = data.number;
    requestAnimationFrame(() => show(root, task, data));
    if (waiting) follow();
  });
  worker.addEventListener("error", () => {
    status.textContent = task.texts.failed;
    answered = asked;
  });
  addEventListener("pagehide", () => worker.terminate(), { once: true });
  root.addEventListener(leaving, () => worker.terminate(), { once: true });
  lettingCopy(root, task.texts.copied);
  return follow;
}

function choiceIn(form: HTMLFormElement): RankingChoice {
  const sliders = [...form.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  return {
    mode: new FormData(form).get("mode") as WeightMode,
    weights: Object.fromEntries(sliders.map(({ name, valueAsNumber }) => [name, valueAsNumber])),
  };
}

type Ranked = Extract<RankingAnswer, { readonly number: number }>;

/** Every value in a drawing is escaped where it is drawn. The sentences wait until the sliders rest: they are not read meanwhile. */
function show(root: HTMLElement, { words }: RankingTask, { first, answer, stretches }: Ranked): void {
  const { diagram, narrow } = firstFigure(first, words);
  required(root, '[data-ranking="title"]', HTMLElement).textContent = answer.title;
  required(root, '[data-ranking="first"]', HTMLElement).innerHTML =
    svgOf(diagram, "first", "only-wide").svg + svgOf(narrow, "first-narrow", "only-narrow").svg;
  for (const place of root.querySelectorAll<HTMLElement>("[data-stretch]"))
    mark(place, stretches[place.dataset.stretch ?? ""]);
}

/** Shows along a slider where the choice holds; nothing where there is no stretch. */
function mark(place: HTMLElement, stretch: Stretch | undefined): void {
  const bar = required(place, "[data-bar]", SVGElement);
  bar.setAttribute("x", `${stretch?.from ?? 0}%`);
  bar.setAttribute("width", `${stretch ? stretch.to - stretch.from : 0}%`);
  const words = required(place, "[data-words]", HTMLElement);
  words.textContent = stretch?.text ?? "";
  words.classList.toggle("sr-only", !stretch?.narrow);
}

function list(place: HTMLElement, sentences: readonly string[]): void {
  const items = sentences.map((sentence) => {
    const item = document.createElement("li");
    item.textContent = sentence;
    return item;
  });
  place.replaceChildren(...items);
}

function lettingCopy(root: HTMLElement, copied: string): void {
  const button = required(root, '[data-ranking="copy"]', HTMLButtonElement);
  button.hidden = navigator.clipboard === undefined;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href);
    required(root, '[data-ranking="copied"]', HTMLElement).textContent = copied;
  });
}
