import type { Text } from "../domain/language.ts";
import type { SharedView } from "../domain/sharing/shared-view.ts";

type HiddenWords = {
  /** In the place of a number. */
  readonly hidden: Text;
  /** Beside a number that is made of what is shown. */
  readonly spread: Text;
  readonly short: Text;
  /** A paragraph each. */
  readonly full: readonly Text[];
};

/** How a reader is told which numbers are hidden and why, and what all others are computed from. */
export function hiddenWords({
  threshold,
  reason,
  zeros,
}: Pick<SharedView, "threshold" | "reason" | "zeros">): HiddenWords {
  const [nullerDa, nullerEn] = zeros === "hide" ? [", også nuller", ", zeros too"] : ["", ""];
  return {
    hidden: { da: "skjult", en: "hidden" },
    spread: { da: "fordelt jævnt", en: "spread evenly" },
    short: {
      da: "Små antal børn er skjult. Alt andet er regnet ud fra de tal, der vises.",
      en: "Small numbers of children are hidden. Everything else is computed from the numbers shown.",
    },
    full: [
      {
        da: `Antal børn under ${threshold} er skjult${nullerDa}, så ingen kan genkende et barn. Andre tal er skjult med dem, så de heller ikke kan regnes ud af summerne.`,
        en: `Numbers of children under ${threshold} are hidden${nullerEn}, so that nobody can recognise a child. Other numbers are hidden with them, so that they cannot be worked out from the totals either.`,
      },
      ...(reason === null
        ? []
        : [
            {
              da: `Grænsen er sat til ${threshold}: ${reason}`,
              en: `The limit is set at ${threshold}: ${reason}`,
            },
          ]),
      {
        da: "Hvor et tal er skjult, er børnene fordelt jævnt efter de tal, der vises. Tegninger, mål og rækkefølge er regnet ud fra det, og kan derfor være lidt anderledes end kommunens egne.",
        en: "Where a number is hidden, the children are spread evenly by the numbers shown. Drawings, measures and the order of models are computed from that, and so may differ a little from the municipality's own.",
      },
      {
        da: "Noter vises ikke, og heller ikke små antal indskrevne børn og købte eller solgte pladser.",
        en: "Notes are not shown, and neither are small numbers of enrolled children and of places bought or sold.",
      },
    ],
  };
}
