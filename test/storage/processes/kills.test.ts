import { killsOf } from "./kills.ts";

describe("processes that save", () => killsOf(3));
