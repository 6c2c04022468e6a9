import { expect } from "chai";
import type { z } from "zod";
import { loadLibrary } from "../../../src/library.ts";
import { endpoints as ofAll } from "../../../src/web/api/description/document.ts";
import { analysisEndpoints } from "../../../src/web/api/endpoints/analyses/analyses.ts";
import { optionsOf, type Schema, schemaOf, within } from "./schema-walk.ts";

const endpoints = [...ofAll, ...analysisEndpoints];

type Place = readonly (string | number)[];

const isRecord = ({ additionalProperties, propertyNames }: Schema) =>
  typeof additionalProperties === "object" && propertyNames !== undefined;

function isUnbounded(schema: Schema): boolean {
  const isOneOfFew = schema.enum !== undefined || schema.const !== undefined || schema.format !== undefined;
  if (schema.type === "array") return schema.maxItems === undefined && schema.prefixItems === undefined;
  if (schema.type === "string")
    return !isOneOfFew && schema.maxLength === undefined && /[*+]|^$/.test(schema.pattern ?? "");
  return isRecord(schema) && schema.maxProperties === undefined && schema.propertyNames?.enum === undefined;
}

/** Whatever is meant as an organisation may be checked, so nothing is said of its shape. */
const isAnything = (id: string, path: string) => id === "check" && (path === "" || path === "organisation");

const asked = endpoints.flatMap(({ id, body, parameters }) =>
  [body, parameters].filter((schema) => schema !== undefined).map((schema) => ({ id, schema })),
);

describe("what the API may be asked", () => {
  it("has a maximum for every list, record and text", () => {
    const unbounded = asked.flatMap(({ id, schema }) =>
      [...within(schemaOf(schema))].filter(([, one]) => isUnbounded(one)).map(([path]) => `${id}: ${path}`),
    );
    expect(unbounded).to.deep.equal([]);
  });

  it("is told field by field, and takes no other; and so is what it answers", () => {
    const answered = endpoints.map(({ id, answer }) => ({ id: `${id}, answered`, schema: answer }));
    const loose = [...asked, ...answered].flatMap(({ id, schema }) =>
      [...within(schemaOf(schema))]
        .filter(
          ([path, one]) =>
            one.type === "object" &&
            one.additionalProperties !== false &&
            !isRecord(one) &&
            !isAnything(id, path),
        )
        .map(([path]) => `${id}: ${path}`),
    );
    expect(loose).to.deep.equal([]);
  });
});

/** Whether a value is what this option speaks of, by its type and the words that tell it from the others. */
function speaksOf(schema: Schema, value: unknown): boolean {
  if (schema.const !== undefined) return schema.const === value;
  if (schema.enum) return schema.enum.includes(value);
  if (optionsOf(schema).length > 0) return optionsOf(schema).some((option) => speaksOf(option, value));
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  if (type === "number") return schema.type === "number" || schema.type === "integer";
  if (schema.type !== type) return false;
  if (type !== "object" || isRecord(schema)) return true;
  const given = Object.entries(value as object);
  return (
    (schema.required ?? []).every((name) => given.some(([one]) => one === name)) &&
    given.every(([name, inside]) => {
      const field = schema.properties?.[name];
      return field !== undefined && speaksOf(field, inside);
    })
  );
}

/** Every value in a value that its schema speaks of, with what is said of it; of a list the first entry only. */
function* described(
  schema: Schema,
  value: unknown,
  place: Place = [],
): Generator<readonly [place: Place, schema: Schema, value: unknown]> {
  const options = optionsOf(schema);
  if (options.length > 0) {
    for (const option of options) if (speaksOf(option, value)) yield* described(option, value, place);
    return;
  }
  yield [place, schema, value];
  if (Array.isArray(value)) {
    const item = schema.items ?? schema.prefixItems?.[0];
    if (item && value.length > 0) yield* described(item, value[0], [...place, 0]);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inside] of Object.entries(value)) {
      const field = schema.properties?.[name] ?? schema.additionalProperties;
      if (field) yield* described(field, inside, [...place, name]);
    }
  }
}

function changed(value: unknown, [step, ...rest]: Place, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[step] = changed(copy[step], rest, change);
  return copy;
}

const times = (value: unknown, count: number) => Array.from({ length: count }, () => value);

/** The last value that is allowed at each end of what is told, and the next beyond it. */
function* ends(schema: Schema, value: unknown): Generator<readonly [last: unknown, beyond: unknown]> {
  const { maxLength, maxItems, maximum, minimum, exclusiveMaximum, exclusiveMinimum } = schema;
  const next = (limit: number) => (schema.type === "integer" ? 1 : Math.max(1e-6, Math.abs(limit) * 1e-9));
  const isCode = schema.format !== undefined || schema.pattern !== undefined;
  if (maxLength !== undefined && !isCode) yield ["x".repeat(maxLength), "x".repeat(maxLength + 1)];
  if (Array.isArray(value) && maxItems !== undefined && value.length > 0)
    yield [times(value[0], maxItems), times(value[0], maxItems + 1)];
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) yield [maximum, maximum + next(maximum)];
  if (minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER) yield [minimum, minimum - next(minimum)];
  if (exclusiveMaximum !== undefined) yield [exclusiveMaximum - next(exclusiveMaximum), exclusiveMaximum];
  if (exclusiveMinimum !== undefined) yield [exclusiveMinimum + next(exclusiveMinimum), exclusiveMinimum];
}

/** Whether anything is said of the size of what stands at the place; of a choice, by every option. */
function isTooMuch(issues: readonly z.core.$ZodIssue[], place: Place): boolean {
  return issues.some((issue) => {
    const rest = place.slice(issue.path.length);
    if (!issue.path.every((step, at) => step === place[at])) return false;
    if (issue.code === "invalid_union")
      return issue.errors.length > 0 && issue.errors.every((inside) => isTooMuch(inside, rest));
    return rest.length === 0 && (issue.code === "too_big" || issue.code === "too_small");
  });
}

const { organisations } = loadLibrary();
const questions = endpoints.flatMap(({ id, body, example }) =>
  body === undefined || id === "check" ? [] : [{ id, body, question: example.body as unknown }],
);
const decisions = questions.find(({ id }) => id === "decisions");
const all = [
  ...questions,
  ...(decisions
    ? [{ ...decisions, id: "an organisation", question: { organisation: organisations.get("svendborg") } }]
    : []),
];

describe("a question to the API", () => {
  for (const { id, body, question } of all) {
    const schema = schemaOf(body);
    const told = (place: Place) => `${id}: ${place.join(".")}`;
    const places = () => [...described(schema, question)];
    const isRefused = (place: Place, change: (old: unknown) => unknown) =>
      !body.safeParse(changed(question, place, change)).success;

    it(`is refused with an unknown field anywhere: ${id}`, () => {
      const objects = places().filter(([, { properties }]) => properties !== undefined);
      expect(objects).not.to.be.empty;
      for (const [place] of objects)
        expect(
          isRefused(place, (old) => ({ ...(old as object), surely: 1 })),
          told(place),
        ).to.equal(true);
    });

    it(`is refused without any field that it needs: ${id}`, () => {
      for (const [place, { required = [], properties }] of places())
        for (const name of properties ? required : []) {
          const without = (old: unknown) =>
            Object.fromEntries(Object.entries(old as object).filter(([one]) => one !== name));
          expect(isRefused(place, without), told([...place, name])).to.equal(true);
        }
    });

    it(`takes the last value that is allowed, and not the next: ${id}`, () => {
      for (const [place, one, value] of places())
        for (const [last, beyond] of ends(one, value)) {
          const read = (to: unknown) => body.safeParse(changed(question, place, () => to));
          expect(isTooMuch(read(last).error?.issues ?? [], place), told(place)).to.equal(false);
          expect(read(beyond).success, told(place)).to.equal(false);
        }
    });
  }
});
