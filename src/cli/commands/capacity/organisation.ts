import type { OrganisationCapacity } from "../../../app/capacity/answer.ts";
import { assumptionTexts, scenarios } from "../../../domain/capacity/assumptions.ts";
import type { Language } from "../../../domain/language.ts";
import { numbersIn } from "../../numbers.ts";
import { tableText } from "../../table.ts";
import { breakEvenText } from "./closed.ts";

const says = {
  da: {
    assumption: "Antagelse",
    range: "Fra – sandsynligt – til",
    origin: "Stammer fra",
    origins: { published: "en kilde", computed: "beregning", assumed: "vores skøn", entered: "indtastet" },
    alternative: "Alternativ",
    pools: "Puljer",
    staff: "Støttepersonale",
    unserved: "Børn uden pulje",
    mean: "Gennemsnitlig ventetid i uger, når antagelserne trækker mindst, sandsynligt og mest på personalet",
    scenarios: { light: "Mindst", likely: "Sandsynligt", heavy: "Mest" },
    overloaded: "uden ende",
    breakEven: (near: string, far: string) => `${near} mod ${far}, ved det sandsynlige:`,
  },
  en: {
    assumption: "Assumption",
    range: "From – likely – to",
    origin: "Comes from",
    origins: { published: "a source", computed: "computation", assumed: "our guess", entered: "entered" },
    alternative: "Alternative",
    pools: "Pools",
    staff: "Support staff",
    unserved: "Children without a pool",
    mean: "Mean wait in weeks when the assumptions ask least, what is likely, and most of the staff",
    scenarios: { light: "Least", likely: "Likely", heavy: "Most" },
    overloaded: "without end",
    breakEven: (near: string, far: string) => `${near} against ${far}, at what is likely:`,
  },
} as const;

export function organisationText(answer: OrganisationCapacity, language: Language): string {
  const { assumptions, alternatives, breakEven } = answer;
  const say = says[language];
  const { decimal, short } = numbersIn(language);
  const right = "right" as const;
  const assumed = tableText(
    [{ head: say.assumption }, { head: say.range }, { head: say.origin }],
    (Object.keys(assumptionTexts) as (keyof typeof assumptionTexts)[]).map((id) => {
      const { low, likely, high, origin } = assumptions[id];
      return [assumptionTexts[id][language], [low, likely, high].map(short).join(" – "), say.origins[origin]];
    }),
  );
  const waits = tableText(
    [
      { head: say.alternative },
      ...[say.pools, say.staff, say.unserved, ...scenarios.map((scenario) => say.scenarios[scenario])].map(
        (head) => ({ head, align: right }),
      ),
    ],
    alternatives.map(({ id, pools, needs, waits }) => [
      id,
      String(pools.length),
      short(pools.reduce((sum, { staff }) => sum + staff.value, 0)),
      short(needs.reduce((sum, { pool, children }) => sum + (pool === null ? children.value : 0), 0)),
      ...scenarios.map((scenario) => {
        const { all } = waits[scenario];
        return all.state === "steady" ? decimal(all.meanWait) : say.overloaded;
      }),
    ]),
  );
  const turning = breakEven.map(
    ({ near, far, factors }) => `${say.breakEven(near, far)}\n${breakEvenText(factors.likely, language)}`,
  );
  return [assumed, `${say.mean}\n\n${waits}`, ...turning].join("\n\n");
}
