import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { connect } from "node:net";
import { decode, encode, streamDecode, streamEncode } from "dns-packet";
import type { DecodedPacket, Packet } from "dns-packet";
import type { ListeningDns } from "../../../src/sandbox/resolver/listener";
import { createSandbox } from "../../../src/sandbox/sandbox";
import type { Sandbox } from "../../../src/sandbox/sandbox";

/** A decoded answer; the library's types leave out the code. */
type Answered = DecodedPacket & { readonly rcode: string };

let sandbox: Sandbox;
let dns: ListeningDns;

beforeEach(async () => {
  sandbox = createSandbox();
  sandbox.ask("zones/create", { zone: "lab.test", type: "Primary" });
  dns = await sandbox.listenDns();
});

afterEach(() => sandbox.close());

function add(domain: string, type: string, fields: Readonly<Record<string, string>>): void {
  sandbox.ask("zones/records/add", { domain, type, ttl: "60", ...fields });
}

function overUdp(packet: Packet): Promise<Answered> {
  return new Promise((resolve) => {
    const socket = createSocket("udp4");
    socket.on("message", (message) => {
      socket.close();
      resolve(decode(message) as Answered);
    });
    socket.send(encode(packet), dns.port, "127.0.0.1");
  });
}

function overTcp(packet: Packet): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const socket = connect(dns.port, "127.0.0.1", () => socket.write(streamEncode(packet)));
    let received = Buffer.alloc(0);
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      socket.destroy();
      resolve(streamDecode(received) as Answered);
    });
  });
}

const question = (name: string, type: string): Packet =>
  ({ type: "query", id: 7, flags: 0x100, questions: [{ name, type }] }) as Packet;

it("an ordinary resolver reads every type it knows", async () => {
  add("a.lab.test", "A", { ipAddress: "10.0.0.1" });
  add("a.lab.test", "AAAA", { ipAddress: "2001:db8::1" });
  add("a.lab.test", "MX", { preference: "10", exchange: "mail.lab.test" });
  add("a.lab.test", "TXT", { text: 'say "hi"; x=y' });
  add("_s._tcp.lab.test", "SRV", { priority: "1", weight: "2", port: "443", target: "a.lab.test" });
  add("a.lab.test", "CAA", { flags: "0", tag: "issue", value: "ca.test" });
  add("1.lab.test", "PTR", { ptrName: "a.lab.test" });
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${dns.port}`]);
  expect(await resolver.resolve4("a.lab.test", { ttl: true })).toEqual([{ address: "10.0.0.1", ttl: 60 }]);
  expect(await resolver.resolve6("a.lab.test")).toEqual(["2001:db8::1"]);
  expect(await resolver.resolveMx("a.lab.test")).toEqual([{ exchange: "mail.lab.test", priority: 10 }]);
  expect(await resolver.resolveTxt("a.lab.test")).toEqual([['say "hi"; x=y']]);
  expect(await resolver.resolveSrv("_s._tcp.lab.test")).toEqual([
    { name: "a.lab.test", port: 443, priority: 1, weight: 2 },
  ]);
  expect(await resolver.resolveCaa("a.lab.test")).toEqual([{ critical: 0, issue: "ca.test" }]);
  expect(await resolver.resolvePtr("1.lab.test")).toEqual(["a.lab.test"]);
  expect(await resolver.resolveSoa("lab.test")).toMatchObject({
    nsname: "technitium-sandbox",
    hostmaster: "hostadmin.lab.test",
  });
  await expect(resolver.resolve4("no.lab.test")).rejects.toMatchObject({ code: "ENOTFOUND" });
  await expect(resolver.resolve4("www.example")).rejects.toMatchObject({ code: "ESERVFAIL" });
});

it("an answer too long for UDP is cut there and whole over TCP", async () => {
  for (let i = 1; i <= 60; i++) add("many.lab.test", "A", { ipAddress: `10.0.1.${i}` });
  const short = await overUdp(question("many.lab.test", "A"));
  expect(short.flag_tc).toBe(true);
  expect(short.answers).toEqual([]);
  expect((await overTcp(question("many.lab.test", "A"))).answers).toHaveLength(60);
});

it("a question may say that its way back takes more than 512 bytes", async () => {
  for (let i = 1; i <= 60; i++) add("many.lab.test", "A", { ipAddress: `10.0.1.${i}` });
  const opt = { type: "OPT", name: ".", udpPayloadSize: 4096 };
  const answer = await overUdp({ ...question("many.lab.test", "A"), additionals: [opt] } as unknown as Packet);
  expect(answer.flag_tc).toBe(false);
  expect(answer.answers).toHaveLength(60);
  expect(answer.additionals).toMatchObject([{ type: "OPT" }]);
});

it("an answer says whose question it answers, that it is authoritative, and that recursion is there", async () => {
  add("a.lab.test", "A", { ipAddress: "10.0.0.1" });
  const answer = await overUdp(question("A.lab.test", "A"));
  expect(answer).toMatchObject({ id: 7, flag_aa: true, flag_rd: true, flag_ra: true, rcode: "NOERROR" });
  expect(answer.questions).toMatchObject([{ name: "A.lab.test", type: "A" }]);
});

it("HTTPS records travel in the form of RFC 9460", async () => {
  add("lab.test", "HTTPS", {
    svcPriority: "1",
    svcTargetName: ".",
    svcParams: "port|8443|alpn|h2,h3|ipv4hint|10.0.0.1|ipv6hint|2001:db8::1",
  });
  const answer = await overUdp(question("lab.test", "UNKNOWN_65"));
  const data = (answer.answers?.[0] as unknown as { data: Buffer }).data;
  expect(data.toString("hex")).toBe(
    ["0001", "00", "00010006" + "026832" + "026833", "00030002" + "20fb", "00040004" + "0a000001"]
      .concat("00060010" + "20010db8000000000000000000000001")
      .join(""),
  );
});

it("what is no question is not answered, and what is not a query is refused", async () => {
  const status = { ...question("lab.test", "SOA"), flags: 0x1000 };
  expect((await overUdp(status)).rcode).toBe("NOTIMP");
  const socket = createSocket("udp4");
  socket.send(Buffer.from("not DNS"), dns.port, "127.0.0.1");
  expect((await overUdp({ type: "query", id: 9, questions: [] })).rcode).toBe("FORMERR");
  socket.close();
});
