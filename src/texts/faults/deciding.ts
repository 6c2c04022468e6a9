import type { FaultTexts } from "./fault-text.ts";

/** What keeps alternatives from being compared, ranked or weighed. */
export const decidingTexts = {
  "alternative-twice": {
    da: "alternativ nævnt to gange: {alternative}",
    en: "alternative named twice: {alternative}",
  },
  "criterion-twice": {
    da: "kriterium nævnt to gange: {criterion}",
    en: "criterion named twice: {criterion}",
  },
  "criterion-left-out": {
    da: "kriterium udeladt: {criterion}",
    en: "criterion left out: {criterion}",
    mend: { da: "Alle kriterier skal med.", en: "All criteria must be there." },
  },
  "judged-not-compared": {
    da: "vurderet, men ikke sammenlignet: {alternative}",
    en: "judged but not compared: {alternative}",
    mend: {
      da: "Tag alternativet med, eller fjern vurderingen.",
      en: "Compare the alternative too, or leave the judgement out.",
    },
  },
  "name-twice": {
    da: "nævnt to gange: {name}",
    en: "named twice: {name}",
    mend: {
      da: "Mellemrum før og efter et navn tæller ikke med.",
      en: "Spaces before and after a name do not count.",
    },
  },
  "too-far-beyond-scale": {
    da: "for langt uden for skalaen: {alternative} på {criterion}",
    en: "too far beyond the scale: {alternative} on {criterion}",
    mend: {
      da: "Gør skalaen bredere, eller lad være med at forlænge den (extrapolate).",
      en: "Widen the scale, or do not extrapolate it.",
    },
  },
  "ratios-too-far-apart": {
    da: "forholdene rækker for langt: {criterion}",
    en: "the ratios reach too far: {criterion}",
  },
  "too-much-work": {
    da: "for mange forsøg til så mange felter og vægte",
    en: "too many for so many cells and weights",
    mend: {
      da: "Skriv et lavere tal, eller tag færre alternativer, kriterier eller grupper med.",
      en: "Give a lower number, or fewer alternatives, criteria or groups.",
    },
  },
  "measurement-missing": {
    da: "mangler måling: {alternative} på {criterion}",
    en: "missing measurement: {alternative} on {criterion}",
  },
  "no-such-cell": {
    da: "feltet findes ikke: {alternative} på {criterion}",
    en: "no such cell: {alternative} on {criterion}",
  },
  "statement-twice": {
    da: "et udsagn nævnt to gange i samme felt",
    en: "a statement named twice in one cell",
  },
  "low-above-high": { da: "low er større end high", en: "low is above high" },
  "not-a-share": {
    da: "ikke fra 0 til 1: {value}",
    en: "not from 0 to 1: {value}",
    mend: { da: "Skriv et tal fra 0 til 1.", en: "Give a number from 0 to 1." },
  },
  "scale-without-width": {
    da: "skalaen har ingen bredde: {end}",
    en: "the scale has no width: {end}",
    mend: { da: "worst og best skal være forskellige tal.", en: "worst and best must be different numbers." },
  },
  "out-of-order": {
    da: "ikke i rækkefølge fra worst til best: {at}",
    en: "out of order from worst to best: {at}",
    mend: {
      da: "Hvert punkts at skal ligge nærmere best end det forrige.",
      en: "The at of each point must lie nearer best than the one before.",
    },
  },
  "value-falls": {
    da: "falder på vejen fra worst til best: {value}",
    en: "falls on the way from worst to best: {value}",
    mend: {
      da: "Et punkts value må ikke være mindre end det forriges.",
      en: "The value of a point must not be less than the one before.",
    },
  },
  "all-weights-zero": {
    da: "alle vægte er 0",
    en: "all weights are 0",
    mend: { da: "Mindst én skal være over 0.", en: "At least one must be above 0." },
  },
  "weights-set-aside": {
    da: "Mindst én vægt skal være over 0",
    en: "At least one weight must be above 0",
    mend: {
      da: "Her regner vi, som om alle prioriteringer er lige mulige.",
      en: "Here we compute as if all priorities were equally possible.",
    },
  },
  "weight-unusable": {
    da: "»{given}« kan ikke bruges som vægt for {criterion}",
    en: "“{given}” cannot be used as the weight of {criterion}",
    mend: { da: "Skriv et tal fra 0 til 100.", en: "Write a number from 0 to 100." },
  },
  "weights-needed": {
    da: "skal være exact",
    en: "must be exact",
    mend: {
      da: "Her skal hvert kriterium have en vægt: type exact, points eller ratios.",
      en: "Each criterion needs a weight here: type exact, points or ratios.",
    },
  },
  "weights-not-exact": {
    da: "stabilitet kræver en vægt på hvert kriterium, ikke: {type}",
    en: "stability asks for a weight on each criterion, not: {type}",
  },
  "bounds-crossed": {
    da: "den nedre grænse er {excess} over den øvre: {low} > {high}",
    en: "the lower bound is above the upper by {excess}: {low} > {high}",
  },
  "lower-bounds-too-high": {
    da: "de nedre grænser er tilsammen {sum}, {excess} for meget: {bounds}",
    en: "the lower bounds sum to {sum}, {excess} too much: {bounds}",
    mend: { da: "Tilsammen må de højst være 1.", en: "Together they may be at most 1." },
  },
  "upper-bounds-too-low": {
    da: "de øvre grænser er tilsammen {sum}, {lack} for lidt: {bounds}",
    en: "the upper bounds sum to {sum}, {lack} too little: {bounds}",
    mend: {
      da: "Tilsammen skal de være mindst 1; et kriterium uden grænser tæller som 1.",
      en: "Together they must be at least 1; a criterion without bounds counts as 1.",
    },
  },
  "not-a-ratio": {
    da: "ikke et forhold over 0: {one} til {other} {times}",
    en: "not a ratio above 0: {one} to {other} {times}",
  },
  "criterion-without-ratio": {
    da: "intet forhold når frem til kriteriet: {criterion}",
    en: "no ratio leads to criterion: {criterion}",
    mend: {
      da: "Skriv et forhold mellem det og et af de andre.",
      en: "Give a ratio between it and one of the others.",
    },
  },
  "ratios-disagree": {
    da: "forholdene er uenige om {one} til {other}: {given}, ikke {times}",
    en: "ratios disagree on {one} to {other}: {given}, not {times}",
    mend: {
      da: "De andre forhold giver det første tal. Ret et af dem.",
      en: "The other ratios give the first number. Change one of them.",
    },
  },
  "map-over-one-criterion": {
    da: "et kort tegnes over to kriterier, ikke det samme to gange: {criterion}",
    en: "a map needs two criteria, not one twice: {criterion}",
  },
  "map-needs-a-third": {
    da: "et kort kræver et tredje kriterium ud over: {criteria}",
    en: "a map needs a third criterion besides: {criteria}",
  },
} satisfies Partial<FaultTexts>;
