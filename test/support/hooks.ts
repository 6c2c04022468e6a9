type Closing = () => Promise<void>;

const closings: Closing[] = [];

/** Has something closed when all tests of a run are done. */
export const closeAtEnd = (closing: Closing): void => void closings.push(closing);

/** Read by mocha, by its configuration. */
export const mochaHooks = {
  afterAll: async () => {
    for (const close of closings.splice(0).toReversed()) await close();
  },
};
