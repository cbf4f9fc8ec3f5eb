import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { fqdnFromServer, parseFqdn } from "../../../src/dns/name";
import { parseRecordData, parseRecordType, printRecordData, recordKey, type RecordData } from "../../../src/dns/record";
import { parseTtl, printTtl, ttlFromSeconds } from "../../../src/dns/ttl";
import { ODD_INPUT } from "../../technitium/transcripts";
import { presentationOfAnswer, presentationOfParameters, type ServerWords } from "./server-presentation";

const CONTRACT = join(__dirname, "../../contract");

/** Types that real servers answered, and that have no presentation form: the server's own, and one of its built-in zones. */
const WITHOUT_FORM = new Set(["FWD", "APP", "APL"]);

interface Step {
  readonly call?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly expect?: Readonly<Record<string, Answer>>;
}

interface Answer {
  readonly status?: string;
  readonly "<text>"?: string;
  readonly response?: { readonly addedRecord?: AnsweredRecord };
}

interface AnsweredRecord {
  readonly name: string;
  readonly type: string;
  readonly ttl: number;
  readonly ttlString: string;
  readonly rData: ServerWords;
}

const steps: readonly Step[] = ["dns", "lease", "dhcp"].flatMap((folder) =>
  readdirSync(join(CONTRACT, folder))
    .filter((file) => file.endsWith(".json") && !ODD_INPUT.test(file))
    .flatMap(
      (file) =>
        (JSON.parse(readFileSync(join(CONTRACT, folder, file), "utf8")) as { readonly steps: readonly Step[] }).steps,
    ),
);

function recordsIn(value: unknown): readonly AnsweredRecord[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(recordsIn);
  return "rData" in value ? [value as AnsweredRecord, ...inside] : inside;
}

const answered = recordsIn(steps.map((step) => step.expect));

function dataOf({ type, rData }: AnsweredRecord): RecordData | null {
  const presentation = presentationOfAnswer(type, rData);
  return presentation === null || WITHOUT_FORM.has(type) ? null : parseRecordData(parseRecordType(type), presentation);
}

it("has transcripts to judge by", () => {
  expect(answered.length).toBeGreaterThan(5000);
  expect(new Set(answered.map((record) => record.type)).size).toBeGreaterThan(20);
});

it("can express every value that a real server answered, but for those without a presentation form", () => {
  const unexpressed = new Set(answered.filter((record) => dataOf(record) === null).map((record) => record.type));
  expect([...unexpressed].sort()).toEqual([...WITHOUT_FORM].sort());
});

it("prints every value that a real server answered so that it reads back", () => {
  for (const record of answered) {
    const data = dataOf(record);
    if (data !== null) expect(parseRecordData(data.type, printRecordData(data))).toEqual(data);
  }
});

it("reads every name that a real server answered, as itself in lower case", () => {
  for (const { name } of answered) {
    expect(fqdnFromServer(name.replaceAll("<server>", "dns1"))).toBe(name.replaceAll("<server>", "dns1").toLowerCase());
  }
});

it("prints TTLs as a real server does, and reads them", () => {
  for (const { ttl, ttlString } of answered) {
    expect(printTtl(ttlFromSeconds(ttl))).toBe(ttlString);
    expect(parseTtl(ttlString)).toBe(ttl);
  }
});

it("sees the value that was sent and the value that a real server answered to it as the same", () => {
  const compared = new Set<string>();
  for (const { call, params, expect: answers } of steps) {
    if (call !== "zones/records/add" || params === undefined) continue;
    for (const { response } of Object.values(answers ?? {})) {
      const record = response?.addedRecord;
      const data = record === undefined ? null : dataOf(record);
      const sent = presentationOfParameters(String(params.type).toUpperCase(), params);
      if (data === null || sent === null || isRewritten(params)) continue;
      expect(recordKey(parseRecordData(data.type, sent))).toBe(recordKey(data));
      compared.add(data.type);
    }
  }
  expect([...compared].sort()).toEqual([
    "A",
    "AAAA",
    "ANAME",
    "CAA",
    "CNAME",
    "DNAME",
    "DS",
    "HTTPS",
    "MX",
    "NAPTR",
    "NS",
    "PTR",
    "RP",
    "SRV",
    "SSHFP",
    "SVCB",
    "TLSA",
    "TXT",
    "TYPE29",
    "TYPE61",
    "TYPE65300",
    "URI",
  ]);
});

/** Values that are refused here because the server would store something else. */
function isRewritten({ type, text, ipAddress, rdata }: Readonly<Record<string, string>>): boolean {
  const isLossyText = type === "TXT" && text !== undefined && /[^\0-\x7f]/.test(text);
  const isNoAddress = ipAddress === "10.0.0" || ipAddress === "request-ip-address";
  return isLossyText || isNoAddress || (type === "HINFO" && rdata !== undefined);
}

it("reads what a real server exports as it reads what the server answers", () => {
  const exported = steps.flatMap(({ call, expect: answers }) =>
    call === "zones/export"
      ? Object.values(answers ?? {}).flatMap((answer) => answer["<text>"]?.split("\n") ?? [])
      : [],
  );
  const lines = exported.flatMap(
    (line) =>
      /^(\S+) +[0-9]+ +IN +(AAAA|CAA|TLSA|DS|SSHFP|NAPTR|TXT|URI|HTTPS|TYPE65300) +([^\t]+)/.exec(line)?.slice(2) ?? [],
  );
  const known = new Set(answered.map(dataOf).flatMap((data) => (data === null ? [] : [recordKey(data)])));
  expect(lines.length).toBeGreaterThan(18);
  for (let index = 0; index + 1 < lines.length; index += 2) {
    expect(known).toContain(
      recordKey(parseRecordData(parseRecordType(String(lines[index])), String(lines[index + 1]))),
    );
  }
});

it("refuses no name that a real server took, but for one that is longer than DNS allows", () => {
  const taken = new Set(answered.map(({ name }) => name.replaceAll("<server>", "dns1")).filter((name) => name !== ""));
  const refused = [...taken].filter((name) => {
    try {
      return parseFqdn(name) !== name.toLowerCase();
    } catch {
      return true;
    }
  });
  expect(refused.map((name) => name.length)).toEqual([255]);
});
