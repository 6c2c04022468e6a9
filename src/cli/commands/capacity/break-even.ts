import type { BreakEven } from "../../../domain/capacity/break-even.ts";
import type { Language } from "../../../domain/language.ts";
import { numbersIn } from "../../printing/numbers.ts";

const says = {
  da: {
    shorter: (percent: string) => `Forløbene tæt på skal være mindst ${percent} kortere`,
    longer: (percent: string) => `Forløbene tæt på må endda vare op til ${percent} længere`,
    alike: "Forløbene tæt på må vare omtrent så længe som nu, men ikke længere",
    than: (near: string, far: string) =>
      `, for at børnene ikke venter længere end i den store pulje (gennemsnitlig ventetid nu: ${near} mod ${far}).`,
    farOverloaded: (cut: string) => `Den store pulje kan ikke følge med. De nære kan${cut}.`,
    onceShorter: (percent: string) => `, når forløbene bliver mere end ${percent} kortere`,
    onceAnyShorter: ", så snart forløbene bliver bare lidt kortere",
    already: " allerede",
    "no-staff":
      "En nær pulje har børn, men ikke personale nok til et eneste forløb: kortere forløb hjælper ikke dér.",
    "nobody-waits": "I den store pulje venter stort set ingen, så de nære kan ikke gøre det bedre.",
    "nobody-comes": "Der er ingen børn i de nære puljer, så dér venter ingen.",
    endless: "uden ende",
  },
  en: {
    shorter: (percent: string) => `Courses near by must be at least ${percent} shorter`,
    longer: (percent: string) => `Courses near by may even be up to ${percent} longer`,
    alike: "Courses near by may last about as long as they do now, but no longer",
    than: (near: string, far: string) =>
      `, if children are to wait no longer than in the large pool (mean wait now: ${near} against ${far}).`,
    farOverloaded: (cut: string) => `The large pool cannot keep up. The near ones can${cut}.`,
    onceShorter: (percent: string) => ` once courses are more than ${percent} shorter`,
    onceAnyShorter: " once courses are even a little shorter",
    already: " already",
    "no-staff":
      "A near pool has children, but not enough staff for a single course: shorter courses do not help there.",
    "nobody-waits": "Next to nobody waits in the large pool, so the near ones cannot do better.",
    "nobody-comes": "There are no children in the near pools, so nobody waits there.",
    endless: "without end",
  },
} as const;

/** `unit` follows a wait, where it is known. */
export function breakEvenText(found: BreakEven, language: Language, unit = ""): string {
  const say = says[language];
  const { decimal, percent } = numbersIn(language);
  if (found.kind === "far-overloaded") {
    const { factor } = found;
    if (factor > 1) return say.farOverloaded(say.already);
    return say.farOverloaded(
      isNothing(1 - factor) ? say.onceAnyShorter : say.onceShorter(percent(1 - factor)),
    );
  }
  if (found.kind !== "found") return say[found.kind];
  const { factor, near, far } = found;
  const change = isNothing(factor - 1)
    ? say.alike
    : factor < 1
      ? say.shorter(percent(1 - factor))
      : say.longer(percent(factor - 1));
  return `${change}${say.than(near === null ? say.endless : decimal(near), `${decimal(far)}${unit}`)}`;
}

/** No whole per cent. */
const isNothing = (share: number) => Math.abs(share) < 0.005;
