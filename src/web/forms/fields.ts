import { z } from "zod";
import { fault } from "../../domain/faults/fault.ts";
import { addFaults, refusing } from "../../domain/faults/issues.ts";
import { read } from "../../domain/faults/read.ts";
import type { Language } from "../../domain/language.ts";
import { parseNumber } from "../../texts/format.ts";

/** A text without the space around it; nothing typed is an empty text. */
export const textField = () =>
  z
    .string()
    .default("")
    .transform((typed) => typed.trim());

/** A number as it is written in the reader's language (Danish: `1.234,5` or `1234,5`), within what `range` takes. */
export const numberField = (language: Language, range: z.ZodType<number, number> = z.number()) =>
  z
    .string()
    .default("")
    .transform((typed, context) => {
      const number = parseNumber(typed, language);
      if (number !== null) return number;
      addFaults(context, [fault("not-a-number", {})]);
      return z.NEVER;
    })
    .pipe(range);

/** As numberField, but where nothing is typed there is no number. */
export const optionalNumberField = (language: Language, range?: z.ZodType<number, number>) => {
  const number = numberField(language, range);
  return z
    .string()
    .default("")
    .transform((typed, context) => {
      if (typed.trim() === "") return undefined;
      const reading = read(number, typed);
      if (reading.ok) return reading.value;
      addFaults(context, reading.faults);
      return z.NEVER;
    });
};

/** One of the options. Their names are ours, and are not told. */
export const choiceField = <const O extends readonly [string, ...string[]]>(options: O) =>
  z.custom<O[number]>((typed) => options.some((option) => option === typed), refusing("none-chosen", {}));

/** As choiceField, but nothing may be chosen. */
export const optionalChoiceField = <const O extends readonly [string, ...string[]]>(options: O) =>
  z
    .string()
    .default("")
    .refine((typed) => typed === "" || options.includes(typed), refusing("none-chosen", {}))
    .transform((chosen): O[number] | undefined => (chosen === "" ? undefined : chosen));

/** Whether a box is ticked: what is not is not sent. */
export const tickField = () =>
  z
    .string()
    .optional()
    .transform((sent) => sent !== undefined);
