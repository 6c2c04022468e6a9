import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"text-field"> = [
  {
    name: "text",
    data: { id: "text-1", name: "unit", label: "Dagtilbuddets navn", value: "Solsikken", width: 27 },
  },
  {
    name: "number with a unit",
    data: {
      id: "text-2",
      name: "hours",
      label: "Timer om ugen",
      value: "37",
      kind: "number",
      width: 4,
      suffix: "timer",
    },
  },
  {
    name: "error",
    data: {
      id: "text-3",
      name: "children",
      label: "Børn på niveau 3",
      hint: "Et helt tal, fx 120",
      error: "Skriv et tal. Her står: mange",
      value: "mange",
      kind: "number",
      width: 8,
    },
  },
];
