import { startLab, serverVersions, type Lab } from "./harness/lab";
import { recordsIn } from "./harness/records";
import { describeWithTerraform } from "./harness/terraform-binary";

/** One set of a type: its values, the same in other spellings, and others to change to. */
interface Sample {
  readonly type: string;
  readonly values: readonly string[];
  readonly respelled: readonly string[];
  readonly changed: readonly string[];
  /** The first label; default the type. `""` is the apex. */
  readonly label?: string;
}

const hash = "ab".repeat(32);

const samples: readonly Sample[] = [
  { type: "A", values: ["10.77.0.1", "10.77.0.2"], respelled: ["10.77.0.2", "10.77.0.1"], changed: ["10.77.0.3"] },
  {
    type: "AAAA",
    values: ["2001:db8::1"],
    respelled: ["2001:0DB8:0:0::0001"],
    changed: ["2001:db8::2", "2001:db8::3"],
  },
  {
    type: "NS",
    label: "child",
    values: ["ns1.child.lab.test."],
    respelled: ["NS1.child.lab.test"],
    changed: ["ns2.lab.test."],
  },
  { type: "CNAME", values: ["www.lab.test."], respelled: ["WWW.lab.test"], changed: ["other.example."] },
  { type: "DNAME", values: ["tree.example."], respelled: ["TREE.example"], changed: ["forest.example."] },
  {
    type: "PTR",
    values: ["host.lab.test.", "second.lab.test."],
    respelled: ["Second.lab.test", "host.lab.test"],
    changed: ["third.lab.test."],
  },
  {
    type: "MX",
    values: ["10 mail.lab.test.", "20 mail2.lab.test."],
    respelled: ["20  MAIL2.lab.test", "010 mail.lab.test."],
    changed: ["10 mail3.lab.test."],
  },
  {
    type: "TXT",
    values: ["plain", '"two" "parts"'],
    respelled: ['"plain"', '"\\116wo"  "parts"'],
    changed: ['"other"'],
  },
  {
    type: "SRV",
    label: "_sip._tcp",
    values: ["0 5 5060 sip.lab.test."],
    respelled: ["0 5 5060 SIP.lab.test"],
    changed: ["1 5 5061 sip.lab.test."],
  },
  {
    type: "CAA",
    values: ['0 issue "ca.example"'],
    respelled: ["0 ISSUE ca.example"],
    changed: ['128 iodef "mailto:a@b.example"'],
  },
  {
    type: "NAPTR",
    values: ['10 20 "S" "SIP+D2U" "" _sip._udp.lab.test.'],
    respelled: ['10 20 S SIP+D2U "" _sip._udp.lab.test'],
    changed: ['10 21 "S" "SIP+D2T" "" _sip._tcp.lab.test.'],
  },
  { type: "SSHFP", values: [`4 2 ${hash}`], respelled: [`4 2 ${hash.toUpperCase()}`], changed: [`1 2 ${hash}`] },
  {
    type: "TLSA",
    label: "_443._tcp",
    values: [`3 1 1 ${hash}`],
    respelled: [`3 1 1 ${hash.toUpperCase()}`],
    changed: [`2 1 1 ${hash}`],
  },
  {
    type: "URI",
    label: "_http._tcp",
    values: ['10 1 "https://www.lab.test/"'],
    respelled: ['010 1 "https://www.lab.test/"'],
    changed: ['10 2 "https://www.lab.test/a"'],
  },
  {
    type: "DS",
    label: "signed",
    values: [`12345 13 2 ${hash}`],
    respelled: [`12345 13 2 ${hash.toUpperCase()}`],
    changed: [`12346 13 2 ${hash}`],
  },
  {
    type: "SVCB",
    label: "_dns",
    values: ["1 dns.lab.test. alpn=dot,doq port=853"],
    respelled: ['1 DNS.lab.test port=853 alpn="dot,doq"'],
    changed: ["2 dns.lab.test. alpn=dot"],
  },
  { type: "HTTPS", values: ["1 . alpn=h2"], respelled: ['1 . alpn="h2"'], changed: ["1 . alpn=h3"] },
  {
    type: "RP",
    values: ["admin.lab.test. info.lab.test."],
    respelled: ["ADMIN.lab.test info.lab.test"],
    changed: ["root.lab.test. info.lab.test."],
  },
  { type: "ANAME", label: "", values: ["www.example."], respelled: ["WWW.example"], changed: ["www2.example."] },
  { type: "TYPE65300", values: ["\\# 2 0011"], respelled: ["\\# 2 00 11"], changed: ["\\# 3 001122"] },
  { type: "OPENPGPKEY", values: ["\\# 4 deadbeef"], respelled: ["\\# 4 DEADBEEF"], changed: ["\\# 2 beef"] },
];

type Spelling = "values" | "respelled" | "changed";

/** One block per sample. Values travel as JSON, which HCL reads as it is but for its own templates. */
const configuration = (spelling: Spelling): string =>
  samples
    .map((sample, index) => {
      const label = sample.label ?? sample.type.toLowerCase();
      return `resource "technitium_dns_record_set" "r${index}" {
  zone = "lab.test"
  name = "${label === "" ? "" : `${label}.`}lab.test"
  type = "${sample.type}"
  values = ${JSON.stringify(sample[spelling])}
}
`;
    })
    .join("");

const quiet = { exitCode: 0, errors: [], warnings: [] };

/** What a TXT value may hold that somebody could stumble over: each text and how a zone file writes it. */
const hostile: readonly string[] = [
  'quotes " and \\ backslashes',
  "a|b,c;d:e=f&g%20h+i?j#k",
  "<script>alert(1)</script>",
  "::error file=x::y",
  "`id` $(id) ${id} %{ if }",
  "\u001b[31mred\u001b[0m\ttab",
  "x".repeat(4000),
  " leading and trailing ",
  "false",
];

describeWithTerraform("record sets of every type", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  it.each(serverVersions)(
    "server %s: creates, takes other spellings for the same, changes and destroys all types",
    async (version) => {
      lab = await startLab(binary, { version });
      const { terraform } = lab;
      lab.configure(configuration("values"));
      expect(await terraform.apply()).toMatchObject(quiet);
      expect(await terraform.plan()).toMatchObject(quiet);
      const count = samples.reduce((sum, { values }) => sum + values.length, 0);
      expect(recordsIn(lab.sandbox, "lab.test")).toHaveLength(count);

      lab.configure(configuration("respelled"));
      expect(await terraform.plan()).toMatchObject(quiet);

      lab.configure(configuration("changed"));
      expect(await terraform.apply()).toMatchObject(quiet);
      expect(await terraform.plan()).toMatchObject(quiet);
      lab.configure("");
      expect(await terraform.apply()).toMatchObject(quiet);
      expect(recordsIn(lab.sandbox, "lab.test")).toEqual([]);
    },
  );

  it.each(serverVersions)("server %s: stores hostile texts and names exactly", async (version) => {
    lab = await startLab(binary, { version });
    const { terraform } = lab;
    const escaped = (text: string): string =>
      `"${text.replace(/["\\\p{Cc}]/gu, (char) => `\\${String(char.charCodeAt(0)).padStart(3, "0")}`)}"`;
    const hcl = (text: string): string =>
      JSON.stringify(text)
        .replaceAll("${", () => "$${")
        .replaceAll("%{", "%%{");
    const names = ["*", "_dmarc", "l".repeat(63), "a.b.c.d.e"];
    const comments = ["é".repeat(50), "\u202eright to left 😀", '{"disabled":true}', "[terraform other 0123456789ab]"];
    lab.configure(
      `resource "technitium_dns_record_set" "texts" {\nzone = "lab.test"\nname = "texts.lab.test"\ntype = "TXT"\nvalues = [${hostile.map((text) => hcl(escaped(text))).join(", ")}]\n}\n` +
        names
          .map(
            (name, index) =>
              `resource "technitium_dns_record_set" "n${index}" {\nzone = "lab.test"\nname = "${name}.lab.test"\ntype = "A"\nvalues = ["10.77.0.9"]\ncomment = ${JSON.stringify(comments[index])}\n}\n`,
          )
          .join(""),
    );
    expect(await terraform.apply()).toMatchObject(quiet);
    expect(await terraform.plan()).toMatchObject(quiet);
    const records = recordsIn(lab.sandbox, "lab.test");
    const texts = records.flatMap(({ type, rData }) => (type === "TXT" ? [rData["text"]] : []));
    expect(texts.toSorted()).toEqual(hostile.toSorted());
    names.forEach((name, index) => {
      const comment = records.find((record) => record.name === `${name}.lab.test`)?.comments ?? "";
      expect(comment.startsWith(`${comments[index] ?? ""} [terraform terraform `)).toBe(true);
    });
    expect(await terraform.destroy()).toMatchObject(quiet);
    expect(recordsIn(lab.sandbox, "lab.test")).toEqual([]);
  });

  it.each(serverVersions)(
    "server %s: labels that end in a hyphen are refused at plan where the server would",
    async (version) => {
      lab = await startLab(binary, { version });
      lab.sandbox.ask("zones/create", { zone: "fwd.test", type: "Forwarder", initializeForwarder: "false" });
      lab.configure(`
      resource "technitium_dns_record_set" "a" {
        zone   = "lab.test"
        name   = "nas-.lab.test"
        type   = "A"
        values = ["10.0.0.1"]
      }
      resource "technitium_dns_forwarder_set" "f" {
        zone       = "fwd.test"
        name       = "-x.fwd.test"
        forwarders = [{ forwarder = "10.0.0.1" }]
      }
      resource "technitium_dns_app_record" "p" {
        zone       = "lab.test"
        name       = "p-.lab.test"
        app_name   = "App"
        class_path = "App.Class"
      }
      resource "technitium_dhcp_scope" "s" {
        name             = "s"
        starting_address = "10.77.0.10"
        ending_address   = "10.77.0.99"
        subnet_mask      = "255.255.255.0"
        domain_name      = "lab.test"
      }
      resource "technitium_dhcp_reservation" "r" {
        scope                  = technitium_dhcp_scope.s.name
        hardware_address       = "02:00:00:00:00:01"
        ip_address             = "10.77.0.20"
        host_name              = "r"
        dns_name               = "r-.lab.test"
        preserve_dns_on_expiry = true
      }`);
      const { errors } = await lab.terraform.plan();
      if (version === "15.2") {
        expect(errors).toEqual([]);
        expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
        expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, errors: [] });
        return;
      }
      expect(errors.map(({ address }) => address).sort()).toEqual([
        "technitium_dhcp_reservation.r",
        "technitium_dns_app_record.p",
        "technitium_dns_forwarder_set.f",
        "technitium_dns_record_set.a",
      ]);
      for (const { detail } of errors) expect(detail).toContain(`which server ${version} refuses`);
    },
  );

  it.each(serverVersions)(
    "server %s: keeps the glue that others gave a delegation, and writes glue as address records",
    async (version) => {
      lab = await startLab(binary, { version });
      const { sandbox, terraform } = lab;
      const stack = (comment: string): string => `
      resource "technitium_dns_record_set" "ns" {
        zone    = "lab.test"
        name    = "child.lab.test"
        type    = "NS"
        values  = ["ns1.child.lab.test."]
        comment = "${comment}"
      }
      resource "technitium_dns_record_set" "glue" {
        zone   = "lab.test"
        name   = "ns1.child.lab.test"
        type   = "A"
        values = ["10.0.0.9"]
      }`;
      lab.configure(stack("one"));
      expect(await terraform.apply()).toMatchObject(quiet);
      const ns = () => sandbox.ask("zones/records/get", { zone: "lab.test", domain: "child.lab.test" })["records"];
      const [{ comments }] = ns() as unknown as readonly [{ readonly comments: string }];
      sandbox.ask("zones/records/update", {
        ...{ zone: "lab.test", domain: "child.lab.test", type: "NS", nameServer: "ns1.child.lab.test" },
        ...{ newNameServer: "ns1.child.lab.test", glue: "10.0.0.8,2001:db8::8", ttl: "3600", comments },
      });
      expect(await terraform.plan()).toMatchObject(quiet);
      lab.configure(stack("two"));
      expect(await terraform.apply()).toMatchObject(quiet);
      expect(ns()).toMatchObject([
        { comments: expect.stringMatching(/^two /), glueRecords: ["10.0.0.8", "2001:db8::8"] },
      ]);
      expect(await terraform.plan()).toMatchObject(quiet);
      expect(await terraform.destroy()).toMatchObject(quiet);
    },
  );

  it("refuses at plan what the server could not keep, change or delete, all at once", async () => {
    lab = await startLab(binary);
    const set = (label: string, type: string, values: readonly string[], more = ""): string =>
      `resource "technitium_dns_record_set" "${label}" {\nzone = "lab.test"\nname = "${label}.lab.test"\ntype = "${type}"\nvalues = ${JSON.stringify(values)}\n${more}\n}\n`;
    const bad: Readonly<Record<string, readonly [string, string]>> = {
      hinfo: [set("hinfo", "HINFO", ["PC Linux"]), "neither change nor delete"],
      soa: [set("soa", "SOA", ["a. b. 1 2 3 4 5"]), "technitium_dns_zone"],
      rrsig: [set("rrsig", "RRSIG", ["\\# 0"]), "made by signing"],
      fwd: [set("fwd", "FWD", ["x"]), "resource of their own"],
      umlaut: [set("umlaut", "TXT", ["grüße"]), "ASCII"],
      address: [set("address", "A", ["010.0.0.1"]), "10.0.0.1"],
      none: [set("none", "A", []), "at least one value"],
      two: [set("two", "CNAME", ["a.", "b."]), "one CNAME"],
      long: [set("long", "A", ["10.0.0.1"], `comment = "${"é".repeat(120)}"`), "240 bytes"],
      line: [set("line", "A", ["10.0.0.1"], 'comment = "a\\nb"'), "one line"],
      outside: [
        set("outside", "A", ["10.0.0.1"]).replace("outside.lab.test", "outside.example"),
        "does not lie in the zone",
      ],
      ttl: [set("ttl", "A", ["10.0.0.1"], 'ttl = "1 fortnight"'), "TTL"],
      label: [set("label", "A", ["10.0.0.1"]).replace("label.lab.test", `${"l".repeat(64)}.lab.test`), "63"],
    };
    for (const [label, [hcl, words]] of Object.entries(bad)) {
      lab.configure(hcl);
      const { errors } = await lab.terraform.plan();
      expect([label, errors.map(({ detail }) => detail).join("\n")]).toEqual([label, expect.stringContaining(words)]);
    }
    expect(recordsIn(lab.sandbox, "lab.test")).toEqual([]);
  });
});
