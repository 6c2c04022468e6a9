import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { testApp } from "../../support/services.ts";

/** Views that differ in one thing that the page's pieces depend on, and in some that they do not. */
const views = [
  "",
  "?level=2",
  "?level=0",
  "?unit=area-syd-house-32",
  "?moved=central",
  "?moved=decentral",
  "?scope=decision",
  "?lens=both",
  "?mode=exact&direction=90",
  "?organisation=svendborg",
  "?organisation=svendborg&level=3",
];

describe("the pieces of the compare page", () => {
  let shared: Express;
  let keepsNothing: Express;
  before(async () => {
    [shared, keepsNothing] = await Promise.all([testApp({ development: false }), testApp()]);
    for (const language of ["da", "en"]) {
      for (const view of views) await request(shared).get(`/${language}/${view}`);
    }
  });

  for (const view of views) {
    it(`are each view's own, whatever was asked for before: /da/${view}`, async () => {
      const alone = await request(keepsNothing).get(`/da/${view}`);
      // Whoever bears a cookie gets a page made anew, from pieces that are kept.
      const again = await request(shared).get(`/da/${view}`).set("Cookie", "a=1");
      expect(alone.status).to.equal(200);
      expect(again.text).to.equal(alone.text);
    });
  }
});
