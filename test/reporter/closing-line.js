/** Prints the result of a whole run as one plain line, for readers and machines that look only at the end of a log. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    const broken = results.numRuntimeErrorTestSuites;
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed`;
    process.stderr.write(`\n${skipped > 0 ? `${line}, ${skipped} skipped` : line}\n`);
  }
};
