import { parseSettings } from "../../src/config.ts";
import { servicesOf } from "../../src/services.ts";
import { createApp } from "../../src/web/app.ts";
import { answer } from "./answer.ts";

// The whole site as it is in production, but that one reader may ask as often as a bench does.
answer(createApp(await servicesOf(parseSettings({ ...process.env, RATE_LIMIT: "1000000" }))));
