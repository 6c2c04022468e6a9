import { parseSettings } from "../../../config.ts";
import { type Command, exitCodes } from "../../command.ts";
import { counted } from "../../printing/counted.ts";
import { stored } from "./stored.ts";

const says = {
  da: (file: string, analyses: number) =>
    `Skrevet: ${file} med ${analyses} ${analyses === 1 ? "analyse" : "analyser"}.`,
  en: (file: string, analyses: number) =>
    `Written: ${file} with ${counted(analyses, "analysis", "analyses")}.`,
};

export const backup: Command = {
  name: "backup",
  argument: "BACKUP",
  options: [],
  summary: {
    da: "alt, der er gemt, i én fil",
    en: "everything that is saved, in one file",
  },
  takes: {
    da: "BACKUP er navnet på den fil, der skal skrives. Er der en fil med det navn, bliver den erstattet, når den nye er hel. Hvor der er gemt, siger indstillingerne TOVHOLDER_DATA eller DATABASE_URL.",
    en: "BACKUP is the name of the file to write. A file of that name is replaced once the new one is whole. The settings TOVHOLDER_DATA or DATABASE_URL say where things are saved.",
  },
  gives: {
    da: "Filen, som alt var på ét tidspunkt. Tovholder må gerne køre imens. Den rummer alle tal, også små, og kun du må kunne læse den.",
    en: "The file, as everything was at one moment. Tovholder may run meanwhile. It holds all counts, small ones too, and nobody but you should be able to read it.",
  },
  example: ["tovholder.backup"],
  async run({ argument: file, language, flags }, streams) {
    const contents = await stored(file, language, streams, "backup", ({ backUp }, progress) =>
      backUp(parseSettings(process.env), file, progress),
    );
    const told = flags.includes("json")
      ? JSON.stringify({ file, ...contents })
      : says[language](file, contents.analyses);
    streams.out.write(`${told}\n`);
    return exitCodes.done;
  },
};
