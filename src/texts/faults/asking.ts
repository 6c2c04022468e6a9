import type { FaultTexts } from "./fault-text.ts";

/** What keeps a line typed, a file, a request or a setting from being understood. */
export const askingTexts = {
  "unknown-command": { da: "ukendt kommando: {command}", en: "unknown command: {command}" },
  "argument-missing": { da: "mangler {argument}", en: "missing {argument}" },
  "argument-too-many": { da: "for mange argumenter: {argument}", en: "too many arguments: {argument}" },
  "unknown-option": {
    da: "ukendt valg: {option}. Her kan bruges {options}",
    en: "unknown option: {option}. Use one of {options}",
  },
  "option-needs-value": {
    da: "skriv {value} efter, som i {option}={value}",
    en: "give {value} after it, as in {option}={value}",
  },
  "only-with-a-model": {
    da: "kun en model kan vises på en andens enheder, og {id} er ikke en model",
    en: "only a model can be shown on the units of another, and {id} is no model",
  },
  "option-stands-alone": { da: "skal stå alene, uden værdi", en: "stands alone, without a value" },
  "not-a-choice": { da: "brug {options}", en: "use {options}" },
  "not-a-whole-number": {
    da: "skriv et helt tal, højst {most}",
    en: "give a whole number, at most {most}",
  },
  "nothing-to-compare-with": {
    da: "skriv --to FILE eller --decisions MODEL: hvad skal der sammenlignes med?",
    en: "give --to FILE or --decisions MODEL: what is it to be compared with?",
  },
  "no-such-file": { da: "filen findes ikke", en: "there is no such file" },
  "is-a-folder": { da: "er en mappe", en: "is a folder" },
  "other-encoding": {
    da: "er gemt som {encoding}. Gem den som UTF-8.",
    en: "is saved as {encoding}. Save it as UTF-8.",
  },
  "looks-like-cpr": {
    da: "her står noget, der ligner et CPR-nummer. Skriv ikke om enkelte personer",
    en: "this holds what looks like a person’s CPR number. Do not write about single persons",
  },
  "in-file": { da: "{told}", en: "{told}" },
  "other-document": {
    da: "er hverken en analyse eller en organisation fra Tovholder",
    en: "is neither an analysis nor an organisation from Tovholder",
  },
  "no-file-chosen": { da: "vælg en fil", en: "choose a file" },
  "cannot-be-read": { da: "kan ikke læses", en: "cannot be read" },
  "cannot-be-written": { da: "kan ikke skrives: {system}", en: "cannot be written: {system}" },
  "not-json": { da: "er ikke JSON", en: "is not JSON" },
  "json-unfinished": {
    da: "er ikke hel JSON: noget mangler til sidst",
    en: "is not whole JSON: something is missing at the end",
  },
  "content-too-large": { da: "højst {megabytes} MB ad gangen", en: "at most {megabytes} MB at a time" },
  "nothing-sent": {
    da: "der blev intet sendt. Send et JSON-objekt",
    en: "nothing was sent. Send a JSON object",
  },
  "cannot-be-unpacked": {
    da: "kan ikke pakkes ud, som Content-Encoding siger",
    en: "cannot be unpacked as Content-Encoding says",
  },
  "unknown-encoding": {
    da: "ukendt Content-Encoding. Brug en af {options}, eller ingen",
    en: "unknown Content-Encoding. Use one of {options}, or none",
  },
  "address-too-long": {
    da: "den må højst være på {most} tegn",
    en: "it may be at most {most} characters long",
  },
  "asked-too-often": { da: "prøv igen om et minut", en: "try again in a minute" },
  "sum-too-slow": {
    da: "den tager for lang tid",
    en: "it takes too long",
    mend: {
      da: "Spørg om færre alternativer, kriterier, forsøg eller uger.",
      en: "Ask for fewer alternatives, criteria, iterations or weeks.",
    },
  },
  "sum-too-large": {
    da: "den fylder for meget",
    en: "it takes up too much",
    mend: {
      da: "Spørg om en mindre kommune eller færre alternativer.",
      en: "Ask about a smaller municipality or fewer alternatives.",
    },
  },
  "port-unusable": {
    da: "»{given}« kan ikke bruges",
    en: "“{given}” cannot be used",
    mend: {
      da: "Brug et helt tal fra 0 til 65535; 0 tager en ledig port.",
      en: "Use a whole number from 0 to 65535; 0 takes any free port.",
    },
  },
  "proxies-unusable": {
    da: "»{given}« kan ikke bruges",
    en: "“{given}” cannot be used",
    mend: {
      da: "Brug antallet af proxyer foran, 0 hvis der ingen er.",
      en: "Use the number of proxies in front, 0 if there is none.",
    },
  },
  "requests-unusable": {
    da: "»{given}« kan ikke bruges",
    en: "“{given}” cannot be used",
    mend: {
      da: "Brug det antal forespørgsler i minuttet, som én adresse må stille, 0 for ingen grænse.",
      en: "Use the number of requests a minute that one address may make, 0 for no limit.",
    },
  },
  "threads-unusable": {
    da: "»{given}« kan ikke bruges",
    en: "“{given}” cannot be used",
    mend: {
      da: "Brug det antal beregninger, der må være i gang ad gangen, fra 1 til 64.",
      en: "Use the number of sums that may be done at a time, from 1 to 64.",
    },
  },
  "folder-unusable": {
    da: "mappen {folder} kan ikke bruges ({system})",
    en: "the folder {folder} cannot be used ({system})",
    mend: { da: "Nævn en, som Tovholder må skrive i.", en: "Name one that Tovholder may write to." },
  },
  "site-address-unusable": {
    da: "»{given}« kan ikke bruges",
    en: "“{given}” cannot be used",
    mend: {
      da: "Brug sidens adresse uden sti, som https://tovholder.example.",
      en: "Use the site's address without a path, such as https://tovholder.example.",
    },
  },
  "secret-too-short": {
    da: "skal være mindst {least} tegn",
    en: "must be at least {least} characters",
    mend: { da: "Brug nogle, som ingen kan gætte.", en: "Use some that nobody can guess." },
  },
  "secret-needed": {
    da: "skal være sat, når DATABASE_URL er det",
    en: "must be set where DATABASE_URL is",
    mend: {
      da: "Skriv mindst 32 tegn, som ingen kan gætte, og de samme på alle maskiner.",
      en: "Use at least 32 characters that nobody can guess, the same on every machine.",
    },
  },
  "database-address-unusable": {
    da: "kan ikke bruges",
    en: "cannot be used",
    mend: {
      da: "Skriv den som postgres://bruger:adgangskode@vært:5432/database.",
      en: "Write it as postgres://user:password@host:5432/database.",
    },
  },
  "database-unusable": {
    da: "databasen kan ikke bruges ({system})",
    en: "the database cannot be used ({system})",
    mend: {
      da: "Se efter, om den kører, og om adressen og adgangskoden er rigtige.",
      en: "See whether it runs, and whether address and password are right.",
    },
  },
  "setting-unusable": {
    da: "»{given}« kan ikke bruges. Brug en af {options}",
    en: "“{given}” cannot be used. Use one of {options}",
  },
} satisfies Partial<FaultTexts>;
