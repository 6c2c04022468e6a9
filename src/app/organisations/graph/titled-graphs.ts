import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import type { Language, Text } from "../../../domain/language.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Library } from "../../library.ts";
import type { Arranged } from "../arranged.ts";
import type { Organisations } from "../organisations.ts";

/** What a drawing says of itself. */
type GraphTitles = { readonly title: Text; readonly description: Text; readonly source: Text };

/** An organisation to draw, and how it is told. */
export type TitledGraph = Arranged & { readonly titles: GraphTitles };

/** Each throws "not-found" for an id that nothing has. */
export type TitledGraphs = {
  /** A published model on the units of a case or of the example. */
  readonly ofModel: (id: string, organisation: string) => Promise<TitledGraph>;
  /** A case as it is told. */
  readonly ofCase: (id: string) => Promise<TitledGraph>;
  /** A case or the example as it is. */
  readonly ofOrganisation: (id: string) => Promise<TitledGraph>;
};

export function titledGraphs(library: Library, { find, under }: Organisations): TitledGraphs {
  const asItIs = async (organisation: Organisation, titles: GraphTitles): Promise<TitledGraph> =>
    titled(await under(organisation, null), titles);
  const ofCase = async (id: string) => {
    const told = library.corpus.cases.find((one) => one.id === id);
    if (told === undefined) throw new DomainError("not-found", fault("unknown-case", { case: id }));
    const titles = { title: told.name, description: told.headline, source: bookletOf(library) };
    return asItIs(await find(told.id), titles);
  };
  return {
    ofCase,
    async ofModel(id, organisationId) {
      const model = library.corpus.models.find((one) => one.id === id);
      if (model === undefined) throw new DomainError("not-found", fault("unknown-model", { model: id }));
      const organisation = await find(organisationId);
      const title = bothWays((language) => `${organisation.name[language]} · ${model.name[language]}`);
      const source = sourceOf(library, organisation);
      return titled(await under(organisation, model.id), { title, description: model.summary, source });
    },
    async ofOrganisation(id) {
      const organisation = await find(id);
      const { kind, name, note } = organisation;
      if (kind === "case") return ofCase(id);
      return asItIs(organisation, { title: name, description: note ?? name, source: constructed });
    },
  };
}

const titled = ({ organisation, graph }: Arranged, titles: GraphTitles) => ({ organisation, graph, titles });

const constructed = { da: "Tovholder; kommunen er opdigtet", en: "Tovholder; the municipality is made up" };

/** A model is the booklet's; the example's units are nobody's. */
function sourceOf(library: Library, { kind }: Organisation): Text {
  const booklet = bookletOf(library);
  return kind === "example"
    ? bothWays((language) => `${booklet[language]}. ${constructed[language]}`)
    : booklet;
}

/** The source in which the models and the cases stand: the first. */
function bookletOf({ corpus }: Library): Text {
  const [booklet] = corpus.sources;
  if (booklet === undefined) throw new RangeError("the corpus has no source");
  const { title, publisher, year } = booklet;
  const dated = year === null ? "" : ` (${year})`;
  return bothWays((language) => `${publisher[language]}: ${title[language]}${dated}`);
}

const bothWays = (text: (language: Language) => string): Text => ({ da: text("da"), en: text("en") });
