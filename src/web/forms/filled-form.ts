import { type Fault, pathOf } from "../../domain/faults/fault.ts";
import type { Components } from "../components.ts";
import type { Typed } from "./body.ts";

/** A form with what stands in it, as a view puts it on the page. */
export type FilledForm = {
  /** What each field's component takes, beside its label and the like. */
  readonly field: (name: string) => FilledField;
  readonly isTicked: (name: string, value: string) => boolean;
  /** What the form's own component takes, beside its content. */
  readonly frame: Pick<Components["form"], "token" | "errors" | "refused">;
};

type FilledField = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly error?: string;
};

type Filled = {
  readonly typed: Typed;
  readonly faults: readonly Fault[];
  readonly refused: boolean;
  readonly token: string;
  readonly label: (field: string) => string;
  readonly tell: (fault: Fault) => string;
};

export function filledForm({ typed, faults, refused, token, label, tell }: Filled): FilledForm {
  const valuesOf = (name: string) => (Object.hasOwn(typed, name) ? [typed[name] ?? []].flat() : []);
  const errors = faults.map((found) => ({
    name: pathOf(found).split(".", 1)[0] ?? "",
    message: tell(found),
  }));
  return {
    field: (name) => {
      const error = errors.find((one) => one.name === name)?.message;
      return {
        id: idOf(name),
        name,
        value: valuesOf(name).at(-1) ?? "",
        ...(error !== undefined && { error: sentence(error) }),
      };
    },
    isTicked: (name, value) => valuesOf(name).includes(value),
    frame: {
      token,
      refused,
      errors: errors.map(({ name, message }) => ({ field: idOf(name), text: `${label(name)}: ${message}` })),
    },
  };
}

const idOf = (name: string) => `field-${name}`;

const sentence = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
