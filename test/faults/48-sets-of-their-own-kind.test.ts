import { type Lab, serverVersions, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { look } from "./harness/looks";

const set = (label: string, zone: string, type: string, value: string, more = ""): string =>
  `resource "technitium_dns_record_set" "${label}" {\nzone = "${zone}"\nname = "${label === "apex" ? "" : `${label}.`}${zone}"\ntype = "${type}"\nvalues = [${JSON.stringify(value)}]\n${more}\n}\n`;

describeWithTerraform("sets that the server treats in its own way", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  it.each(serverVersions)(
    "server %s: a new TTL wipes what the siblings carried, and all of it is put back",
    async (version) => {
      lab = await startLab(binary, { version });
      const values = ["10.77.0.10", "10.77.0.11", "10.77.0.12"];
      lab.configure(addressSet("www", values, `comment = "mine"\nexpiry_ttl = 9000\ndisabled = true`));
      expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      lab.configure(
        addressSet(
          "www",
          [...values.slice(1), "10.77.0.13"],
          `ttl = 0\ncomment = "mine"\nexpiry_ttl = 9000\ndisabled = true`,
        ),
      );
      expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      const { server } = look(lab);
      expect(server).toHaveLength(3);
      for (const record of server)
        expect(record).toMatchObject({
          ttl: 0,
          disabled: true,
          expiryTtl: 9000,
          comments: expect.stringMatching(/^mine \[terraform /),
        });
      expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    },
  );

  it.each(serverVersions)("server %s: its refusals come in words that say what to do", async (version) => {
    lab = await startLab(binary, { version });
    const { sandbox } = lab;
    sandbox.ask("zones/records/add", { zone: "lab.test", domain: "busy.lab.test", type: "TXT", text: "x" });
    sandbox.ask("zones/create", { zone: "signed.test", type: "Primary" });
    sandbox.ask("zones/dnssec/sign", { zone: "signed.test", algorithm: "ECDSA", curve: "P256", nxProof: "NSEC" });
    sandbox.ask("zones/create", {
      zone: "copy.test",
      type: "SecondaryForwarder",
      primaryNameServerAddresses: "10.77.0.2",
    });
    const cases: Readonly<Record<string, readonly [string, string, string]>> = {
      ttl: [
        set("ttl", "lab.test", "A", "10.77.0.1", `ttl = "8d"`),
        "The TTL is greater than the zone's EXPIRE",
        "raise soa.expire",
      ],
      busy: [set("busy", "lab.test", "CNAME", "x.test"), "A CNAME must be alone at its name", "has TXT"],
      apex: [set("apex", "lab.test", "CNAME", "x.test"), "A CNAME must be alone at its name", "ANAME"],
      off: [
        set("off", "signed.test", "A", "10.77.0.1", "disabled = true"),
        "A signed zone has no disabled records",
        "Leave disabled out",
      ],
      alias: [set("alias", "signed.test", "ANAME", "x.test"), "A signed zone cannot hold this type", "ANAME"],
      copy: [set("copy", "copy.test", "A", "10.77.0.1"), "The zone cannot be written", "primary server"],
      none: [set("none", "none.test", "A", "10.77.0.1"), "The zone does not exist", "technitium_dns_zone"],
    };
    lab.configure(
      Object.values(cases)
        .map(([hcl]) => hcl)
        .join(""),
    );
    const { errors } = await lab.terraform.apply();
    for (const [label, [, summary, words]] of Object.entries(cases)) {
      const error = errors.find(({ address }) => address === `technitium_dns_record_set.${label}`);
      expect([label, error]).toMatchObject([label, { summary, detail: expect.stringContaining(words) }]);
    }
    expect(errors).toHaveLength(Object.keys(cases).length);
  });
});
