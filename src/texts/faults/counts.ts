import type { FaultTexts } from "./fault-text.ts";

/** What keeps norms from being held against values, answers from being compared, and small counts from being hidden. */
export const countTexts = {
  "too-many-norm-values": {
    da: "højst {most} områder, institutioner, adresser og målte værdier tilsammen",
    en: "at most {most} areas, institutions, addresses and measured values together",
  },
  "judges-differ": {
    da: "ikke alle har vurderet lige meget: {counts}",
    en: "not all have judged equally much: {counts}",
  },
  "judged-items-differ": { da: "alle skal vurdere det samme", en: "all judges judge the same items" },
  "weighed-criteria-differ": {
    da: "alle skal vægte de samme kriterier",
    en: "all weigh the same criteria",
  },
  "answered-cells-differ": {
    da: "alle skal svare på de samme felter",
    en: "all answer the same cells",
    mend: { da: "Skriv null, hvor nogen ikke har svaret.", en: "Give null where somebody did not answer." },
  },
  "nothing-given": { da: "weights eller answers skal med", en: "weights or answers are needed" },
  "not-as-many-as-in-a-row": {
    da: "skal være lige så mange som i en række: {count}",
    en: "must be as many as in a row: {count}",
  },
  "too-many-counts": { da: "højst {most} tal tilsammen", en: "at most {most} counts together" },
  "counts-not-a-grid": {
    da: "skal have en række for hver betegnelse i rows, og i hver række et tal for hver kolonne",
    en: "must have a row for each label, and in each a count for each column",
  },
  "labels-repeated": { da: "betegnelserne skal være forskellige", en: "labels must differ" },
  "row-without-group": { da: "hver række skal høre til en gruppe", en: "each row must be in a group" },
  "dimensions-repeated": { da: "dimensionerne skal være forskellige", en: "dimensions must differ" },
  "threshold-without-reason": {
    da: "en grænse under 5 kræver en grund",
    en: "a threshold under 5 needs a reason",
    mend: { da: "Skriv den i reason.", en: "Give it in reason." },
  },
  "more-than-one-table": { da: "én tabel ad gangen: {show}", en: "one table at a time: {show}" },
  "zeros-among-small": {
    da: "nuller hører til de små: {show}",
    en: "zeros are among the small: {show}",
    mend: { da: "Lad zeros være ude, eller skjul tallene.", en: "Leave zeros out, or hide the counts." },
  },
  "grouped-elsewhere": {
    da: "er delt i grupper i en anden tabel og skal derfor være rækker: {dimension}",
    en: "grouped in another table, so give it as rows: {dimension}",
  },
  "two-spellings": {
    da: "ét navn stavet på to måder: {one}, {other}",
    en: "one name in two spellings: {one}, {other}",
    mend: {
      da: "Stav det ens, ellers beskyttes tabellerne ikke sammen.",
      en: "Spell it alike, or the tables are not protected together.",
    },
  },
  "groups-of-groups": { da: "grupper af grupper: {dimension}", en: "groups of groups: {dimension}" },
  "groups-differ": {
    da: "er ikke delt i grupper som i en anden tabel: {dimension}",
    en: "not grouped as in another table: {dimension}",
  },
  "labels-differ": {
    da: "har ikke de samme betegnelser som en anden tabel: {dimension}",
    en: "not the labels of another table: {dimension}",
  },
  "tables-in-a-ring": {
    da: "tabellerne går i ring, så udelad en af dem: {dimensions}",
    en: "tables in a ring, leave one out: {dimensions}",
  },
  "tables-disagree": {
    da: "tabellerne er uenige om {labels}: {one} og {other}",
    en: "tables disagree on {labels}: {one} and {other}",
    mend: {
      da: "De samme børn skal være talt ens i dem alle.",
      en: "The same children must be counted alike in all of them.",
    },
    shown: {
      labels: (labels) => (labels.length > 0 ? labels : { da: "det hele", en: "the total" }),
    },
  },
} satisfies Partial<FaultTexts>;
