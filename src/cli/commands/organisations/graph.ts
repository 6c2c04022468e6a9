import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TitledGraphs } from "../../../app/organisations/graph/titled-graphs.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { modelIds } from "../../../domain/organisation/decisions.ts";
import { graphFormatIds, graphFormats } from "../../../files/graph-file.ts";
import { pngOf } from "../../../files/png.ts";
import { loadTexts } from "../../../texts/texts.ts";
import { type Command, exitCodes, type Typed } from "../../command.ts";
import { BadInput } from "../../reading/bad-input.ts";
import { choiceOf } from "../../reading/typed.ts";
import { useCasesFor } from "../../use-cases.ts";
import { words } from "../../words.ts";

export const graph: Command = {
  name: "graph",
  argument: "ID",
  options: [
    {
      name: "format",
      value: graphFormatIds.join("|"),
      meaning: { da: "filens format (json)", en: "format of the file (json)" },
    },
    {
      name: "organisation",
      value: "ID",
      meaning: {
        da: "de enheder, en model vises på (example)",
        en: "the units that a model is shown on (example)",
      },
    },
    {
      name: "out",
      value: "FILE",
      meaning: { da: "skriv til en fil", en: "write to a file" },
    },
  ],
  summary: {
    da: "en model, en case eller eksemplet som graf eller tegning",
    en: "a model, a case or the example as a graph or a drawing",
  },
  takes: {
    da: "ID er en model (cross-department, central, decentral, network), en case (svendborg, koege, aalborg) eller example.",
    en: "ID is a model (cross-department, central, decentral, network), a case (svendborg, koege, aalborg) or example.",
  },
  gives: {
    da: "Grafen som JSON eller GEXF, eller tegningen som SVG eller PNG.",
    en: "The graph as JSON or GEXF, or the drawing as SVG or PNG.",
  },
  example: ["central", "--format", "svg", "--out", "central.svg"],
  async run(typed, streams) {
    const { language, options } = typed;
    const { titledGraphs } = useCasesFor(streams, language);
    const content = await graphFormats[choiceOf(typed, "format", graphFormatIds)].write({
      ...(await asked(titledGraphs, typed)),
      language,
      texts: loadTexts({
        folder: join(import.meta.dirname, "../../../../data/locales"),
        onMissing: () => {},
      }),
      drawPng: async (svg) => pngOf(svg),
      date: new Date().toISOString().slice(0, 10),
    });
    const file =
      typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
    if (options.out === undefined) streams.out.write(file);
    else {
      save(options.out, file);
      streams.error.write(`${words[language].written(options.out)}\n`);
    }
    return exitCodes.done;
  },
};

/** Only a model is shown on the units of another; a case or the example has its own. */
function asked({ ofModel, ofOrganisation }: TitledGraphs, { argument: id, options }: Typed) {
  const { organisation } = options;
  if (modelIds.some((model) => model === id)) return ofModel(id, organisation ?? "example");
  if (organisation !== undefined) throw new BadInput([fault("only-with-a-model", { id }, "--organisation")]);
  return ofOrganisation(id);
}

function save(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const system = error instanceof Error ? error.message : String(error);
    throw new BadInput([fault("cannot-be-written", { system })], { file });
  }
}
