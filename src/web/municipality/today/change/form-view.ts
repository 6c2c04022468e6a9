import type { Fault } from "../../../../domain/faults/fault.ts";
import { hangsOn } from "../../../../domain/organisation/edit/removal/hangs-on.ts";
import { municipalityId } from "../../../../domain/organisation/graph/attributes.ts";
import { childrenIn } from "../../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../../domain/organisation/schema.ts";
import { toldIn } from "../../../../texts/faults/told.ts";
import type { Components, Option } from "../../../components.ts";
import type { Typed } from "../../../forms/body.ts";
import { type FilledForm, filledForm } from "../../../forms/filled-form.ts";
import type { Visit } from "../../../page.ts";
import { toldValues } from "../table/told-values.ts";
import { assumedFields } from "./commands-from.ts";
import { entryForms } from "./entry-forms.ts";
import { type Field, typedValue, type Values } from "./field.ts";
import type { Opened } from "./opened.ts";

/** What a form bears besides what is typed. */
type Borne = {
  readonly token: string;
  /** The version that it is filled in on. */
  readonly version: number;
  /** By which it is known if it is sent twice. */
  readonly key: string;
  /** The id of what it adds. */
  readonly freshId: string;
};

type Sent = { readonly typed: Typed; readonly faults: readonly Fault[]; readonly refused: boolean };

type FieldView =
  | { readonly component: "text-field" | "select"; readonly data: object }
  | { readonly component: "several"; readonly data: Several };
type Several = {
  readonly id: string;
  readonly legend: string;
  readonly error: string | null;
  readonly boxes: readonly Components["checkbox"][];
};

export type ChangeForm = {
  readonly heading: string;
  readonly frame: FilledForm["frame"];
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly fields: readonly FieldView[];
  readonly confirm: Components["checkbox"] | null;
  readonly submit: string;
  /** Where the keyboard goes on when it is done. */
  readonly goesOnAt: string;
  readonly close: string;
  readonly removal: RemovalForm | null;
};

type RemovalForm = {
  readonly hidden: ChangeForm["hidden"];
  readonly hangs: readonly string[];
  readonly heirs: Components["select"] | null;
  readonly leaders: Components["select"] | null;
  readonly isOpen: boolean;
  readonly goesOnAt: string;
};

type Asked = {
  readonly organisation: Organisation;
  readonly opened: Opened;
  readonly borne: Borne;
  /** What came back, where it could not be used. */
  readonly sent: Sent | null;
  readonly close: string;
};

type Reader = Pick<Visit, "t" | "language" | "format">;

/** The form that changes a thing or adds one; null where nothing goes by the id. */
export function changeForm(
  { organisation, opened, borne, sent, close }: Asked,
  reader: Reader,
): ChangeForm | null {
  const { t, language } = reader;
  const { kind, id } = opened;
  const form = entryForms[kind];
  const values = id === null ? form.fresh?.(organisation) : form.values(organisation, id, language);
  if (values === undefined) return null;
  const assumed = id === null ? [] : assumedFields(kind, organisation, id);
  const start = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typedValue(value, language)]),
  );
  const isRemoval = sent?.typed.do === "remove";
  const filled = filledForm({
    typed: sent === null || isRemoval ? start : sent.typed,
    faults: sent?.faults ?? [],
    refused: sent?.refused ?? false,
    token: borne.token,
    label: (name) => (name === "" ? t("today:whole") : t(`today:field.${name}`)),
    tell: (found) => toldIn(language, found),
  });
  const bear = (act: "change" | "add" | "remove") =>
    [
      ["token", borne.token],
      ["kind-of-form", kind],
      ["do", act],
      ["id", id ?? borne.freshId],
      ["version", String(borne.version)],
      ["key", borne.key],
    ] as const;
  const name = String(values.name ?? "");
  return {
    heading: id === null ? t(`today:add.${kind}`) : t("today:change", { name }),
    frame: filled.frame,
    hidden: bear(id === null ? "add" : "change"),
    fields: form.fields
      .filter((field) => !(kind === "group" && field.name === "unit" && id !== null))
      .map((field) => fieldView(field, filled, { organisation, values, assumed, reader })),
    confirm:
      assumed.length === 0
        ? null
        : { ...filled.field("confirm"), label: t("today:confirm"), value: "yes", checked: false },
    submit: t(id === null ? "today:addIt" : "today:save"),
    goesOnAt: id === null ? "today-heading" : `${kind}-${id}`,
    close,
    removal:
      id === null || form.removal === undefined
        ? null
        : removalForm(organisation, opened, { filled, hidden: bear("remove"), isOpen: isRemoval, reader }),
  };
}

function fieldView(
  field: Field,
  filled: FilledForm,
  {
    organisation,
    values,
    assumed,
    reader,
  }: {
    readonly organisation: Organisation;
    readonly values: Values;
    readonly assumed: readonly string[];
    readonly reader: Reader;
  },
): FieldView {
  const { t } = reader;
  const { name, kind } = field;
  const told = toldValues(organisation, reader);
  const label = t(`today:field.${name}`);
  const base = {
    ...filled.field(name),
    label,
    ...(assumed.includes(name) && { hint: t("today:assumedHint") }),
  };
  const now = [values[name] ?? []].flat().map(String);
  const given = field.options?.(organisation) ?? [];
  const options = [...given, ...now.filter((one) => !given.includes(one))];
  if (kind === "choice") {
    const shown: readonly Option[] = options.map((value) => ({ value, text: told.option(name, value) }));
    return { component: "select", data: { ...base, options: shown } };
  }
  if (kind === "several") {
    const boxes = options.map((value, at) => ({
      id: `${base.id}-${at + 1}`,
      name,
      label: told.option(name, value),
      value,
      checked: filled.isTicked(name, value),
    }));
    return { component: "several", data: { id: base.id, legend: label, error: base.error ?? null, boxes } };
  }
  const isNumber = kind !== "text";
  return {
    component: "text-field",
    data: { ...base, width: isNumber ? 8 : 27, kind: isNumber ? "number" : "text" },
  };
}

type RemovalMeans = {
  readonly filled: FilledForm;
  readonly hidden: ChangeForm["hidden"];
  readonly isOpen: boolean;
  readonly reader: Reader;
};

/** Names all that hangs on a thing, and asks where it goes. */
function removalForm(
  organisation: Organisation,
  { kind, id }: Opened,
  { filled, hidden, isOpen, reader }: RemovalMeans,
): RemovalForm | null {
  const { t, language } = reader;
  const { removal } = entryForms[kind];
  if (removal === undefined || id === null || id === municipalityId) return null;
  const told = toldValues(organisation, reader);
  const hanging = hangsOn(organisation, id).map(({ by, field }) =>
    t(`today:hangs.${field}`, { name: by?.name[language] ?? organisation.name[language] }),
  );
  const unit = organisation.units.find((one) => one.id === id);
  const own =
    unit === undefined
      ? []
      : [
          ...unit.groups.map(({ name }) => t("today:hangs.group", { name: name[language] })),
          ...(childrenIn(unit) > 0 ? [t("today:hangs.children", { count: childrenIn(unit) })] : []),
        ];
  const hangs = [...new Set([...own, ...hanging])];
  const choice = (name: "moveTo" | "takesOver", ids: readonly string[]) =>
    ids.length === 0 || hangs.length === 0
      ? null
      : {
          ...filled.field(name),
          label: t(`today:field.${name}`),
          options: [
            { value: "", text: t(`today:option.${name}.none`) },
            ...ids.map((value) => ({ value, text: told.option(name, value) })),
          ],
        };
  return {
    hidden,
    hangs,
    heirs: choice(
      "moveTo",
      removal.heirs(organisation, id).filter((one) => one !== id),
    ),
    leaders: choice("takesOver", removal.leaders?.(organisation, id) ?? []),
    isOpen,
    goesOnAt: "today-heading",
  };
}
