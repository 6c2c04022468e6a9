type Closing = () => Promise<void>;

const closings: Closing[] = [];
const afterTest: Closing[] = [];

/** Has something closed when all tests of a run are done. */
export const closeAtEnd = (closing: Closing): void => void closings.push(closing);

/** Has something closed when the present test is done. */
export const closeAfterTest = (closing: Closing): void => void afterTest.push(closing);

/** Read by mocha, by its configuration. */
export const mochaHooks = {
  afterEach: async () => {
    await Promise.all(afterTest.splice(0).map((close) => close()));
  },
  afterAll: async () => {
    for (const close of closings.splice(0).toReversed()) await close();
  },
};
