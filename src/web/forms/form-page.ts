import type { Request } from "express";
import type { z } from "zod";
import { type Fault, fault } from "../../domain/faults/fault.ts";
import { type Reading, read } from "../../domain/faults/read.ts";
import type { Language } from "../../domain/language.ts";
import { toldIn } from "../../texts/faults/told.ts";
import type { Translate } from "../../texts/texts.ts";
import { mostLetters } from "../http/limits.ts";
import type { FormHandlers, PageResponse, Visit } from "../page.ts";
import type { PageView } from "../render/frame.ts";
import { render } from "../render/render.ts";
import { type Typed, typedIn } from "./body.ts";
import { type FilledForm, filledForm } from "./filled-form.ts";
import { sayOnNextPage } from "./next-page.ts";
import { isOurOwn, tokenIn } from "./sender.ts";

/** Where to go when what was asked is done, or why it could not be. */
type Taken = { readonly next: string } | { readonly faults: readonly Fault[] };

/** A page with a form: how its fields are read, what the page shows around them, and what is done with what they hold. */
type FormPage<Shape extends z.ZodRawShape, Params extends object> = {
  readonly template: string;
  /** The fields by their names, as they are filled in in a language. */
  readonly fields: (language: Language) => z.ZodObject<Shape>;
  /** What a field is called, where its fault is told. */
  readonly label: (field: keyof Shape & string, t: Translate) => string;
  /** What stands in the fields before anybody has typed. */
  readonly start: (visit: Visit<Params>) => Typed | Promise<Typed>;
  /** Whether only the page was asked for, as it is filled in: then nothing is taken. */
  readonly onlyShown?: (typed: Typed) => boolean;
  readonly view: (form: FilledForm, visit: Visit<Params>) => PageView | Promise<PageView>;
  readonly take: (value: z.output<z.ZodObject<Shape>>, visit: Visit<Params>) => Taken | Promise<Taken>;
};

/**
 * Shows the page, and takes its form. What cannot be used comes back (400) with everything that was typed and what is
 * wrong with it; so does what was not sent from our own page (403). Once it is done, the browser is sent on (303).
 */
export function formPage<Shape extends z.ZodRawShape, Params extends object = object>(
  page: FormPage<Shape, Params>,
): FormHandlers<Params> {
  const show = async (
    response: PageResponse<Params>,
    { typed, faults = [], refused = false }: Shown,
  ): Promise<void> => {
    const { locals: visit } = response;
    const form = filledForm({
      typed,
      faults,
      refused,
      token: tokenIn(response, visit.site),
      label: (field) => page.label(field as keyof Shape & string, visit.t),
      tell: (found) => toldIn(visit.language, found),
    });
    await render(response, page.template, await page.view(form, visit));
  };

  const take = async (request: Request, response: PageResponse<Params>): Promise<void> => {
    const { locals: visit } = response;
    const { token, ...typed } = typedIn(request);
    if (!isOurOwn(request, token, visit.site)) {
      response.status(403);
      return show(response, { typed, refused: true });
    }
    const reading = readFields(page.fields(visit.language), typed);
    if (page.onlyShown?.(typed)) return show(response, { typed, faults: reading.ok ? [] : reading.faults });
    const taken = reading.ok ? await page.take(reading.value, visit) : reading;
    if ("faults" in taken) {
      response.status(400);
      return show(response, { typed, faults: taken.faults });
    }
    sayOnNextPage(response, "saved");
    response.redirect(303, taken.next);
  };

  return { show: async (_, response) => show(response, { typed: await page.start(response.locals) }), take };
}

type Shown = {
  readonly typed: Typed;
  readonly faults?: readonly Fault[];
  readonly refused?: boolean;
};

/** What the fields hold. What belongs to none of them counts for nothing. */
function readFields<Shape extends z.ZodRawShape>(
  fields: z.ZodObject<Shape>,
  typed: Typed,
): Reading<z.output<z.ZodObject<Shape>>> {
  const own = Object.entries(typed).filter(([name]) => Object.hasOwn(fields.shape, name));
  const tooLong = own.filter(([, value]) => [value].flat().some((one) => one.length > mostLetters));
  if (tooLong.length === 0) return read(fields, Object.fromEntries(own));
  return { ok: false, faults: tooLong.map(([name]) => fault("too-long", { most: mostLetters }, name)) };
}
