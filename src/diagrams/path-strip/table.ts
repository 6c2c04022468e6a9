import type { DiagramTable } from "../table.ts";
import type { PathStripInput } from "./path-strip.ts";
import { stopsOn } from "./stops.ts";

export function tableOfPath({ path, organisation, words }: PathStripInput): DiagramTable {
  const stops = stopsOn(path, organisation, words.language);
  const departments = new Map(organisation.departments.map(({ id, name }) => [id, name[words.language]]));
  const happens = (index: number): string => {
    const step = path.reached ? path.steps[index - 1] : undefined;
    return [
      index === 0 ? words.start : "",
      step?.changesDepartment ? words.crossing : step?.handOver ? words.handOver : "",
      stops[index]?.decides ? words.decides : "",
      path.reached && index === stops.length - 1 && index > 0 ? words.provides : "",
      path.reached ? "" : words.unreached,
    ]
      .filter((part) => part !== "")
      .join(", ");
  };
  return {
    caption: words.title,
    head: [words.step, words.actor, words.department, words.happens],
    rows: stops.map(({ name, department }, index) => [
      `${index + 1}`,
      name,
      departments.get(department) ?? words.outside,
      happens(index),
    ]),
  };
}
