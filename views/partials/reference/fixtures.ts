import type { Fixtures } from "../../../src/web/components.ts";

export const fixtures: Fixtures<"reference"> = [
  {
    name: "to a claim",
    data: {
      text: "Huset. (2011). Hvem leder?, side 12–19, afsnittet »Modeller«. Gengivet i Tovholder, udsagn A-1, udgave 0a1b2c3d af 1. januar 2026",
      href: "/da/udsagn/A-1",
    },
  },
];
