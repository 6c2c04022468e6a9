import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"empty-state"> = [
  {
    name: "with a way on",
    data: {
      title: "Kilden siger intet her",
      text: "Ingen af kilderne nævner en svaghed ved den centrale model.",
      action: { text: "Se, hvad tavshed tæller", href: "/da/metode" },
    },
  },
  { name: "alone", data: { title: "Ingen udsagn", text: "Der er ikke sagt noget om det kriterium." } },
];
