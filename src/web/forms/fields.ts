import { z } from "zod";
import type { Visit } from "../page.ts";
import { parseNumber } from "../render/format.ts";

/** In which language a form is read, and in which words its faults are told. */
export type Reader = Pick<Visit, "language" | "t">;

/** A text without the space around it; nothing typed is an empty text. */
export const textField = () =>
  z
    .string()
    .default("")
    .transform((typed) => typed.trim());

/** A number as it is written in the reader's language (Danish: `1.234,5` or `1234,5`), within what `range` takes. */
export const numberField = ({ language, t }: Reader, range: z.ZodType<number, number> = z.number()) =>
  z
    .string()
    .default("")
    .transform((typed, context) => {
      const number = parseNumber(typed, language);
      if (number !== null) return number;
      context.addIssue({ code: "custom", message: t("forms:notANumber") });
      return z.NEVER;
    })
    .pipe(range);

/** One of the options. Their names are ours, and are not told. */
export const choiceField = <const O extends readonly [string, ...string[]]>({ t }: Reader, options: O) =>
  z.enum(options, { error: t("forms:noneChosen") });

/** Whether a box is ticked: what is not is not sent. */
export const tickField = () =>
  z
    .string()
    .optional()
    .transform((sent) => sent !== undefined);
