import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"page-head"> = [
  {
    name: "whole",
    data: {
      kicker: "Model 2",
      title: "Central samordning",
      lead: "Én forvaltning leder både de almene og de særlige tilbud og fordeler støtten derfra.",
    },
  },
  { name: "title alone", data: { title: "Kilder" } },
];
