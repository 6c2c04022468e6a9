import type { Fixtures } from "../../../src/web/components.ts";
import { Html } from "../../../src/web/render/html.ts";

const sign = (shape: string) => new Html(`<svg width="20" height="20" viewBox="0 0 20 20">${shape}</svg>`);

export const fixtures: Fixtures<"legend"> = [
  {
    name: "shapes",
    data: {
      label: "Signaturer",
      items: [
        {
          sign: sign(
            '<rect x="2" y="2" width="16" height="16" rx="4" fill="none" stroke="#1b1f23" stroke-width="1.5"/>',
          ),
          text: "Enhed",
        },
        { sign: sign('<circle cx="10" cy="10" r="8" fill="#0b5560"/>'), text: "Støttekorps" },
      ],
    },
  },
];
