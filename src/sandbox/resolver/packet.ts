import { AUTHORITATIVE_ANSWER, RECURSION_AVAILABLE, RECURSION_DESIRED, decode, encode } from "dns-packet";
import type { Answer, DecodedPacket, Packet } from "dns-packet";
import { typeName, typeNumber } from "../zones/record-type";
import { wireData } from "./rdata";
import type { AnsweredRecord, Resolution, ResponseCode } from "./resolve";

const codes: Readonly<Record<ResponseCode | "FORMERR" | "NOTIMP", number>> = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
};
const truncated = 0x200;
const opcodes = 0x7800;
const plainUdpSize = 512;

/** Answers one question of a packet. */
export type Resolve = (name: string, type: string) => Resolution;

/**
 * Answers a DNS message (RFC 1035 4). A message that is no question gets `undefined`: no answer.
 * @param most how many bytes the way back can take, `"udp"` for what the question says of itself (RFC 6891).
 */
export function answerPacket(message: Buffer, most: number | "udp", resolve: Resolve): Buffer | undefined {
  const query = decodeQuery(message);
  if (query === undefined) return undefined;
  const [question] = query.questions ?? [];
  const head: Packet = { type: "response", id: query.id ?? 0, questions: query.questions ?? [] };
  const refusal = (code: "FORMERR" | "NOTIMP"): Buffer => encode({ ...head, flags: flagsOf(query, codes[code]) });
  if (((query.flags ?? 0) & opcodes) !== 0) return refusal("NOTIMP");
  if (question === undefined) return refusal("FORMERR");

  const { code, answers, authorities } = resolve(question.name, askedType(question.type));
  const extended = query.additionals?.find((record) => record.type === "OPT");
  const whole: Packet = {
    ...head,
    flags: flagsOf(query, codes[code]) | (code === "SERVFAIL" ? 0 : AUTHORITATIVE_ANSWER),
    answers: answers.flatMap(wireRecord),
    authorities: authorities.flatMap(wireRecord),
    additionals: extended === undefined ? [] : [optRecord],
  };
  const bytes = encode(whole);
  const size = extended?.type === "OPT" ? Math.max(extended.udpPayloadSize, plainUdpSize) : plainUdpSize;
  if (bytes.length <= (most === "udp" ? size : most)) return bytes;
  return encode({ ...whole, flags: (whole.flags ?? 0) | truncated, answers: [], authorities: [] });
}

const optRecord: Answer = {
  type: "OPT",
  name: ".",
  udpPayloadSize: 1232,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

function decodeQuery(message: Buffer): DecodedPacket | undefined {
  try {
    const packet = decode(message);
    return packet.type === "query" ? packet : undefined;
  } catch {
    return undefined;
  }
}

function flagsOf(query: DecodedPacket, code: number): number {
  return ((query.flags ?? 0) & (RECURSION_DESIRED | opcodes)) | RECURSION_AVAILABLE | code;
}

/** The library says `UNKNOWN_65` for a type it does not know. */
function askedType(type: string): string {
  const unknown = /^UNKNOWN_(\d+)$/.exec(type)?.[1];
  return typeName(unknown === undefined ? typeNumber(type) : Number(unknown));
}

function wireRecord({ name, ttl, data }: AnsweredRecord): readonly Answer[] {
  const wire = wireData(data);
  return wire === undefined ? [] : [{ name, ttl, class: "IN", ...wire } as Answer];
}
