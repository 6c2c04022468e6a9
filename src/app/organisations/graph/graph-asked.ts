import { DomainError } from "../../../domain/errors.ts";
import type { Language, Text } from "../../../domain/language.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Arrangement } from "../../compare/measured.ts";
import { findOrganisation, type Library } from "../../library.ts";

/** What a drawing says of itself. */
export type GraphTitles = { readonly title: Text; readonly description: Text; readonly source: Text };

/** Which organisation to draw, and how it is told. */
export type GraphAsked = {
  readonly organisation: Organisation;
  readonly arrangement: Arrangement;
  readonly titles: GraphTitles;
};

/** A published model on the units of a case or of the example. Throws "not-found" for either id. */
export function modelGraph(library: Library, id: string, organisationId: string): GraphAsked {
  const model = library.corpus.models.find((one) => one.id === id);
  if (model === undefined) throw new DomainError("not-found", `unknown model: ${id}`);
  const organisation = findOrganisation(library, organisationId);
  const title = bothWays((language) => `${organisation.name[language]} · ${model.name[language]}`);
  return {
    organisation,
    arrangement: modelDecisions[model.id],
    titles: { title, description: model.summary, source: sourceOf(library, organisation) },
  };
}

/** A case as it is told. Throws "not-found" for its id. */
export function caseGraph(library: Library, id: string): GraphAsked {
  const told = library.corpus.cases.find((one) => one.id === id);
  if (told === undefined) throw new DomainError("not-found", `unknown case: ${id}`);
  return {
    organisation: findOrganisation(library, told.id),
    arrangement: null,
    titles: { title: told.name, description: told.headline, source: bookletOf(library) },
  };
}

/** A case or the example as it is. Throws "not-found" for its id. */
export function organisationGraph(library: Library, id: string): GraphAsked {
  const organisation = findOrganisation(library, id);
  if (organisation.kind === "case") return caseGraph(library, id);
  const { name, note } = organisation;
  return {
    organisation,
    arrangement: null,
    titles: { title: name, description: note ?? name, source: constructed },
  };
}

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
