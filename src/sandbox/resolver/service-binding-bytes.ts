import { isIP } from "node:net";
import { ipv6Groups, parseIpv6 } from "../../dns/ipv6";
import type { ServiceBindingData } from "../zones/record/service-binding";

interface Parameter {
  readonly key: number;
  readonly encode: (value: string) => Buffer;
}

const hex = (value: string): Buffer => Buffer.from(value.replaceAll(":", ""), "hex");

/** The registered parameters (RFC 9460 14.3.2) by the names they are shown with. */
const parameters: Readonly<Record<string, Parameter>> = {
  mandatory: { key: 0, encode: (value) => Buffer.concat(value.split(",").map((name) => uint16(keyOf(name)))) },
  alpn: { key: 1, encode: (value) => Buffer.concat(value.split(",").map(characterString)) },
  "no-default-alpn": { key: 2, encode: () => Buffer.alloc(0) },
  port: { key: 3, encode: (value) => uint16(Number(value)) },
  ipv4hint: { key: 4, encode: (value) => Buffer.concat(value.split(",").map(addressBytes)) },
  ech: { key: 5, encode: hex },
  ipv6hint: { key: 6, encode: (value) => Buffer.concat(value.split(",").map(addressBytes)) },
  dohpath: { key: 7, encode: (value) => Buffer.from(value, "utf8") },
};

/** The data of a SVCB or HTTPS record on the wire: priority, target, parameters by rising key (RFC 9460 2.2). */
export function serviceBindingBytes(data: ServiceBindingData): Buffer {
  const encoded = data.parameters
    .map(([name, value]) => ({ key: keyOf(name), value: (parameters[name]?.encode ?? hex)(value ?? "") }))
    .sort((a, b) => a.key - b.key)
    .map(({ key, value }) => Buffer.concat([uint16(key), uint16(value.length), value]));
  return Buffer.concat([uint16(data.priority), nameBytes(data.target), ...encoded]);
}

function keyOf(name: string): number {
  return parameters[name]?.key ?? 0xffff;
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function characterString(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  return Buffer.concat([Buffer.of(bytes.length), bytes]);
}

function nameBytes(name: string): Buffer {
  const labels = name === "" ? [] : name.split(".");
  return Buffer.concat([...labels.map(characterString), Buffer.of(0)]);
}

function addressBytes(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split(".").map(Number));
  return Buffer.concat(ipv6Groups(parseIpv6(address)).map(uint16));
}
