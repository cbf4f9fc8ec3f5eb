import { parseIpv4 } from "../../src/dns/ipv4";
import { parseFqdn } from "../../src/dns/name";
import { ttlFromSeconds } from "../../src/dns/ttl";
import { addressEntry, connectTo, sessionReply, zoneBlock } from "./fixtures";
import { body, ok, refuse, startServer, type Act, type Received } from "./scripted-server";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

async function serve(script: (received: Received) => Act) {
  const server = await startServer(script);
  open.push(server);
  const client = connectTo(server);
  open.push(client);
  return { server, client };
}

const zone = parseFqdn("lab.test");
const name = parseFqdn("www.lab.test");
const address = { type: "A", address: parseIpv4("10.0.0.1") } as const;
const record = { data: address, ttl: ttlFromSeconds(60), comment: null, expiryTtl: 0 };

describe("writes", () => {
  /** Answers after a turn of the event loop; counts how many writes to one object are open at once. */
  function watched() {
    const inFlight = new Map<string, number>();
    let mostForOne = 0;
    let mostInAll = 0;
    const script = ({ call, form }: Received): Act => {
      const object = form.get("name") ?? form.get("domain") ?? "";
      inFlight.set(object, (inFlight.get(object) ?? 0) + 1);
      mostForOne = Math.max(mostForOne, inFlight.get(object) ?? 0);
      mostInAll = Math.max(
        mostInAll,
        [...inFlight.values()].reduce((sum, each) => sum + each, 0),
      );
      return (response, received) => {
        setTimeout(() => {
          inFlight.set(object, (inFlight.get(object) ?? 0) - 1);
          const answer = call.startsWith("zones/")
            ? { zone: zoneBlock("lab.test"), addedRecord: addressEntry(object) }
            : {};
          ok(answer)(response, received);
        }, 3);
      };
    };
    return { script, most: () => ({ forOne: mostForOne, inAll: mostInAll }) };
  }

  it("to one scope go one at a time, to different scopes side by side", async () => {
    const watch = watched();
    const { client, server } = await serve(watch.script);
    await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        client.scopes.write(`scope${index % 4}`, async (scope) => {
          await scope.disable();
          await scope.enable();
        }),
      ),
    );
    expect(watch.most().forOne).toBe(1);
    expect(watch.most().inAll).toBeGreaterThan(1);
    const ofOne = server.received.filter(({ form }) => form.get("name") === "scope0").map(({ call }) => call);
    expect(ofOne).toEqual(Array.from({ length: 6 }, () => ["dhcp/scopes/disable", "dhcp/scopes/enable"]).flat());
  });

  it("at one name go one at a time", async () => {
    const watch = watched();
    const { client } = await serve(watch.script);
    const names = ["a.lab.test", "b.lab.test", "c.lab.test"].map((text) => parseFqdn(text));
    await Promise.all(
      Array.from({ length: 15 }, (_, index) =>
        client.records.write({ zone, name: names[index % 3] ?? name }, (writer) => writer.add(record)),
      ),
    );
    expect(watch.most().forOne).toBe(1);
    expect(watch.most().inAll).toBeGreaterThan(1);
  });
});

describe("a record that is written", () => {
  const answering = (key: string): ((received: Received) => Act) => {
    return () => ok({ zone: zoneBlock("lab.test"), [key]: addressEntry("www.lab.test") });
  };

  it("is sent with all its attributes, for what an update does not send falls back to a default", async () => {
    const { client, server } = await serve(answering("updatedRecord"));
    await client.records.write({ zone, name }, (writer) =>
      writer.update(address, { ...record, comment: "printer", expiryTtl: 0, disabled: false }),
    );
    expect(Object.fromEntries(server.received[0]?.form ?? [])).toMatchObject({
      domain: "www.lab.test",
      zone: "lab.test",
      type: "A",
      ipAddress: "10.0.0.1",
      newIpAddress: "10.0.0.1",
      ttl: "60",
      comments: "printer",
      expiryTtl: "0",
      disable: "false",
    });
  });

  it("may not have a comment of more than 255 bytes, or with a NUL", async () => {
    const { client, server } = await serve(answering("addedRecord"));
    const add = (comment: string) =>
      client.records.write({ zone, name }, (writer) => writer.add({ ...record, comment }));
    await add("é".repeat(127));
    await expect(add("é".repeat(128))).rejects.toThrow("256 bytes");
    await expect(add("a\0b")).rejects.toMatchObject({ code: "invalid-argument", landed: "no" });
    expect(server.received).toHaveLength(1);
  });

  it("cannot become one of another type", async () => {
    const { client, server } = await serve(answering("updatedRecord"));
    const data = { type: "TXT", strings: ["x"] } as const;
    await expect(
      client.records.write({ zone, name }, (writer) => writer.update(address, { ...record, data, disabled: false })),
    ).rejects.toMatchObject({ code: "invalid-argument" });
    expect(server.received).toHaveLength(0);
  });

  it("has landed when the answer is ok, also when the rest of it is not understood", async () => {
    const { client } = await serve(() => ok({ zone: zoneBlock("lab.test") }));
    await expect(client.records.write({ zone, name }, (writer) => writer.add(record))).rejects.toMatchObject({
      code: "unexpected-shape",
      landed: "yes",
    });
  });

  it("may be half changed when an update is refused, for it is a delete and an add", async () => {
    const { client } = await serve(() => refuse("Cannot update record: TTL cannot be greater than SOA EXPIRE."));
    await expect(
      client.records.write({ zone, name }, (writer) => writer.update(address, { ...record, disabled: false })),
    ).rejects.toMatchObject({ code: "refused", landed: "unknown" });
    await expect(client.records.write({ zone, name }, (writer) => writer.add(record))).rejects.toMatchObject({
      code: "refused",
      landed: "no",
    });
  });
});

describe("a zone file", () => {
  it("goes as a form, or, when too large for one, as an upload whose URL shows no token", async () => {
    const { client, server } = await serve(({ call }) => (call === "zones/import" ? ok() : sessionReply()));
    const large = "www 60 IN A 10.0.0.1\n".repeat(220_000);
    await client.zones.write(zone, async (writer) => {
      await writer.importFile("www 60 IN A 10.0.0.1\n", { overwrite: false });
      await writer.importFile(large);
    });
    const [form, upload] = server.received.filter(({ call }) => call === "zones/import");
    expect(form?.form.get("records")).toBe("www 60 IN A 10.0.0.1\n");
    expect(form?.form.get("overwrite")).toBe("false");
    expect(upload?.body).toHaveLength(large.length);
    expect(upload?.headers["content-type"]).toBe("text/plain");
    expect(upload?.headers.authorization).toContain("Bearer");
    expect(upload?.query.get("zone")).toBe("lab.test");
    expect(upload?.url).not.toContain("canary");
  });
});

describe("a call that answers with a text", () => {
  const exported = (act: Act) => serve(() => act).then(({ client }) => client.zones.exportFile(zone));

  it("gives the text as it is", async () => {
    const file = "$ORIGIN lab.test.\n@ 900 IN SOA . . 1 2 3 4 5\n";
    expect(await exported(body(file, 200, { "Content-Type": "text/plain" }))).toBe(file);
  });

  it("takes neither a refusal, nor a page, nor a failure for one", async () => {
    await expect(exported(refuse("No such zone was found: lab.test"))).rejects.toMatchObject({ code: "refused" });
    await expect(exported(body("<html>log in</html>"))).rejects.toMatchObject({ code: "not-technitium" });
    await expect(exported(body("gone", 404))).rejects.toMatchObject({ code: "not-technitium" });
    await expect(exported(ok())).rejects.toMatchObject({ code: "unexpected-shape" });
  });

  it("is asked for so many megabytes of a log", async () => {
    const { client, server } = await serve(({ call }) =>
      call === "logs/list"
        ? ok({ logFiles: [{ fileName: "2026-05-09", size: "11.8 KB" }] })
        : call === "logs/download"
          ? body("[2026-05-09 10:00:00 UTC] DHCP Server removed 1 expired lease(s) from scope: Lab\n")
          : sessionReply(),
    );
    expect(await client.logs.permitted()).toBe(false);
    expect(await client.logs.list()).toEqual([{ fileName: "2026-05-09", size: "11.8 KB" }]);
    expect(await client.logs.download("2026-05-09", 5)).toContain("expired lease");
    expect(server.received.at(-1)?.form.get("limit")).toBe("5");
  });
});
