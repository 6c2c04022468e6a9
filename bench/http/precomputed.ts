import express from "express";
import { answer } from "./answer.ts";
import { bodyAt } from "./ask.ts";

const [, , page = ""] = process.argv;
const text = String(await bodyAt(page, "identity"));
const compressed = await bodyAt(page, "br");

// Sends a page that it holds already, as text and compressed.
const app = express();
// What never changes needs no new tag for every answer.
app.set("etag", false);
app.get("/text", (_, response) => {
  response.send(text);
});
app.get("/compressed", (_, response) => {
  response.type("html").set("Content-Encoding", "br").send(compressed);
});
answer(app);
