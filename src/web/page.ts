import type { Request, RequestHandler, Response } from "express";
import { type Language, languages } from "../domain/language.ts";
import { type Format, formats } from "../texts/format.ts";
import type { Translate } from "../texts/texts.ts";
import type { Saying } from "./forms/next-page.ts";
import { addressOf, hasSecret, type PageId, type PageParams, type PersonalPageId } from "./routes.ts";
import type { Site } from "./services.ts";

/** What a page's handler finds in `response.locals`. */
export type Visit<Params extends object = object> = {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  /** The page asked for, or null where there is none (an error). */
  readonly page: PageId | null;
  /** The ids in its address, the same in both languages. */
  readonly params: Params;
  /** This page in each language, the query kept. */
  readonly alternates: Readonly<Record<Language, string>>;
  /** What the form on the page before wanted said here; a page that is not personal says nothing. */
  readonly said: Saying | null;
  readonly site: Site;
};

export type PageResponse<Params extends object = object> = Response<unknown, Visit<Params>>;
export type PageHandler<Params extends object = object> = (
  request: Request,
  response: PageResponse<Params>,
) => void | Promise<void>;

/** A page that takes a form: how it is shown, and what is done with a form that it is sent. */
export type FormHandlers<Params extends object = object> = {
  readonly show: PageHandler<Params>;
  readonly take: PageHandler<Params>;
  /** Reads what is sent, where that is more than the fields of a form. */
  readonly body?: RequestHandler;
};

/** How a page is served. Only a personal page can take a form, for each browser has a token of its own. */
type Served<P extends PageId> =
  | PageHandler<PageParams<P>>
  | (P extends PersonalPageId ? FormHandlers<PageParams<P>> : never);

/** The pages that a feature serves. Each handler knows the ids in its page's address. */
export type Pages = { readonly [P in PageId]?: Served<P> };

type Asked = { readonly page: PageId; readonly params: Readonly<Record<string, string>> };

export function visitOf(
  request: Request,
  site: Site,
  language: Language,
  asked: Asked | null,
  said: Saying | null = null,
): Visit {
  const question = request.originalUrl.indexOf("?");
  const query = question === -1 ? "" : request.originalUrl.slice(question);
  // A page never tells the secret in its own address.
  const alternate = (other: Language) =>
    asked && !hasSecret(asked.page) ? addressOf(asked.page, other, asked.params) + query : `/${other}/`;
  const alternates = Object.fromEntries(languages.map((other) => [other, alternate(other)]));
  return {
    language,
    t: site.texts[language],
    format: formats[language],
    page: asked?.page ?? null,
    params: asked?.params ?? {},
    alternates: alternates as Visit["alternates"],
    said,
    site,
  };
}
