import { z } from "zod";
import { type Endpoint, type Parameters, parametersIn } from "./endpoint.ts";
import { ProblemDetails } from "./problem.ts";
import { problemKinds } from "./problem-kinds.ts";

type Json = Readonly<Record<string, unknown>>;
export type NamedSchemas = Readonly<Record<string, z.ZodType>>;

export type ApiDescription<S> = {
  readonly info: Json;
  /** Where the paths begin. */
  readonly server: string;
  readonly endpoints: readonly Endpoint<S>[];
  /** Schemas worth a name of their own: in what is asked, and in what is answered. No name may stand in both. */
  readonly asked: NamedSchemas;
  readonly answered: NamedSchemas;
};

/** The OpenAPI 3.1 document of the endpoints, made from the same schemas by which they read and answer. */
export function openApiOf<S>({ info, server, endpoints, asked, answered }: ApiDescription<S>): Json {
  const bodies = endpoints.flatMap(({ id, body }) =>
    body === undefined ? [] : [[`${id}-request`, body] as const],
  );
  const answers = endpoints.map(({ id, answer }) => [`${id}-answer`, answer] as const);
  return {
    openapi: "3.1.0",
    info,
    servers: [{ url: server }],
    paths: Object.fromEntries(
      Array.from(
        Map.groupBy(endpoints, ({ path }) => path),
        ([path, siblings]) => [
          path,
          Object.fromEntries(siblings.map((one) => [one.method, operationOf(one)])),
        ],
      ),
    ),
    components: {
      schemas: {
        ...componentsOf({ ...asked, ...Object.fromEntries(bodies) }, "input"),
        ...componentsOf({ ...answered, ProblemDetails, ...Object.fromEntries(answers) }, "output"),
      },
      responses: { Problem: { description: "What is wrong (RFC 9457)", content: problemContent } },
    },
  };
}

const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const problemContent = { "application/problem+json": { schema: refTo("ProblemDetails") } };

function operationOf<S>(endpoint: Endpoint<S>): Json {
  const { id, summary, description, parameters, body, downloads = [], example } = endpoint;
  const media = Object.fromEntries(downloads.map((type) => [type, { schema: { type: "string" } }]));
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    parameters: parametersOf(endpoint.path, parameters, example.parameters ?? {}),
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: refTo(`${id}-request`), example: example.body } },
      },
    }),
    responses: {
      200: {
        description: summary,
        content: { "application/json": { schema: refTo(`${id}-answer`) }, ...media },
      },
      ...Object.fromEntries(
        statusesOf(endpoint).map((status) => [status, { $ref: "#/components/responses/Problem" }]),
      ),
    },
  };
}

function statusesOf<S>({ method, path }: Endpoint<S>): readonly number[] {
  const { "invalid-parameter": parameter, "unknown-entry": unknown, overloaded } = problemKinds;
  const { "too-large": large, "unsupported-type": type, "invalid-body": body } = problemKinds;
  if (method === "post") return [parameter, large, type, body, overloaded].map(({ status }) => status);
  return [parameter, ...(parametersIn(path).length > 0 ? [unknown] : [])].map(({ status }) => status);
}

function parametersOf(
  path: string,
  parameters: Parameters,
  example: Readonly<Record<string, string>>,
): Json[] {
  const inPath = new Set(parametersIn(path));
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: "input", override: plain });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: inPath.has(name) ? "path" : "query",
    required: required.includes(name),
    schema,
    ...(example[name] !== undefined && { example: example[name] }),
  }));
}

function componentsOf(schemas: NamedSchemas, io: "input" | "output"): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}`, override: plain });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

/** `readonly` says that our code leaves a value alone; in OpenAPI `readOnly` would say that it may not be sent. */
function plain({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
}
