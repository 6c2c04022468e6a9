import { z } from "zod";

export type Json = Readonly<Record<string, unknown>>;
export type NamedSchemas = Readonly<Record<string, z.ZodType>>;

/** JSON Schemas that refer to each other, as OpenAPI holds them. */
export type SchemaBook = {
  readonly components: Json;
  /** A reference to a schema that has a name, and the JSON Schema itself of one that has none. */
  readonly jsonOf: (schema: z.ZodType) => Json;
};

export const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/**
 * The JSON Schemas of what is sent (`input`) or answered (`output`): a field with a default may be left out of the one,
 * and stands in the other.
 */
export function schemaBook(
  named: NamedSchemas,
  unnamed: readonly z.ZodType[],
  io: "input" | "output",
): SchemaBook {
  const names = new Map(Object.entries(named).map(([name, schema]) => [schema, name]));
  const inline = [...new Set(unnamed)].filter((schema) => !names.has(schema));
  const idOf = new Map([...names, ...inline.map((schema, place) => [schema, `inline-${place}`] as const)]);
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of idOf) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => refTo(id).$ref as string,
    override: plain,
  });
  const jsonBy = (id: string): Json => {
    const { $schema: _, $id: __, ...json } = schemas[id] as Json;
    return json;
  };
  return {
    components: Object.fromEntries(Object.keys(named).map((name) => [name, jsonBy(name)])),
    jsonOf: (schema) => {
      const name = names.get(schema);
      return name === undefined ? jsonBy(idOf.get(schema) as string) : refTo(name);
    },
  };
}

/** `readonly` says that our code leaves a value alone; in OpenAPI `readOnly` would say that it may not be sent. */
export function plain({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
}
