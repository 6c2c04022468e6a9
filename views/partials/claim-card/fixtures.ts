import type { Fixtures } from "../../../src/web/components.ts";

const place = {
  source: { text: "Hæftet om samordning", href: "/da/kilder" },
  section: "Decentral samordning",
  reference: "Hæftet om samordning (2011), afsnittet «Decentral samordning», udsagn M3-R1.",
};

export const fixtures: Fixtures<"claim-card"> = [
  {
    name: "against, with its reason",
    data: {
      ...place,
      id: "M3-R1",
      href: "/da/udsagn/M3-R1",
      text: "Den særlige viden kan blive spredt så tyndt, at den er svær at holde ved lige.",
      hedge: "forsigtigt udsagn",
      direction: "against",
      because: "Støttepædagogerne er ansat i hvert sit område og har få fagfæller tæt på.",
      quote: "afspecialiserede",
      pages: "23",
    },
  },
  {
    name: "for, with a caution",
    data: {
      ...place,
      id: "M3-S1",
      href: "/da/udsagn/M3-S1",
      text: "Afstanden mellem den, der beslutter, og barnet er kort.",
      hedge: "påstand",
      direction: "for",
      caution: "Kilden nævner ikke, hvor det er undersøgt.",
    },
  },
  {
    name: "a fact",
    data: {
      ...place,
      id: "SV-1",
      href: "/da/udsagn/SV-1",
      text: "Kommunen har fire områder.",
      hedge: "påstand",
    },
  },
];
