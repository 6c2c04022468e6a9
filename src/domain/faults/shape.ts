import type { z } from "zod";
import { type Fault, fault } from "./fault.ts";
import type { ValueKind } from "./values.ts";

/** What a schema's own checks find wrong with the shape of a value, which the issue must hold (`reportInput`). */
export function shapeFault(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case "invalid_type": {
      const kind = kinds[issue.expected];
      if (kind === undefined) return fault("fits-nothing", {});
      return issue.input === undefined
        ? fault("missing", { kind })
        : fault("wrong-kind", { kind, given: kindOf(issue.input) });
    }
    case "invalid_value":
      return choice(issue.values);
    case "too_big":
      return tooBig(issue);
    case "too_small":
      return tooSmall(issue);
    case "invalid_format":
      return formats[issue.format] ?? fault("unreadable", {});
    case "unrecognized_keys":
      return fault("unknown-field", {});
    case "invalid_union":
      return unionFault(issue);
    default:
      return fault("unreadable", {});
  }
}

const kinds: Readonly<Record<string, ValueKind>> = {
  string: "text",
  number: "number",
  int: "wholeNumber",
  boolean: "boolean",
  array: "list",
  tuple: "list",
  object: "object",
  record: "object",
  null: "null",
};

const formats: Readonly<Record<string, Fault>> = {
  date: fault("not-a-date", {}),
  id: fault("not-an-id", {}),
};

/** Of a number the number itself, which tells more. */
function kindOf(input: unknown): ValueKind | number {
  if (input === null) return "null";
  if (typeof input === "number") return input;
  return Array.isArray(input) ? "list" : (kinds[typeof input] ?? "object");
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Fault {
  const most = Number(maximum);
  if (origin === "array") return fault("list-too-long", { most });
  if (origin === "string") return fault("too-long", { most });
  return inclusive ? fault("above-limit", { most }) : fault("not-below", { limit: most });
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Fault {
  const least = Number(minimum);
  if (origin === "array") return fault("list-too-short", { least });
  if (origin === "string") return least === 1 ? fault("empty", {}) : fault("too-short", { least });
  return inclusive ? fault("below-limit", { least }) : fault("not-above", { limit: least });
}

type Options = readonly z.core.util.Primitive[];

/** The names that may stand there, where there are any; else no more than that nothing fits. */
function unionFault(issue: z.core.$ZodIssueInvalidUnion): Fault {
  const { options = [] } = issue as { readonly options?: Options };
  const here = issue.errors.flat();
  const values = here.flatMap((one) => (one.code === "invalid_value" ? one.values : []));
  const named = values.length > 0 ? values : options;
  if (named.length === 0) return plainestFault(issue);
  const mayBeObject = here.some((one) => one.code === "invalid_type" && one.expected === "object");
  return mayBeObject ? fault("not-one-of-or-object", { options: literals(named) }) : choice(named);
}

/** A text where one would do, as a name: told of that alone. */
function plainestFault({ errors, input }: z.core.$ZodIssueInvalidUnion): Fault {
  const [plainest] = errors.flat();
  const isText = plainest?.code === "invalid_type" && plainest.expected === "string";
  return isText ? shapeFault({ ...plainest, input }) : fault("fits-nothing", {});
}

function choice(values: Options): Fault {
  const options = literals(values);
  const [value = null] = options;
  return options.length === 1 ? fault("not-the-value", { value }) : fault("not-one-of", { options });
}

const literals = (values: Options) => values as readonly (string | number | boolean | null)[];
