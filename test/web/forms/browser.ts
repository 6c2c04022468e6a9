import request, { type Response } from "supertest";
import type { Services } from "../../../src/web/services.ts";
import { testApp } from "../../support/services.ts";

/** The token in the form on a page. */
export const tokenOn = (page: string): string => /name="token" value="([^"]*)"/.exec(page)?.[1] ?? "";

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody who has opened a page with a form, and keeps the cookies that come. */
export async function browserAt(address: string, replacements: Partial<Services> = {}) {
  const app = await testApp(replacements);
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const keep = (answer: Response) => {
    for (const line of [answer.headers["set-cookie"] ?? []].flat()) {
      const [pair = "", ...more] = line.split("; ");
      const [name = "", value = ""] = pair.split("=");
      if (more.includes("Max-Age=0")) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const open = async () => keep(await request(app).get(address).set("Cookie", cookie()));
  const token = tokenOn((await open()).text);
  return {
    token,
    cookie,
    open,
    send: async (fields: Fields, headers: Readonly<Record<string, string>> = {}) =>
      keep(
        await request(app)
          .post(address)
          .type("form")
          .set({ Cookie: cookie(), ...headers })
          .send(bodyOf({ token, ...fields })),
      ),
  };
}

const bodyOf = (fields: Fields) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  ).toString();
