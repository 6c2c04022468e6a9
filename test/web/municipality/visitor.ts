import request, { type Response } from "supertest";
import type { Services } from "../../../src/web/services.ts";
import { testApp } from "../../support/services.ts";
import { tokenOn } from "../forms/browser.ts";

/** The address that lets a browser in by a link. */
export const linkTo = (token: string): string => `/da/kommune/aabn/${token}`;

/** A browser that goes from page to page, and keeps the cookies that come. */
export async function visitor(replacements: Partial<Services> = {}) {
  const app = await testApp(replacements);
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const keep = (answer: Response) => {
    for (const line of [answer.headers["set-cookie"] ?? []].flat()) {
      const [pair = ""] = line.split("; ");
      const [name = "", value = ""] = pair.split("=");
      if (line.includes("Max-Age=0")) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const open = async (address: string) => keep(await request(app).get(address).set("Cookie", cookie()));
  /** Sends the first form of the page at the address. */
  const send = async (address: string, fields: Readonly<Record<string, string>> = {}) => {
    const token = tokenOn((await open(address)).text);
    const asked = request(app).post(address).type("form").set("Cookie", cookie());
    return keep(await asked.send(new URLSearchParams({ token, ...fields }).toString()));
  };
  return {
    app,
    cookies,
    open,
    send,
    /** Opens a link, and presses its button. */
    enter: (token: string) => send(linkTo(token), { language: "da" }),
  };
}
