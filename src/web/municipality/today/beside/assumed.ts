import type { Organisation } from "../../../../domain/organisation/schema.ts";
import type { Visit } from "../../../page.ts";
import { assumedFields } from "../change/commands-from.ts";
import { entryForms, type Kind } from "../change/entry-forms.ts";
import { openAt } from "../table/tables.ts";

type AssumedNumber = { readonly kind: Kind; readonly id: string; readonly field: string };

/** Every number of the organisation that nobody has told yet. What is not known at all is no number. */
export function assumedNumbers(organisation: Organisation): readonly AssumedNumber[] {
  const { units, supportTeams, providers } = organisation;
  const entries: readonly (readonly [Kind, readonly { readonly id: string }[]])[] = [
    ["unit", units],
    ["group", units.flatMap(({ groups }) => groups)],
    ["team", supportTeams],
    ["provider", providers],
  ];
  return entries.flatMap(([kind, list]) =>
    list.flatMap(({ id }) => {
      const values = entryForms[kind].values(organisation, id, "da") ?? {};
      const assumed = assumedFields(kind, organisation, id);
      return assumed
        .filter((field) => typeof values[field] === "number")
        .map((field) => ({ kind, id, field }));
    }),
  );
}

export type AssumedRow = {
  readonly what: string;
  readonly count: string;
  /** What is computed from it. */
  readonly uses: string;
  /** The form of the first of them. */
  readonly href: string | null;
};

/** The assumed numbers, alike ones together, each kind with what rests on it: the most first. */
export function assumedRows(
  organisation: Organisation,
  address: string | null,
  { t, format }: Pick<Visit, "t" | "format">,
): readonly AssumedRow[] {
  const alike = Map.groupBy(assumedNumbers(organisation), ({ kind, field }) => `${kind}.${field}`);
  return [...alike]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .flatMap(([, numbers]) => {
      const [first] = numbers;
      if (first === undefined) return [];
      const { kind, id, field } = first;
      return [
        {
          what: t("today:assumed.what", { field: t(`today:field.${field}`), of: t(`today:table.${kind}`) }),
          count: format.number(numbers.length),
          uses: t(`today:uses.${kind}.${field.replace(/\d$/, "")}`),
          href: address === null ? null : openAt(address, kind, id),
        },
      ];
    });
}
