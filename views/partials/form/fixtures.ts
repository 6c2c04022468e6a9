import type { Fixtures } from "../../../src/web/components.ts";
import { Html } from "../../../src/web/render/html.ts";

const plain = {
  token: "",
  content: new Html(""),
  submit: "Gem",
  refused: false,
  errors: [],
};

export const fixtures: Fixtures<"form"> = [
  { name: "empty", data: plain },
  { name: "not sent from here", data: { ...plain, refused: true } },
  {
    name: "with a fault",
    data: { ...plain, errors: [{ field: "text-3", text: "Børn på niveau 3: skriv et tal" }] },
  },
];
