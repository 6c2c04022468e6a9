import { svgOf } from "../../diagrams/diagram.ts";
import { type Figure, rankingFigures } from "../../diagrams/ranking/ranking-figures.ts";
import type { RankingChoice, RankingTask } from "../../diagrams/ranking/ranking-task.ts";
import type { Stretch } from "../../diagrams/ranking/stretches.ts";
import type { WeightMode } from "../../domain/decision/preference/from-weights.ts";
import { required } from "../bind.ts";
import { addressChanged } from "./carry.ts";
import { leaving } from "./live.ts";
import type { RankingAnswer, RankingQuestion } from "./ranking.worker.ts";

/** Lets the ranking follow the sliders: ranked in a worker by the server's code and seed, drawn by the server's code. */
export function followSliders(root: HTMLElement): void {
  const task = JSON.parse(root.dataset.task ?? "") as RankingTask;
  const form = required(root, "form", HTMLFormElement);
  const part = (name: string) => required(root, `[data-ranking="${name}"]`, HTMLElement);
  const status = part("status");
  const worker = new Worker(root.dataset.worker ?? "", { type: "module" });
  const ask = (question: RankingQuestion) => worker.postMessage(question);
  ask({ task });

  let asked = 0;
  let answered = 0;
  let waiting = false;

  /** At most one question is under way; what changes meanwhile is asked when it has been answered. */
  function follow(): void {
    rememberIn(form);
    part("ignored").hidden = choiceIn(form).mode !== "none";
    part("central-section").hidden = choiceIn(form).mode === "exact";
    part("held").hidden = choiceIn(form).mode !== "exact";
    if (asked > answered) {
      waiting = true;
      return;
    }
    asked += 1;
    waiting = false;
    status.textContent = "";
    ask({ number: asked, choice: choiceIn(form) });
  }

  worker.addEventListener("message", ({ data }: MessageEvent<RankingAnswer>) => {
    if ("findings" in data) {
      list(part("findings"), data.findings);
      list(part("sentences"), data.sentences);
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

  form.addEventListener("input", follow);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    follow();
  });
  const copy = required(root, '[data-ranking="copy"]', HTMLButtonElement);
  copy.hidden = navigator.clipboard === undefined;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href);
    status.textContent = task.texts.copied;
  });
  addEventListener("pagehide", () => worker.terminate(), { once: true });
  root.addEventListener(leaving, () => worker.terminate(), { once: true });
}

function choiceIn(form: HTMLFormElement): RankingChoice {
  const sent = new FormData(form);
  const sliders = [...form.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  return {
    view: `${sent.get("lens")} ${sent.get("scope")}`,
    mode: sent.get("mode") as WeightMode,
    weights: Object.fromEntries(sliders.map(({ name, valueAsNumber }) => [name, valueAsNumber])),
  };
}

/** Keeps the view in the address, so that a link to it shows the same. What stands as it started is left out. */
function rememberIn(form: HTMLFormElement): void {
  const address = new URL(location.href);
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement) || field.name === "") continue;
    if (field.type === "radio" && !field.checked) continue;
    const start = field.dataset.start ?? field.closest<HTMLElement>("[data-start]")?.dataset.start;
    if (field.type !== "hidden" && field.value === start) address.searchParams.delete(field.name);
    else address.searchParams.set(field.name, field.value);
  }
  history.replaceState(null, "", address);
  document.dispatchEvent(new Event(addressChanged));
}

type Ranked = Extract<RankingAnswer, { readonly number: number }>;

function show(
  root: HTMLElement,
  task: RankingTask,
  { ranking, sentences, stability, stretches }: Ranked,
): void {
  const figures = rankingFigures(ranking, task.words);
  draw(root, "acceptability", figures.acceptability);
  draw(root, "central", figures.central);
  required(root, '[data-ranking="stability"]', HTMLElement).hidden = stability === null;
  if (stability) draw(root, "stability", stability, "stability-figure");
  list(required(root, '[data-ranking="sentences"]', HTMLElement), sentences);
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

/** Every value in a drawing is escaped where it is drawn. */
function draw(root: HTMLElement, name: string, { diagram, narrow, table }: Figure, place = name): void {
  required(root, `[data-ranking="${place}"]`, HTMLElement).innerHTML =
    svgOf(diagram, name, "only-wide").svg + svgOf(narrow, `${name}-narrow`, "only-narrow").svg;
  const rows = root.querySelectorAll(`[data-ranking-table="${name}"] tbody tr`);
  for (const [at, row] of table.rows.entries()) {
    for (const [column, text] of row.entries()) {
      const cell = rows[at]?.children[column];
      if (cell) cell.textContent = text;
    }
  }
}
