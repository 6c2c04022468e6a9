import type { finite } from "../../../app/capacity/organisation.ts";
import type { Language } from "../../../domain/language.ts";
import { numbersIn } from "../../numbers.ts";

type Found = ReturnType<typeof finite>;

const says = {
  da: {
    shorter: (percent: string) => `Forløbene tæt på skal være mindst ${percent} kortere`,
    longer: (percent: string) => `Forløbene tæt på må endda vare op til ${percent} længere`,
    than: (near: string, far: string) =>
      `, for at børnene ikke venter længere end i den store pulje (gennemsnitlig ventetid nu: ${near} mod ${far}).`,
    farOverloaded: (cut: string) => `Den store pulje kan ikke følge med. De nære kan${cut}.`,
    onceShorter: (percent: string) => `, når forløbene bliver mere end ${percent} kortere`,
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
    than: (near: string, far: string) =>
      `, if children are to wait no longer than in the large pool (mean wait now: ${near} against ${far}).`,
    farOverloaded: (cut: string) => `The large pool cannot keep up. The near ones can${cut}.`,
    onceShorter: (percent: string) => ` once courses are more than ${percent} shorter`,
    already: " already",
    "no-staff":
      "A near pool has children, but not enough staff for a single course: shorter courses do not help there.",
    "nobody-waits": "Next to nobody waits in the large pool, so the near ones cannot do better.",
    "nobody-comes": "There are no children in the near pools, so nobody waits there.",
    endless: "without end",
  },
} as const;

/** `unit` follows a wait, where it is known. */
export function breakEvenText(found: Found, language: Language, unit = ""): string {
  const say = says[language];
  const { decimal, percent } = numbersIn(language);
  if (found.kind === "far-overloaded")
    return say.farOverloaded(found.factor < 1 ? say.onceShorter(percent(1 - found.factor)) : say.already);
  if (found.kind !== "found") return say[found.kind];
  const { factor, near, far } = found;
  const change = factor < 1 ? say.shorter(percent(1 - factor)) : say.longer(percent(factor - 1));
  return `${change}${say.than(near === null ? say.endless : decimal(near), `${decimal(far)}${unit}`)}`;
}
