/** Replays transcripts of real servers against the sandbox: `npm run contract -- [FOLDER|FILE…]`. */
import { relative } from "node:path";
import { exceptionFor, readExceptions } from "../test/contract/runner/exceptions";
import { contractFolders, transcriptFiles } from "../test/contract/runner/files";
import { replay } from "../test/contract/runner/replay";
import { describeFailure } from "../test/contract/runner/report";
import { playableVersions, readTranscript } from "../test/contract/runner/transcript";
import type { Transcript } from "../test/contract/runner/transcript";

const shownSteps = 3;
const paths = process.argv.slice(2);
const exceptions = readExceptions();
const leftOut = new Set<string>();
let passed = 0;
let failed = 0;

for (const file of (paths.length > 0 ? paths : contractFolders).flatMap(transcriptFiles)) {
  const transcript = readOrReport(file);
  if (transcript === undefined) continue;
  for (const version of playableVersions(transcript)) {
    const { failures, leftOut: calls } = replay(transcript, version);
    for (const call of calls) leftOut.add(call);
    const name = `${relative(process.cwd(), file)} ${version}`;
    const exception = exceptionFor(exceptions, file, version);
    if (failures.length === 0) {
      passed++;
      console.log(`ok    ${name}${exception === undefined ? "" : "  (listed as an exception, but it passes)"}`);
      continue;
    }
    if (exception === undefined) failed++;
    console.log(`${exception === undefined ? "FAIL " : "known"} ${name}${exception ? `  (${exception.why})` : ""}`);
    for (const failure of failures.slice(0, shownSteps)) console.log(describeFailure(failure));
    if (failures.length > shownSteps) console.log(`    … and ${failures.length - shownSteps} more steps`);
  }
}

if (leftOut.size > 0) console.log(`\nNot in the sandbox: ${[...leftOut].sort().join(", ")}`);
if (exceptions.length > 0) {
  console.log("\nExceptions:");
  for (const { file, versions, why } of exceptions) console.log(`  ${file} (${versions.join(", ")}): ${why}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A file that is no transcript fails like a story that goes otherwise. */
function readOrReport(file: string): Transcript | undefined {
  try {
    return readTranscript(file);
  } catch (error) {
    failed++;
    console.log(`FAIL  ${relative(process.cwd(), file)}  (${error instanceof Error ? error.message : String(error)})`);
    return undefined;
  }
}
