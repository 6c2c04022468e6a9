import type { FaultTexts } from "./fault-text.ts";

/** What keeps an analysis from being saved, found, changed or restored. */
export const storeTexts = {
  "storage-full": {
    da: "der er ikke plads til at gemme",
    en: "there is no room to save",
    mend: {
      da: "Det, der er gemt før, er der stadig. Gem igen, når der er plads på disken.",
      en: "What was saved before is still there. Save again once there is room on the disk.",
    },
  },
  "storage-busy": {
    da: "en anden bruger databasen lige nu",
    en: "somebody else is using the database right now",
    mend: { da: "Prøv igen om lidt.", en: "Try again in a little while." },
  },
  "storage-read-only": {
    da: "der må ikke skrives i databasen",
    en: "the database may not be written to",
    mend: {
      da: "Giv Tovholder lov til at skrive i datamappen.",
      en: "Let Tovholder write to its data folder.",
    },
  },
  "storage-damaged": {
    da: "databasen er beskadiget",
    en: "the database is damaged",
    mend: {
      da: "Gendan en sikkerhedskopi i en ny datamappe.",
      en: "Restore a backup into a new data folder.",
    },
  },
  "storage-unreachable": {
    da: "databasen svarer ikke",
    en: "the database does not answer",
    mend: { da: "Prøv igen om lidt.", en: "Try again in a little while." },
  },
  "unknown-analysis": {
    da: "analysen findes ikke, eller du har ikke adgang til den: {id}",
    en: "there is no such analysis, or you have no access to it: {id}",
    mend: { da: "Åbn den med det link, du fik.", en: "Open it by the link that you were given." },
  },
  "unknown-link": {
    da: "linket gælder ikke, eller ikke længere",
    en: "the link does not work, or no longer",
    mend: { da: "Bed om et nyt.", en: "Ask for another." },
  },
  "unknown-version": {
    da: "udgaven findes ikke: {version}",
    en: "there is no such version: {version}",
  },
  "may-not-edit": {
    da: "det her link er kun til at læse",
    en: "this link is for reading only",
    mend: { da: "Bed om et link til at redigere.", en: "Ask for a link for editing." },
  },
  "name-differs": {
    da: "skriv {name}, som det står på siden",
    en: "write {name} as it is on the page",
  },
  "last-edit-link": {
    da: "det er det sidste link til at redigere",
    en: "this is the last link for editing",
    mend: { da: "Lav et nyt, før du lukker det her.", en: "Make another before you close this one." },
  },
  "changed-meanwhile": {
    da: "andre har ændret det samme; det er nu udgave {version}",
    en: "others have changed the same; it is now version {version}",
    mend: {
      da: "Se deres ændring, og gem din igen, hvis den stadig skal med.",
      en: "Look at their change, and save yours again if you still want it.",
    },
  },
  "nothing-to-undo": { da: "der er intet at fortryde", en: "there is nothing to undo" },
  "nothing-to-redo": { da: "der er intet at gentage", en: "there is nothing to redo" },
  "store-not-empty": {
    da: "der er allerede analyser her, og de ville blive blandet med dem fra sikkerhedskopien",
    en: "there are analyses here already, and they would be mixed with those of the backup",
    mend: {
      da: "Gendan i en ny datamappe (TOVHOLDER_DATA) eller en tom database (DATABASE_URL).",
      en: "Restore into a new data folder (TOVHOLDER_DATA) or an empty database (DATABASE_URL).",
    },
  },
  "not-a-backup": {
    da: "er ikke en sikkerhedskopi fra Tovholder",
    en: "is not a backup of Tovholder's",
  },
  "backup-unfinished": {
    da: "er ikke hel: slutningen mangler",
    en: "is not whole: its end is missing",
    mend: { da: "Brug en anden sikkerhedskopi.", en: "Use another backup." },
  },
  "backup-altered": {
    da: "er ændret, siden den blev skrevet: kontrolsummen passer ikke",
    en: "has changed since it was written: its checksum does not match",
    mend: { da: "Brug en anden sikkerhedskopi.", en: "Use another backup." },
  },
  "backup-newer": {
    da: "er skrevet {written} af en nyere udgave af Tovholder",
    en: "was written {written} by a newer version of Tovholder",
    mend: { da: "Opdatér Tovholder først.", en: "Upgrade Tovholder first." },
  },
} satisfies Partial<FaultTexts>;
