import { z } from "zod";
import { ProblemDetails } from "../../errors/problem.ts";
import { problemKinds } from "../../errors/problem-kinds.ts";
import { type Endpoint, type Parameters, parametersIn } from "../endpoint.ts";
import { eventStream } from "../event-stream.ts";
import { type Json, type NamedSchemas, plain, refTo, type SchemaBook, schemaBook } from "./schema-book.ts";

type ApiDescription<S> = {
  readonly info: Json;
  /** Where the paths begin. */
  readonly server: string;
  readonly endpoints: readonly Endpoint<S>[];
  /** Schemas worth a name of their own: in what is asked, and in what is answered. No name may stand in both. */
  readonly asked: NamedSchemas;
  readonly answered: NamedSchemas;
};

type Books = { readonly asked: SchemaBook; readonly answered: SchemaBook };

/** The OpenAPI 3.1 document of the endpoints, made from the same schemas by which they read and answer. */
export function openApiOf<S>({ info, server, endpoints, asked, answered }: ApiDescription<S>): Json {
  const bodies = endpoints.flatMap(({ body }) => body ?? []);
  const answers = endpoints.map(({ answer }) => answer);
  const books = {
    asked: schemaBook(asked, bodies, "input"),
    answered: schemaBook({ ...answered, ProblemDetails }, answers, "output"),
  };
  return {
    openapi: "3.1.0",
    info,
    servers: [{ url: server }],
    paths: Object.fromEntries(
      Array.from(
        Map.groupBy(endpoints, ({ path }) => path),
        ([path, siblings]) => [
          path,
          Object.fromEntries(siblings.map((endpoint) => [endpoint.method, operationOf(endpoint, books)])),
        ],
      ),
    ),
    components: {
      securitySchemes: {
        link: { type: "http", scheme: "bearer", description: "The token of a link to the analysis." },
      },
      schemas: { ...books.asked.components, ...books.answered.components },
      responses: {
        Problem: {
          description: "What is wrong (RFC 9457)",
          content: { "application/problem+json": { schema: refTo("ProblemDetails") } },
        },
      },
    },
  };
}

function operationOf<S>(endpoint: Endpoint<S>, { asked, answered }: Books): Json {
  const { id, path, summary, description, parameters, body, answer, downloads = [], example } = endpoint;
  const others = endpoint.method === "post" && !endpoint.isPrivate ? [...downloads, eventStream] : downloads;
  const media = Object.fromEntries(others.map((type) => [type, { schema: { type: "string" } }]));
  const { isPrivate = false, status = 200 } = endpoint;
  const problems = statusesOf(endpoint).map((status) => [status, { $ref: "#/components/responses/Problem" }]);
  return {
    operationId: id,
    summary,
    ...(isPrivate && { security: [{ link: [] }] }),
    ...(description !== undefined && { description }),
    parameters: parametersOf(path, parameters, example.parameters ?? {}),
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: asked.jsonOf(body), example: example.body } },
      },
    }),
    responses: {
      [status]: {
        description: summary,
        ...(status !== 204 && {
          content: { "application/json": { schema: answered.jsonOf(answer) }, ...media },
        }),
      },
      ...Object.fromEntries(problems),
    },
  };
}

function statusesOf<S>(endpoint: Endpoint<S>): readonly number[] {
  const statuses = usualStatuses(endpoint);
  if (!endpoint.isPrivate) return statuses;
  const ofStore = [
    "not-allowed",
    "unknown-entry",
    "conflict",
    "storage-unavailable",
    "storage-full",
  ] as const;
  return [...new Set([...statuses, ...ofStore.map((id) => problemKinds[id].status)])];
}

function usualStatuses<S>({ method, path }: Endpoint<S>): readonly number[] {
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
