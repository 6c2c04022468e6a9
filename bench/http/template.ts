import { join } from "node:path";
import compression from "compression";
import ejs from "ejs";
import express, { type RequestHandler } from "express";
import { answer } from "./answer.ts";

const views = join(import.meta.dirname, "views");
const wantedBytes = Number(process.argv[2]);

/** Plain records in a table, so many that the page has the bytes wanted. */
const unit = (index: number) => ({
  name: `Dagtilbuddet Solsikken ${String(index).padStart(5, "0")}`,
  kind: "Dagtilbud",
  leader: "Områdeleder Nord",
  department: "Børn og unge",
  places: 40 + (index % 50),
  role: "–",
});
const pageOf = (count: number, rest = "") => ({
  title: "Dagtilbud",
  units: Array.from({ length: count }, (_, at) => unit(at)),
  rest,
});
const bytesOf = async (page: object) =>
  Buffer.byteLength(await ejs.renderFile(join(views, "units.ejs"), page));

const around = await bytesOf(pageOf(0));
const each = (await bytesOf(pageOf(1))) - around;
const count = Math.floor((wantedBytes - around) / each);
const page = pageOf(count, "x".repeat(wantedBytes - around - count * each));

const send: RequestHandler = (_, response) => response.render("units", page);

// A bare express + ejs page, as text and compressed.
const app = express();
app.set("view engine", "ejs");
app.set("views", views);
app.get("/text", send);
app.get("/compressed", compression(), send);
answer(app);
