/** A record that was written or deleted, as the server's log names it. */
export interface RecordAct {
  readonly act: "written" | "deleted";
  /** Lower case, no trailing dot. */
  readonly name: string;
  readonly type: string;
  /** The address of an A record, or the name that a PTR record points to; `null` where the log does not say, and for all other types. */
  readonly value: string | null;
}

/**
 * The records that a call of the API wrote or deleted, in this order:
 * `New record was added to Primary zone 'z' successfully {record: nas.lab.test.  300  IN  A  10.0.0.1}`,
 * `Record was updated for … {oldRecord: …; newRecord: …}`, `Record was deleted from … {domain: nas.lab.test; type: A;}`.
 */
export function recordsInCall(text: string): readonly RecordAct[] {
  const start = text.indexOf(" successfully {");
  if (start === -1) return [];
  const details = text.slice(start + " successfully {".length);
  const deleted = text.includes("Record was deleted") ? /^domain: ([^;}]+); type: ([^;}]+)/.exec(details) : null;
  if (deleted !== null) {
    return [{ act: "deleted", name: bare(deleted[1] ?? ""), type: deleted[2] ?? "", value: null }];
  }
  if (!/ecord was (?:added|updated)/.test(text)) return [];
  // What follows in the text of a TXT record cannot be mistaken for a part: the old record stands first, and the new one is the last.
  const parts = /^(?:oldRecord: (.*); )?(?:newRecord|record): (.*)$/.exec(details);
  if (parts === null) return [];
  const old = parts[1] === undefined ? [] : printed(parts[1], "deleted");
  return [...old, ...printed(parts[2] ?? "", "written")];
}

/** `nas.lab.test.         300       IN  A             10.0.0.1` */
function printed(line: string, act: RecordAct["act"]): readonly RecordAct[] {
  const [name, , , type, value] = line.replace(/\}$/, "").split(/\s+/);
  if (name === undefined || type === undefined) return [];
  return [{ act, name: bare(name), type, value: (type === "A" || type === "PTR") && value ? bare(value) : null }];
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}
