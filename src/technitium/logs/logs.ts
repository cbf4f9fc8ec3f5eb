import type { Caller } from "../transport/call";
import { branch, branches, text } from "../transport/reply-fields";
import type { Session } from "../session/session";

/** A log file of the server. */
export interface LogFile {
  /** The day, e.g. `2026-05-09`. */
  readonly fileName: string;
  /** As the server writes it, e.g. `11.8 KB`. */
  readonly size: string;
}

/** The server's log: who deleted a record, and when. */
export interface Logs {
  /** Whether we may read it. */
  permitted(): Promise<boolean>;
  /** The files there are; empty when logging is off. */
  list(): Promise<readonly LogFile[]>;
  /** The text of a file, or its first so many MB: the server can neither skip nor send the end. */
  download(fileName: string, firstMegabytes: number): Promise<string>;
}

/** The family of log calls. */
export function createLogs(caller: Caller, session: Session): Logs {
  return {
    permitted: async () => (await session.info()).permissions.get("Logs")?.view ?? false,
    list: async () => {
      const reply = await caller({ call: "logs/list", object: "", kind: "read", form: {} });
      return branches(branch(reply, "response"), "logFiles").map((file) => ({
        fileName: text(file, "fileName"),
        size: text(file, "size"),
      }));
    },
    download: (fileName, firstMegabytes) =>
      caller.text({ call: "logs/download", object: fileName, kind: "read", form: { fileName, limit: firstMegabytes } }),
  };
}
