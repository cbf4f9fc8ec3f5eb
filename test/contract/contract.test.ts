import { relative } from "node:path";
import { exceptionFor, readExceptions } from "./runner/exceptions";
import { contractFolders, transcriptFiles } from "./runner/files";
import { replay } from "./runner/replay";
import { describeFailure } from "./runner/report";
import { playableVersions, readTranscript } from "./runner/transcript";

const exceptions = readExceptions();

describe.each(contractFolders.map((folder) => [relative(__dirname, folder), folder] as const))(
  "%s",
  (_name, folder) => {
    it.each(transcriptFiles(folder).map((file) => [relative(folder, file), file] as const))(
      "the sandbox answers as the real servers did in %s",
      (_story, file) => {
        const transcript = readTranscript(file);
        for (const version of playableVersions(transcript)) {
          const { failures } = replay(transcript, version);
          const report = failures.map(describeFailure).join("\n");
          const known = exceptionFor(exceptions, file, version);
          if (known === undefined) expect(`${version}:${report}`).toBe(`${version}:`);
          else expect(failures).not.toHaveLength(0);
        }
      },
    );
  },
);
