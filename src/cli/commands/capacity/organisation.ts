import type { OrganisationCapacity, ScenarioOf } from "../../../app/capacity/answer.ts";
import {
  type AssumptionId,
  assumptionIds,
  assumptionsAbout,
  scenarios,
} from "../../../domain/capacity/assumptions.ts";
import { capitalised } from "../../../domain/decision/words/parts/sentence.ts";
import type { Language } from "../../../domain/language.ts";
import type { Origin } from "../../../domain/origin.ts";
import { type Numbers, numbersIn } from "../../printing/numbers.ts";
import { tableText } from "../../printing/table.ts";
import { breakEvenText } from "./break-even.ts";
import { says } from "./organisation-words.ts";
import { simulationText } from "./simulation.ts";

const travelling: readonly AssumptionId[] = ["visitsPerWeek", "kilometresPerHour", "detour"];
type Alternative = OrganisationCapacity["alternatives"][number];
type Waits = Alternative["waits"]["likely"];

/** `nameOf` names an alternative by its id. */
export function organisationText(
  answer: OrganisationCapacity,
  nameOf: (id: string) => string,
  language: Language,
): string {
  const say = says[language];
  const numbers = numbersIn(language);
  const peopled = answer.alternatives[0]?.needs.filter(({ children }) => children.value > 0) ?? [];
  const turning = answer.breakEven.map(({ near, far, areas, factors }) =>
    [
      say.turn(nameOf(near), nameOf(far)),
      ...(peopled.some(({ area }) => !areas.includes(area)) ? [`  ${say.shared}`] : []),
      ...scenarios.map(
        (scenario) =>
          `  ${capitalised(say.scenarios[scenario])}: ${breakEvenText(factors[scenario], language, say.weeks)}`,
      ),
    ].join("\n"),
  );
  const { alternatives, simulated, longerThan } = answer;
  const named = (variant: string, pool?: string) =>
    alternatives.find(({ id }) => id === variant)?.pools.find(({ id }) => id === pool)?.name[language] ??
    nameOf(variant);
  const unserved = alternatives.some(({ needs }) =>
    needs.some(({ pool, children }) => pool === null && children.value > 0),
  );
  const leftOut = answer.leftOut.map(({ model, because }) => say.leftOut(nameOf(model), because[language]));
  if (alternatives.length === 0) return leftOut.join("\n");
  return [
    ...leftOut,
    assumptionTable(answer, language, numbers),
    `${say.over}\n\n${waitTable(answer, nameOf, language, numbers)}`,
    ...(unserved ? [say.unservedMeans] : []),
    `${say.each}\n\n${poolTable(answer, nameOf, language, numbers)}`,
    say.endlessMeans,
    ...turning,
    ...(simulated
      ? scenarios.map(
          (scenario) =>
            `${say.simulated(say.scenarios[scenario])}\n\n${simulationText(simulated[scenario], language, longerThan, named)}`,
        )
      : []),
    ...(simulated === null ? [say.nothing] : []),
  ].join("\n\n");
}

function assumptionTable(
  { assumptions, simulated }: OrganisationCapacity,
  language: Language,
  { short }: Numbers,
): string {
  const say = says[language];
  return tableText(
    [{ head: say.assumption }, { head: say.range }, { head: say.origin }],
    assumptionIds
      .filter((id) => simulated || !travelling.includes(id))
      .map((id) => {
        const { low, likely, high, origin } = assumptions[id];
        const range = [low, likely, high].map(short).join(" – ");
        return [assumptionsAbout[id].text[language], range, say.origins[origin]];
      }),
  );
}

/** A row for each measure, a column for each alternative. */
function waitTable(
  { alternatives, longerThan }: OrganisationCapacity,
  nameOf: (id: string) => string,
  language: Language,
  { decimal, percent, short, whole }: Numbers,
): string {
  const say = says[language];
  const over = (of: ScenarioOf<Waits>, shown: (all: Waits["all"]) => string) =>
    scenarios.map((scenario) => shown(of[scenario].all)).join(" – ");
  const steady =
    (shown: (all: Extract<Waits["all"], { state: "steady" }>) => string) => (all: Waits["all"]) =>
      all.state === "steady" ? shown(all) : say.endless;
  const rows: readonly (readonly [head: string, cell: (alternative: Alternative) => string])[] = [
    [say.pools, ({ pools }) => whole(pools.length)],
    [say.staff, ({ pools }) => short(pools.reduce((sum, { staff }) => sum + staff.value, 0))],
    [
      say.unserved,
      ({ needs }) => whole(needs.reduce((sum, { pool, children }) => sum + (pool ? 0 : children.value), 0)),
    ],
    [say.busy, ({ waits }) => over(waits, ({ utilisation }) => percent(utilisation))],
    [
      say.waits,
      ({ waits }) =>
        over(
          waits,
          steady(({ waitProbability }) => percent(waitProbability)),
        ),
    ],
    [
      say.mean,
      ({ waits }) =>
        over(
          waits,
          steady(({ meanWait }) => decimal(meanWait)),
        ),
    ],
    ...(["p50", "p90", "p95"] as const).map(
      (share) =>
        [
          say.atMost(percent(Number(share.slice(1)) / 100)),
          ({ waits }: Alternative) =>
            over(
              waits,
              steady(({ percentiles }) => decimal(percentiles[share])),
            ),
        ] as const,
    ),
    [
      say.longer(short(longerThan)),
      ({ waits }) =>
        over(
          waits,
          steady(({ shareWaitingLonger }) => percent(shareWaitingLonger)),
        ),
    ],
    [
      say.covered,
      ({ coverage }) =>
        coverage.likely === null
          ? percent(null)
          : scenarios.map((scenario) => percent(coverage[scenario])).join(" – "),
    ],
  ];
  return tableText(
    [{ head: "" }, ...alternatives.map(({ id }) => ({ head: nameOf(id), align: "right" as const }))],
    rows.map(([head, cell]) => [head, ...alternatives.map(cell)]),
  );
}

function poolTable(
  { alternatives }: OrganisationCapacity,
  nameOf: (id: string) => string,
  language: Language,
  { decimal, percent, short, whole }: Numbers,
): string {
  const say = says[language];
  const right = "right" as const;
  const marked = (value: string, origins: readonly Origin[]) =>
    `${value}${origins.length > 0 ? ` (${origins.map((origin) => say.origins[origin]).join(", ")})` : ""}`;
  const rows = alternatives.flatMap(({ id, pools, needs, waits }) =>
    pools.map((pool, place) => {
      const own = needs.filter((need) => need.pool === pool.id);
      const each = scenarios.map((scenario) => waits[scenario].pools[place]);
      return [
        place === 0 ? nameOf(id) : "",
        pool.name[language],
        marked(short(pool.staff.value), pool.staff.origins),
        marked(whole(own.reduce((sum, { children }) => sum + children.value, 0)), [
          ...new Set(own.flatMap(({ children }) => children.origins)),
        ]),
        each.map((wait) => (wait?.utilisation == null ? say.noRoom : percent(wait.utilisation))).join(" – "),
        each.map((wait) => (wait?.state === "steady" ? decimal(wait.meanWait) : say.endless)).join(" – "),
      ];
    }),
  );
  return tableText(
    [
      { head: say.alternative },
      { head: say.pool },
      ...[say.staff, say.children, say.busy, say.mean].map((head) => ({ head, align: right })),
    ],
    rows,
  );
}
