import { parseSettings } from "../../config.ts";
import { type Command, exitCodes } from "../command.ts";

export const serve: Command = {
  name: "serve",
  argument: null,
  options: [],
  summary: { da: "åbner Tovholder i browseren, som npm start", en: "serves Tovholder, as npm start does" },
  gives: {
    da: "Adressen, når siden er klar. Den kører, til den stoppes med Ctrl+C.",
    en: "The address, once the site is ready. It runs until stopped with Ctrl+C.",
  },
  example: [],
  async run() {
    // Only this command needs the site; the others start without it.
    const site = await import("../../main.ts");
    await site.serve(parseSettings(process.env));
    return exitCodes.done;
  },
};
