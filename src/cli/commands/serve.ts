import { parseSettings, SettingsError } from "../../config.ts";

import { type Command, exitCodes } from "../command.ts";
import { Mistake } from "../mistake.ts";

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
    await site.serve(settings());
    return exitCodes.done;
  },
};

function settings() {
  try {
    return parseSettings(process.env);
  } catch (error) {
    if (error instanceof SettingsError) throw new Mistake(error.message.split("\n"));
    throw error;
  }
}
