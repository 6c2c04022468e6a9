// Runs tests of one file after another in this process, as mocha would, for those who tell apart what each of them does.
import { join } from "node:path";
import Mocha from "mocha";

const root = join(import.meta.dirname, "../..");

// On a machine that is busy a test may take long without being wrong: whoever asks sees to what never ends.
Mocha.Runnable.prototype.timeout = function (...given) {
  return given.length > 0 ? this : 0;
};

/** Loads a file of tests, and gives what runs those of its tests that are wanted: all, or up to the first that fails. */
export async function loaded(file, { bail = false, wanted = () => true } = {}) {
  const mocha = new Mocha({ bail, reporter: class {} });
  mocha.addFile(join(root, file));
  await mocha.loadFilesAsync();
  keep(mocha.suite, wanted);
  return (listen) =>
    new Promise((resolve) => {
      listen(mocha.run(resolve));
    });
}

function keep(suite, wanted) {
  suite.tests = suite.tests.filter((test) => wanted(test.fullTitle()));
  for (const inner of suite.suites) keep(inner, wanted);
}
