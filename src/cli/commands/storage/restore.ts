import { parseSettings } from "../../../config.ts";
import { type Command, exitCodes } from "../../command.ts";
import { counted } from "../../printing/counted.ts";
import { stored } from "./stored.ts";

const says = {
  da: (file: string, analyses: number) =>
    `Gendannet fra ${file}: ${analyses} ${analyses === 1 ? "analyse" : "analyser"}.`,
  en: (file: string, analyses: number) =>
    `Restored from ${file}: ${counted(analyses, "analysis", "analyses")}.`,
};

export const restore: Command = {
  name: "restore",
  argument: "BACKUP",
  options: [],
  summary: {
    da: "det, der er gemt i en sikkerhedskopi, lagt tilbage",
    en: "what a backup holds, put back",
  },
  takes: {
    da: "BACKUP er en fil, som backup har skrevet. Den kan gendannes i SQLite (TOVHOLDER_DATA) og i PostgreSQL (DATABASE_URL), hvor den end kommer fra, men kun hvor der ikke er gemt noget endnu.",
    en: "BACKUP is a file that backup has written. It can be restored into SQLite (TOVHOLDER_DATA) and into PostgreSQL (DATABASE_URL), wherever it comes from, but only where nothing is saved yet.",
  },
  gives: {
    da: "Analyserne med historik og links, som de var. Er filen ikke hel eller ændret, bliver intet lagt tilbage.",
    en: "The analyses with their history and links, as they were. If the file is not whole, or has been changed, nothing is put back.",
  },
  example: ["tovholder.backup"],
  async run({ argument: file, language, flags }, streams) {
    const contents = await stored(file, language, streams, "restore", (backups, progress) =>
      backups.restore(parseSettings(process.env), file, progress),
    );
    const told = flags.includes("json")
      ? JSON.stringify({ file, ...contents })
      : says[language](file, contents.analyses);
    streams.out.write(`${told}\n`);
    return exitCodes.done;
  },
};
