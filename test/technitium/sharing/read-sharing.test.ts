import { parseFqdn, type Fqdn } from "../../../src/dns/name";
import { ttlFromSeconds } from "../../../src/dns/ttl";
import { parseIpv4 } from "../../../src/dns/ipv4";
import type { Technitium } from "../../../src/technitium/connect";
import type { ConnectOptions } from "../../../src/technitium/options";
import { addressEntry, connectTo, netOf, zoneBlock } from "../fixtures";
import { body, ok, refuse, startServer, type Act, type Received, type ScriptedServer } from "../scripted-server";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function serve(script: (received: Received) => Act, options: Partial<ConnectOptions> = {}) {
  const server = await startServer(script);
  open.push(server);
  const client = connectTo(server, options);
  open.push(client);
  return { server, client };
}

const ZONES = ["a.test", "b.test", "c.test", "d.test", "e.test"];

function place(name: string, zone: string) {
  return { zone: parseFqdn(zone), name: parseFqdn(name) };
}

/** Runs tasks as terraform does, ten at a time, each beginning when one before it has ended. */
async function tenAtATime(tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  const queue = [...tasks];
  const worker = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) await task();
  };
  await Promise.all(Array.from({ length: 10 }, worker));
}

function gets(server: ScriptedServer): { readonly listings: number; readonly names: readonly (string | null)[] } {
  const all = server.received.filter(({ call }) => call === "zones/records/get");
  const listings = all.filter(({ form }) => form.get("listZone") === "true");
  const names = all.filter(({ form }) => form.get("listZone") !== "true").map(({ form }) => form.get("domain"));
  return { listings: listings.length, names };
}

describe("a refresh", () => {
  it("of 1,000 records in 5 zones and 200 reservations in 3 scopes takes at most 20 requests", async () => {
    const { server, client } = await serve(netOf(ZONES, 200, ["one", "two", "three"]));
    const found: number[] = [];
    const records = Array.from({ length: 1_000 }, (_, index) => async () => {
      const zone = ZONES[index % ZONES.length] ?? "";
      const at = await client.records.atName(place(`r${Math.floor(index / ZONES.length)}.${zone}`, zone));
      found.push(at?.length ?? -1);
    });
    const reservations = Array.from({ length: 200 }, (_, index) => async () => {
      const scope = await client.scopes.get(["one", "two", "three"][index % 3] ?? "");
      await client.leases.list();
      found.push(scope?.reservations.some(({ hostName }) => hostName === `h${index % 70}`) === true ? 1 : -1);
    });
    const zones = ZONES.map((zone) => () => client.zones.get(parseFqdn(zone)));
    const mixed = [...zones, ...records, ...reservations].sort((one, other) => hash(one) - hash(other));
    await client.session.info();
    await tenAtATime(mixed);
    expect(found).toHaveLength(1_200);
    expect(new Set(found)).toEqual(new Set([1]));
    expect(server.received.length).toBeLessThanOrEqual(20);
  });

  it("of three records in a large zone asks for three names", async () => {
    const { server, client } = await serve(netOf(["a.test"], 50_000));
    const answers = await Promise.all(
      ["r1.a.test", "r2.a.test", "r49999.a.test"].map((name) => client.records.atName(place(name, "a.test"))),
    );
    expect(answers.map((records) => records?.length)).toEqual([1, 1, 1]);
    expect(gets(server)).toEqual({ listings: 0, names: ["r1.a.test", "r2.a.test", "r49999.a.test"] });
  });

  it("asks for one name once, however many types of it are read at the same time", async () => {
    const { server, client } = await serve(netOf(["a.test"], 3));
    await Promise.all(Array.from({ length: 30 }, () => client.records.atName(place("r1.a.test", "a.test"))));
    expect(gets(server)).toEqual({ listings: 0, names: ["r1.a.test"] });
  });

  it("that drips in becomes a listing after a few names", async () => {
    const { server, client } = await serve(netOf(["a.test"], 40));
    for (let index = 0; index < 40; index++) await client.records.atName(place(`r${index}.a.test`, "a.test"));
    const { listings, names } = gets(server);
    expect(listings).toBe(1);
    expect(names.length).toBeLessThanOrEqual(6);
  });

  it("that takes longer than an answer is shared lists again, and asks for no single names", async () => {
    let now = 0;
    const { server, client } = await serve(netOf(["a.test"], 100), { clock: () => now });
    const names = Array.from({ length: 100 }, (_, index) => place(`r${index}.a.test`, "a.test"));
    await Promise.all(names.slice(0, 10).map((each) => client.records.atName(each)));
    for (const each of names.slice(10)) {
      now += 1_800;
      await client.records.atName(each);
    }
    expect(gets(server)).toEqual({ listings: 3, names: [] });
  });

  it("of a few records that comes after a pause asks for names again", async () => {
    let now = 0;
    const { server, client } = await serve(netOf(["a.test"], 20), { clock: () => now });
    const read = (index: number) => client.records.atName(place(`r${index}.a.test`, "a.test"));
    await Promise.all(Array.from({ length: 20 }, (_, index) => read(index)));
    now += 360_000;
    await Promise.all([read(1), read(2)]);
    expect(gets(server)).toEqual({ listings: 1, names: ["r1.a.test", "r2.a.test"] });
  });

  it("falls back to names in a zone whose listing is larger than a reply may be", async () => {
    const { server, client } = await serve(
      (received) =>
        received.form.get("listZone") === "true" ? body("x".repeat(200_000)) : netOf(["a.test"], 20)(received),
      { maxReplyBytes: 100_000 },
    );
    const read = (index: number) => client.records.atName(place(`r${index}.a.test`, "a.test"));
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => read(index)));
    expect(answers.every((records) => records?.length === 1)).toBe(true);
    expect(gets(server).listings).toBe(1);
  });

  it("passes on the failure of a listing to everyone, and the next read asks again", async () => {
    let failing = true;
    const { client } = await serve((received) =>
      failing && received.form.get("listZone") === "true" ? refuse("no") : netOf(["a.test"], 20)(received),
    );
    const read = (index: number) => client.records.atName(place(`r${index}.a.test`, "a.test"));
    const failed = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => read(index)));
    expect(new Set(failed.map((each) => each.status))).toEqual(new Set(["rejected"]));
    failing = false;
    expect(await read(3)).toHaveLength(1);
  });
});

/** An order that is no order, but the same in every run. */
const hashes = new Map<unknown, number>();
function hash(of: unknown): number {
  const known = hashes.get(of) ?? ((hashes.size + 1) * 7_919) % 10_007;
  hashes.set(of, known);
  return known;
}

describe("what is known", () => {
  /** Makes the client list the zone. */
  async function wave(client: Technitium, zone = "a.test"): Promise<void> {
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => client.records.atName(place(`r${index}.${zone}`, zone))),
    );
  }
  const add = (client: Technitium, name: string, zone: string) =>
    client.records.write(place(name, zone), (writer) =>
      writer.add({
        data: { type: "A", address: parseIpv4("10.0.0.1") },
        ttl: ttlFromSeconds(60),
        comment: null,
        expiryTtl: 0,
      }),
    );
  const withWrites =
    (script: (received: Received) => Act) =>
    (received: Received): Act =>
      received.call === "zones/records/add"
        ? ok({
            zone: zoneBlock(received.form.get("zone") ?? ""),
            addedRecord: addressEntry(received.form.get("domain") ?? ""),
          })
        : script(received);

  it("is forgotten with a write of ours in the zone, and only there", async () => {
    const { server, client } = await serve(withWrites(netOf(["a.test", "b.test"], 10)));
    await wave(client);
    await wave(client, "b.test");
    expect(gets(server).listings).toBe(2);
    await add(client, "r1.a.test", "a.test");
    await client.records.inZone(parseFqdn("b.test"));
    expect(gets(server).listings).toBe(3); // an address may move a PTR record in any zone
    await client.records.write(place("r1.a.test", "a.test"), (writer) =>
      writer.delete({ type: "TXT", strings: ["x"] }),
    );
    await client.records.inZone(parseFqdn("b.test"));
    expect(gets(server).listings).toBe(3);
    await client.records.inZone(parseFqdn("a.test"));
    expect(gets(server).listings).toBe(4);
  });

  it("is not what a listing says that was under way while we wrote", async () => {
    const held: (() => void)[] = [];
    let hold = true;
    const script = withWrites(netOf(["a.test"], 10));
    const { server, client } = await serve((received) => {
      const act = script(received);
      if (!hold || received.form.get("listZone") !== "true") return act;
      return (response) => void held.push(() => act(response, received));
    });
    const early = client.records.inZone(parseFqdn("a.test"));
    await until(() => held.length === 1);
    hold = false;
    await add(client, "r1.a.test", "a.test");
    await client.records.inZone(parseFqdn("a.test"));
    held.forEach((release) => release());
    await early;
    expect(gets(server).listings).toBe(2);
  });

  it("grows old after some seconds", async () => {
    let now = 1_000_000;
    const { server, client } = await serve(netOf(["a.test"], 10, ["one"]), { clock: () => now });
    const readAll = () =>
      Promise.all([
        client.records.inZone(parseFqdn("a.test")),
        client.zones.list(),
        client.scopes.get("one"),
        client.leases.list(),
      ]);
    await readAll();
    now += 54_000;
    await readAll();
    expect(server.received).toHaveLength(5);
    now += 12_000;
    await readAll();
    expect(server.received).toHaveLength(10);
  });

  it("is passed by when a read wants to be fresh", async () => {
    const { server, client } = await serve(netOf(["a.test"], 10, ["one"]));
    await wave(client);
    await client.scopes.get("one");
    const before = server.received.length;
    await client.records.atName(place("r1.a.test", "a.test"), { fresh: true });
    await client.scopes.get("one", { fresh: true });
    await client.zones.list({ fresh: true });
    await client.leases.list({ fresh: true });
    expect(server.received.length - before).toBe(5);
  });

  it("of scopes, leases and all records is forgotten with a write to a scope", async () => {
    const { server, client } = await serve(netOf(["a.test"], 10, ["one"]));
    const readAll = async (): Promise<void> => {
      await client.scopes.get("one");
      await client.leases.list();
      await client.zones.list();
      await client.records.inZone(parseFqdn("a.test"));
    };
    await readAll();
    await client.scopes.write("one", (scope) => scope.disable());
    const before = server.received.length;
    await readAll();
    expect(server.received.length - before).toBe(5);
  });
});

describe("the answer is the same, alone or from a listing:", () => {
  /** As the server does it (contract/dns/20): a name below a child zone is read from the child, also by way of the parent. */
  const family = ({ call, form }: Received): Act => {
    if (call === "zones/list") return ok({ zones: ["lab.test", "sub.lab.test", "deep.er.lab.test"].map(zoneBlock) });
    const entries: Readonly<Record<string, readonly string[]>> = {
      "lab.test": ["lab.test", "www.lab.test", "sub.lab.test", "x.er.lab.test"],
      "sub.lab.test": ["sub.lab.test", "www.sub.lab.test"],
      "deep.er.lab.test": ["a.deep.er.lab.test"],
    };
    const zone = form.get("zone") ?? "";
    const name = form.get("domain") ?? "";
    const owner = Object.keys(entries)
      .filter((other) => other === zone || (other.endsWith(`.${zone}`) && name.endsWith(`.${other}`)))
      .sort((one, other) => other.length - one.length)[0];
    const known = zone in entries ? zone : "lab.test";
    const all = form.get("listZone") === "true" ? entries[known] : entries[owner ?? known];
    const found = (all ?? []).filter((entry) => form.get("listZone") === "true" || entry === name);
    return ok({ zone: zoneBlock(known), records: found.map((entry) => addressEntry(entry)) });
  };
  const NAMES = [
    "lab.test",
    "www.lab.test",
    "none.lab.test",
    "sub.lab.test",
    "www.sub.lab.test",
    "none.sub.lab.test",
    "x.er.lab.test",
    "deep.er.lab.test",
    "a.deep.er.lab.test",
    "b.deep.er.lab.test",
  ];

  it("also for names below a child zone", async () => {
    const alone = await serve(family);
    const shared = await serve(family);
    const zone = parseFqdn("lab.test");
    const wanted = NAMES.map((name) => parseFqdn(name));
    const one = await Promise.all(wanted.map((name) => alone.client.records.atName({ zone, name }, { fresh: true })));
    const other = await Promise.all(wanted.map((name) => shared.client.records.atName({ zone, name })));
    expect(gets(shared.server).listings).toBe(1);
    expect(other).toEqual(one);
    expect(one.map((records) => records?.length)).toEqual([1, 1, 0, 1, 1, 0, 1, 0, 1, 0]);
  });

  it("null for a zone that is not there, though the server answers for the one around it", async () => {
    const { client } = await serve(family);
    const zone = parseFqdn("gone.lab.test");
    const names: Fqdn[] = Array.from({ length: 10 }, (_, index) => parseFqdn(`r${index}.gone.lab.test`));
    expect(await client.records.atName({ zone, name: zone }, { fresh: true })).toBeNull();
    const answers = await Promise.all(names.map((name) => client.records.atName({ zone, name })));
    expect(new Set(answers)).toEqual(new Set([null]));
    expect(await client.records.inZone(zone)).toBeNull();
  });
});

describe("absence is never taken from an error:", () => {
  it("a zone that no zone encloses is missing when the list of zones says so", async () => {
    const { server, client } = await serve(({ call }) =>
      call === "zones/list" ? ok({ zones: [zoneBlock("other.test")] }) : refuse("No such zone was found: x.test"),
    );
    expect(await client.records.atName(place("x.test", "x.test"), { fresh: true })).toBeNull();
    expect(server.calls()).toEqual(["zones/records/get", "zones/list"]);
  });

  it("and is an error when the list of zones has it", async () => {
    const { client } = await serve(({ call }) =>
      call === "zones/list" ? ok({ zones: [zoneBlock("x.test")] }) : refuse("No such zone was found: x.test"),
    );
    await expect(client.records.atName(place("x.test", "x.test"))).rejects.toMatchObject({ code: "refused" });
  });

  it("a scope is missing when the list of scopes does not have it, not when reading it is refused", async () => {
    const { client } = await serve(({ call }) =>
      call === "dhcp/scopes/list" ? ok({ scopes: [] }) : refuse("DHCP scope was not found: Lab"),
    );
    expect(await client.scopes.get("Lab")).toBeNull();

    const odd = await serve((received) =>
      received.call === "dhcp/scopes/get" ? refuse("Failed to compare two elements") : netOf([], 0, ["Lab"])(received),
    );
    await expect(odd.client.scopes.get("Lab")).rejects.toMatchObject({ code: "refused" });
  });

  it("a scope that goes between the two requests of a read is missing", async () => {
    let there = true;
    const { client } = await serve((received) => {
      if (received.call === "dhcp/scopes/list") return ok({ scopes: [] });
      there = false;
      return refuse("DHCP scope was not found: Lab");
    });
    expect(await client.scopes.get("Lab", { fresh: true })).toBeNull();
    expect(there).toBe(true);
  });

  it("names outside the zone are refused before anything is sent", async () => {
    const { server, client } = await serve(() => ok());
    await expect(client.records.atName(place("www.other.test", "lab.test"))).rejects.toMatchObject({
      code: "invalid-argument",
    });
    expect(server.received).toHaveLength(0);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
