import type { Text } from "../language.ts";

/** What an organisation says of itself where numbers in it are hidden, wherever it goes. */
export const hiddenNote = (threshold: number): Text => ({
  da: `Antal børn under ${threshold} er skjult, og andre tal med dem, så de ikke kan regnes ud. De skjulte børn er fordelt jævnt efter de tal, der vises, og alt andet er regnet ud fra det.`,
  en: `Numbers of children under ${threshold} are hidden, and other numbers with them, so that they cannot be worked out. The hidden children are spread evenly by the numbers shown, and everything else is computed from that.`,
});
