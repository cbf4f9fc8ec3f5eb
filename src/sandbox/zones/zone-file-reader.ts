import { ApiError } from "../api-error";
import type { PerVersion, ServerVersion } from "../server-version";
import { asciiName, isName } from "./domain-name";
import { kindForType, type RecordData } from "./record";
import { isNamedType, typeName, typeNumber } from "./record-type";
import { completeName } from "./record/zone-words";
import { readTtl } from "./ttl-text";
import type { WordTable } from "./word-table";
import { ZoneFileScanner } from "./zone-file-scanner";

/** One record of a zone file. */
export interface ZoneFileRecord {
  readonly name: string;
  readonly type: string;
  /** 1 is IN. */
  readonly classNumber: number;
  readonly ttl: number;
  /** `null` for the records that signing makes, which nobody reads. */
  readonly data: RecordData | null;
  /** What stood behind the semicolon; `""` for nothing. */
  readonly comment: string;
}

/** How each version takes the first word of an entry, and lines of blanks (contract/dns/21). */
const fileQuirks: PerVersion<{ readonly ownerMayBeType: boolean; readonly skipsBlankLines: boolean }> = {
  "13.6": { ownerMayBeType: true, skipsBlankLines: false },
  "14.3": { ownerMayBeType: false, skipsBlankLines: true },
  "15.2": { ownerMayBeType: false, skipsBlankLines: true },
};

const classes: WordTable = { unknown: 0, in: 1, cs: 2, ch: 3, hs: 4, none: 254, any: 255 };
const signingTypes: ReadonlySet<string> = new Set(["DNSKEY", "RRSIG", "NSEC", "NSEC3", "NSEC3PARAM"]);

/** Reads a zone file whole. @throws ApiError naming the field and the line where it cannot be read (contract/dns/13). */
export function readZoneFile(
  text: string,
  options: { readonly origin: string; readonly defaultTtl: number; readonly version: ServerVersion },
): readonly ZoneFileRecord[] {
  return new ZoneFileReader(text, options).read();
}

class ZoneFileReader {
  readonly #scanner: ZoneFileScanner;
  readonly #version: ServerVersion;
  readonly #records: ZoneFileRecord[] = [];
  #origin: string;
  #defaultTtl: number;

  constructor(
    text: string,
    options: { readonly origin: string; readonly defaultTtl: number; readonly version: ServerVersion },
  ) {
    this.#version = options.version;
    this.#origin = options.origin;
    this.#defaultTtl = options.defaultTtl;
    this.#scanner = new ZoneFileScanner(text, fileQuirks[options.version].skipsBlankLines);
  }

  read(): readonly ZoneFileRecord[] {
    let last = { name: this.#origin, ttl: 0, classNumber: 1 };
    for (let word = this.#scanner.nextEntry(); word !== null; word = this.#scanner.nextEntry()) {
      if (word === "$ORIGIN") {
        this.#origin = this.#readOrigin();
        last = { ...last, name: this.#origin };
      } else if (word === "$TTL") {
        this.#defaultTtl = this.#readDefaultTtl();
      } else if (word === "$INCLUDE") {
        const line = this.#scanner.lineNumber;
        throw new ApiError(`The zone file parser does not support $INCLUDE control entry on line # ${line}.`);
      } else {
        const record = this.#readRecord(word, last);
        this.#records.push(record);
        last = record;
      }
    }
    return this.#records;
  }

  #readOrigin(): string {
    const name = completeName(this.#scanner.nextWord() ?? "", this.#origin);
    if (!isName(name, this.#version)) throw this.#failure("domain-name", "$ORIGIN ");
    return name;
  }

  #readDefaultTtl(): number {
    const ttl = readTtl(this.#scanner.nextWord() ?? "");
    if (ttl === null) throw this.#failure("default-ttl", "$TTL ");
    return ttl;
  }

  #readRecord(
    firstWord: string,
    last: { readonly name: string; readonly ttl: number; readonly classNumber: number },
  ): ZoneFileRecord {
    let name = fileQuirks[this.#version].ownerMayBeType ? undefined : this.#ownerName(firstWord, last.name);
    let word = name === undefined ? firstWord : this.#fieldWord();
    let ttl: number | undefined;
    let classNumber: number | undefined;
    let type: string | undefined;
    for (;;) {
      const seconds = ttl === undefined ? readTtl(word) : null;
      const ofClass = seconds === null && classNumber === undefined ? readClass(word) : null;
      if (seconds !== null) ttl = seconds;
      else if (ofClass !== null) classNumber = ofClass;
      else if ((type = readType(word)) !== undefined) break;
      else if (name === undefined) name = this.#ownerName(word, last.name);
      else throw this.#failure("rr");
      word = this.#fieldWord();
    }
    const data = this.#readData(type);
    const comment = this.#scanner.comment();
    return {
      name: name ?? last.name,
      type,
      ttl: ttl ?? (this.#defaultTtl > 0 ? this.#defaultTtl : last.ttl),
      classNumber: classNumber ?? last.classNumber,
      data,
      comment,
    };
  }

  #fieldWord(): string {
    const word = this.#scanner.nextWord();
    if (word === null) throw this.#failure("rr");
    return word;
  }

  #ownerName(word: string, lastName: string): string {
    const name = word === "" ? lastName : completeName(word, this.#origin);
    if (!isName(name, this.#version)) throw this.#failure("domain-name");
    return asciiName(name);
  }

  #readData(type: string): RecordData | null {
    const words = { version: this.#version, origin: this.#origin, next: () => this.#scanner.nextWord() };
    try {
      if (!signingTypes.has(type)) return kindForType(type).parse(words);
    } catch (error) {
      if (error instanceof ApiError) throw this.#failure("rdata", "", error.message);
      throw error;
    }
    while (words.next() !== null);
    return null;
  }

  #failure(field: string, entry = "", inner?: string): ApiError {
    const text = `The zone file parser failed to parse ${entry}'${field}' field on line # ${this.#scanner.lineNumber}.`;
    return new ApiError(text, inner === undefined ? {} : { inner });
  }
}

function readClass(word: string): number | null {
  const lower = word.toLowerCase();
  if (Object.hasOwn(classes, lower)) return classes[lower] ?? null;
  const digits = /^(?:class)?(\d+)$/.exec(lower)?.[1];
  return digits === undefined || Number(digits) > 0xffff ? null : Number(digits);
}

function readType(word: string): string | undefined {
  const upper = word.toUpperCase();
  if (isNamedType(upper)) return upper;
  const digits = /^(?:TYPE)?(\d+)$/.exec(upper)?.[1];
  if (digits === undefined || typeNumber(digits) > 0xffff) return undefined;
  return typeName(Number(digits));
}
