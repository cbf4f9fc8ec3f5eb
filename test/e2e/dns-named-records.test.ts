import { startLab, serverVersions, type Lab } from "./harness/lab";
import { recordsIn } from "./harness/records";
import { describeWithTerraform } from "./harness/terraform-binary";

const quiet = { exitCode: 0, errors: [], warnings: [] };

describeWithTerraform("records with named fields", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  const forwarders = (list: string, more = ""): string =>
    `resource "technitium_dns_forwarder_set" "out" {\n  zone = "fwd.test"\n  name = "fwd.test"\n  forwarders = [${list}]\n  ${more}\n}\n`;
  const app = (more: string): string =>
    `resource "technitium_dns_app_record" "app" {\n  zone = "lab.test"\n  name = "app.lab.test"\n  ${more}\n}\n`;

  it.each(serverVersions)("server %s: manages forwarders, all their fields, import and end", async (version) => {
    lab = await startLab(binary, { version });
    const { sandbox, terraform } = lab;
    sandbox.ask("zones/create", { zone: "fwd.test", type: "Forwarder", initializeForwarder: "false" });
    const fwd = () => recordsIn(sandbox, "fwd.test").filter(({ type }) => type === "FWD");

    lab.configure(forwarders(`{ forwarder = "10.0.0.1" }, { forwarder = "dns.example (10.0.0.2)", protocol = "Tls" }`));
    expect(await terraform.apply()).toMatchObject(quiet);
    expect(fwd().map(({ rData }) => rData)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ forwarder: "10.0.0.1", protocol: "Udp", priority: 0, proxyType: "DefaultProxy" }),
        expect.objectContaining({ forwarder: "dns.example (10.0.0.2)", protocol: "Tls" }),
      ]),
    );
    expect(await terraform.plan()).toMatchObject(quiet);

    lab.configure(
      forwarders(
        `{ forwarder = "10.0.0.1", priority = 5, dnssec_validation = true, proxy_type = "Socks5", proxy_address = "proxy.test", proxy_port = 1080, proxy_username = "me", proxy_password = "secret" }`,
        `comment = "upstream"\ndisabled = true\nexpiry_ttl = 3600`,
      ),
    );
    expect(await terraform.apply()).toMatchObject(quiet);
    expect(fwd()).toMatchObject([
      {
        comments: expect.stringMatching(/^upstream \[terraform terraform /),
        disabled: true,
        expiryTtl: 3600,
        rData: {
          priority: 5,
          dnssecValidation: true,
          proxyType: "Socks5",
          proxyAddress: "proxy.test",
          proxyPort: 1080,
        },
      },
    ]);
    expect(await terraform.plan()).toMatchObject(quiet);

    lab.configure(forwarders(`{ forwarder = "this-server" }`));
    expect(await terraform.apply()).toMatchObject(quiet);
    const address = "technitium_dns_forwarder_set.out";
    const applied = (await terraform.resource(address))?.values;
    await terraform.run("state", "rm", address);
    expect(await terraform.import(address, "fwd.test fwd.test")).toMatchObject({ exitCode: 0 });
    expect((await terraform.resource(address))?.values).toEqual(applied);
    expect(await terraform.plan()).toMatchObject(quiet);
    expect(await terraform.destroy()).toMatchObject(quiet);
    expect(fwd()).toEqual([]);
  });

  it.each(serverVersions)("server %s: manages an app's record, changed in place, import and end", async (version) => {
    lab = await startLab(binary, { version });
    const { sandbox, terraform } = lab;
    const simple = `app_name = "Split Horizon"\nclass_path = "SplitHorizon.SimpleAddress"\n`;
    lab.configure(app(simple));
    expect(await terraform.apply()).toMatchObject(quiet);
    expect(await terraform.plan()).toMatchObject(quiet);
    lab.configure(
      app(`app_name = "Geo"\nclass_path = "Geo.Country"\nrecord_data = jsonencode({ a = ["1"] })\nttl = "5m"`),
    );
    const { changes } = await terraform.plan();
    expect(changes.map(({ change }) => change.actions)).toEqual([["update"]]);
    expect(await terraform.applyPlan()).toMatchObject(quiet);
    expect(recordsIn(sandbox, "lab.test")).toMatchObject([
      { ttl: 300, rData: { appName: "Geo", classPath: "Geo.Country", data: '{"a":["1"]}' } },
    ]);
    expect(await terraform.plan()).toMatchObject(quiet);
    const address = "technitium_dns_app_record.app";
    await terraform.run("state", "rm", address);
    expect(await terraform.import(address, "lab.test app.lab.test")).toMatchObject({ exitCode: 0 });
    expect(await terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await terraform.destroy()).toMatchObject(quiet);
    expect(recordsIn(sandbox, "lab.test")).toEqual([]);
  });

  it.each(serverVersions)("server %s: sees no change in another spelling of a forwarder", async (version) => {
    lab = await startLab(binary, { version });
    const { sandbox, terraform } = lab;
    sandbox.ask("zones/create", { zone: "fwd.test", type: "Forwarder", initializeForwarder: "false" });
    const spellings = [
      ["2001:db8::1", "dns.example", "https://dns.example/Query", "dns.example (10.0.0.2)", "[2001:db8::2]:5353"],
      ["2001:0DB8:0::1", "DNS.Example.", "HTTPS://DNS.example/Query", "Dns.example. (10.0.0.2)", "[2001:DB8::2]:5353"],
    ] as const;
    const list = (which: 0 | 1): string =>
      spellings[which]
        .map((text) => `{ forwarder = "${text}"${text.includes("//") ? ', protocol = "Https"' : ""} }`)
        .join();
    for (const [first, second] of [
      [0, 1],
      [1, 0],
    ] as const) {
      lab.configure(forwarders(list(first)));
      expect(await terraform.apply()).toMatchObject(quiet);
      const before = recordsIn(sandbox, "fwd.test");
      lab.configure(forwarders(list(second)));
      expect(await terraform.plan()).toMatchObject(quiet);
      expect(await terraform.apply()).toMatchObject(quiet);
      expect(recordsIn(sandbox, "fwd.test")).toEqual(before);
      await terraform.run("state", "rm", "technitium_dns_forwarder_set.out");
      expect(await terraform.import("technitium_dns_forwarder_set.out", "fwd.test fwd.test")).toMatchObject({
        exitCode: 0,
      });
      expect(await terraform.plan()).toMatchObject(quiet);
      expect(await terraform.destroy()).toMatchObject(quiet);
    }
    // Somebody else's spelling is as good as ours.
    lab.configure(forwarders(list(0)));
    expect(await terraform.apply()).toMatchObject(quiet);
    const entry = recordsIn(sandbox, "fwd.test").find(({ rData }) => rData["forwarder"] === "dns.example");
    sandbox.ask("zones/records/update", {
      ...{ zone: "fwd.test", domain: "fwd.test", type: "FWD", protocol: "Udp", forwarder: "dns.example" },
      ...{ newForwarder: "DNS.EXAMPLE", comments: entry?.comments ?? "" },
    });
    expect(await terraform.plan()).toMatchObject(quiet);
  });

  it("refuses at plan a proxy that is half described, and at apply a zone that holds no forwarders", async () => {
    lab = await startLab(binary);
    lab.configure(
      forwarders(`{ forwarder = "10.0.0.1", proxy_type = "Http" }, { forwarder = "10.0.0.2", proxy_port = 1 }`),
    );
    const { errors } = await lab.terraform.plan();
    expect(errors.map(({ detail }) => detail).join()).toMatch(/needs proxy_address.*go with proxy_type/s);
    lab.configure(forwarders(`{ forwarder = " 10.0.0.1" }, { forwarder = "10.0.0" }, { forwarder = "dns.example:0" }`));
    const bad = (await lab.terraform.plan()).errors.map(({ detail }) => detail).join();
    for (const text of ['" 10.0.0.1"', '"10.0.0"', '"dns.example:0"']) expect(bad).toContain(text);
    lab.configure(forwarders(`{ forwarder = "10.0.0.1" }`).replaceAll("fwd.test", "lab.test"));
    expect((await lab.terraform.apply()).errors).toMatchObject([{ summary: "The zone cannot hold this type" }]);
  });
});
