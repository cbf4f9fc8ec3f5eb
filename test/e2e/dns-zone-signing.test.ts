import { startLab, serverVersions, type Lab } from "./harness/lab";
import { describeWithTerraform } from "./harness/terraform-binary";

const quiet = { exitCode: 0, errors: [], warnings: [] };
const address = "technitium_dns_zone.z";
const signed = (dnssec: string): string =>
  `resource "technitium_dns_zone" "z" {\n  name = "z.test"\n  dnssec = { ${dnssec} }\n}\n`;
const unsigned = `resource "technitium_dns_zone" "z" {\n  name = "z.test"\n}\n`;

interface Properties {
  readonly dnssecStatus: string;
  readonly nsec3Iterations?: number;
  readonly nsec3SaltLength?: number;
  readonly dnsKeyTtl: number;
  readonly dnssecPrivateKeys: readonly { readonly keyTag: number; readonly rolloverDays: number }[];
}

describeWithTerraform("signing a zone", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  describe.each(serverVersions)("server %s", (version) => {
    beforeEach(async () => {
      lab = await startLab(binary, { version, zones: [] });
    });

    const properties = (): Properties =>
      lab.sandbox.ask("zones/dnssec/properties/get", { zone: "z.test" }) as unknown as Properties;
    const tags = (): readonly number[] => properties().dnssecPrivateKeys.map(({ keyTag }) => keyTag);
    const expectQuiet = async (): Promise<void> => {
      expect(await lab.terraform.plan()).toMatchObject(quiet);
      expect(await lab.terraform.plan("-refresh=false")).toMatchObject(quiet);
    };
    const apply = async (dnssec: string): Promise<void> => {
      lab.configure(signed(dnssec));
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      await expectQuiet();
    };

    it("changes the proof of absence, its parameters and the rollover with the keys it has", async () => {
      const keys = `algorithm = "ECDSA", curve = "P256"`;
      await apply(keys);
      const first = tags();
      expect(properties()).toMatchObject({ dnssecStatus: "SignedWithNSEC", dnsKeyTtl: 3600 });
      await apply(`${keys}, nx_proof = "NSEC3"`);
      expect(properties()).toMatchObject({ dnssecStatus: "SignedWithNSEC3", nsec3Iterations: 0, nsec3SaltLength: 0 });
      await apply(`${keys}, nx_proof = "NSEC3", iterations = 2, salt_length = 8`);
      expect(properties()).toMatchObject({ nsec3Iterations: 2, nsec3SaltLength: 8 });
      await apply(`${keys}, nx_proof = "NSEC3", iterations = 0, salt_length = 8, zsk_rollover_days = 90`);
      expect(properties()).toMatchObject({ nsec3Iterations: 0, nsec3SaltLength: 8 });
      expect(properties().dnssecPrivateKeys.map(({ rolloverDays }) => rolloverDays)).toEqual([0, 90]);
      await apply(`${keys}, zsk_rollover_days = 0`);
      expect(properties()).toMatchObject({ dnssecStatus: "SignedWithNSEC" });
      expect(properties().dnssecPrivateKeys.map(({ rolloverDays }) => rolloverDays)).toEqual([0, 0]);
      expect(tags()).toEqual(first);
    });

    it("changes the TTL of the keys once they are known, and says so until then", async () => {
      const keys = `algorithm = "EDDSA", curve = "ED25519"`;
      await apply(`${keys}, dns_key_ttl = "30m"`);
      const first = tags();
      lab.configure(signed(`${keys}, dns_key_ttl = "2h", nx_proof = "NSEC3"`));
      expect((await lab.terraform.apply()).errors).toMatchObject([
        { summary: "The keys are still being published", detail: expect.stringContaining("apply again later") },
      ]);
      expect(properties()).toMatchObject({ dnssecStatus: "SignedWithNSEC3", dnsKeyTtl: 1800 });
      const { changes } = await lab.terraform.plan();
      expect(changes.map(({ change }) => change.before?.["dnssec"])).toMatchObject([
        { dns_key_ttl: "1800", nx_proof: "NSEC3" },
      ]);
      lab.sandbox.advance(5 * 3_600_000);
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      expect(properties()).toMatchObject({ dnsKeyTtl: 7200 });
      expect(tags()).toEqual(first);
      await expectQuiet();
    });

    it("signs anew for other keys with a warning, and removes the signatures when dnssec ends", async () => {
      await apply(`algorithm = "ECDSA", curve = "P384", dns_key_ttl = 600`);
      const first = tags();
      lab.configure(
        signed(
          `algorithm = "RSA", hash_algorithm = "SHA256", ksk_key_size = 2048, zsk_key_size = 1280, nx_proof = "NSEC3"`,
        ),
      );
      const anew = await lab.terraform.apply();
      expect(anew).toMatchObject({ exitCode: 0, errors: [] });
      expect(anew.warnings.map(({ summary }) => summary)).toContain("The zone's keys change");
      expect(tags()).not.toEqual(first);
      // What is not said stays as it was.
      expect(properties()).toMatchObject({ dnssecStatus: "SignedWithNSEC3", dnsKeyTtl: 600 });
      await expectQuiet();
      lab.configure(unsigned);
      const ended = await lab.terraform.apply();
      expect(ended).toMatchObject({ exitCode: 0, errors: [] });
      expect(ended.warnings.map(({ summary }) => summary)).toContain("The zone's keys change");
      expect(properties().dnssecStatus).toBe("Unsigned");
      await expectQuiet();
    });

    it("shows in the plan what others did to the signing, and puts it right", async () => {
      const dnssec = `algorithm = "ECDSA", curve = "P256", nx_proof = "NSEC3", iterations = 1, zsk_rollover_days = 30`;
      await apply(dnssec);
      const first = tags();
      const edits = [
        ["updateNSEC3Params", { iterations: "5", saltLength: "4" }, { iterations: 5, salt_length: 4 }],
        ["convertToNSEC", {}, { nx_proof: "NSEC", iterations: null }],
        ["updatePrivateKey", { keyTag: String(first[1]), rolloverDays: "7" }, { zsk_rollover_days: 7 }],
      ] as const;
      for (const [call, parameters, shown] of edits) {
        lab.sandbox.ask(`zones/dnssec/properties/${call}`, { zone: "z.test", ...parameters });
        const { changes } = await lab.terraform.plan();
        expect(changes.map(({ change }) => change.before?.["dnssec"])).toMatchObject([shown]);
        expect(await lab.terraform.apply()).toMatchObject(quiet);
      }
      expect(properties()).toMatchObject({ nsec3Iterations: 1 });
      expect(tags()).toEqual(first);

      lab.sandbox.ask("zones/dnssec/unsign", { zone: "z.test" });
      const gone = await lab.terraform.plan();
      expect(gone.changes[0]?.change).toMatchObject({ actions: ["update"], before: { dnssec: null } });
      expect(await lab.terraform.applyPlan()).toMatchObject(quiet);
      expect(properties().dnssecStatus).toBe("SignedWithNSEC3");
    });

    it("imports a signed zone as it is: the matching configuration plans nothing", async () => {
      const ways = [
        `algorithm = "ECDSA", curve = "P256"`,
        `algorithm = "EDDSA", curve = "ED448", dns_key_ttl = "1h", zsk_rollover_days = 30`,
        `algorithm = "RSA", hash_algorithm = "SHA512", ksk_key_size = 2048, zsk_key_size = 1024, nx_proof = "NSEC3", iterations = 3, salt_length = 2, dns_key_ttl = 1800, zsk_rollover_days = 0`,
      ];
      for (const way of ways) {
        lab.configure(signed(way));
        expect(await lab.terraform.apply()).toMatchObject(quiet);
        await lab.terraform.run("state", "rm", address);
        expect(await lab.terraform.import(address, "z.test")).toMatchObject({ exitCode: 0 });
        await expectQuiet();
        expect(await lab.terraform.destroy()).toMatchObject({ exitCode: 0, errors: [] });
      }
    });

    it("takes a zone that others signed with the same keys, and refuses one with others", async () => {
      const { sandbox, terraform } = lab;
      lab.configure(unsigned);
      expect(await terraform.apply()).toMatchObject(quiet);
      sandbox.ask("zones/dnssec/sign", { zone: "z.test", algorithm: "ECDSA", curve: "P256" });
      await expectQuiet();
      const first = tags();
      lab.configure(signed(`algorithm = "ECDSA", curve = "P384"`));
      expect((await terraform.apply()).errors).toMatchObject([
        {
          summary: "The zone is signed with other keys",
          detail: expect.stringContaining("z.test. was signed by somebody else: ECDSA P256"),
        },
      ]);
      expect(tags()).toEqual(first);
      await apply(`algorithm = "ECDSA", curve = "P256", nx_proof = "NSEC3"`);
      expect(tags()).toEqual(first);
    });

    it("names what cannot be signed", async () => {
      lab.configure(unsigned);
      expect(await lab.terraform.apply()).toMatchObject(quiet);
      lab.sandbox.ask("zones/records/add", { domain: "a.z.test", zone: "z.test", type: "ANAME", aname: "x.example" });
      lab.configure(signed(`algorithm = "ECDSA", curve = "P256"`));
      expect((await lab.terraform.apply()).errors).toMatchObject([
        { summary: "The zone holds what cannot be signed", detail: expect.stringContaining("[ANAME]") },
      ]);
    });
  });
});
