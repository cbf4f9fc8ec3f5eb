import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import type { ResourceChange } from "../e2e/harness/terraform-json";
import { look } from "./harness/looks";
import { stack as objects } from "./harness/stack";

const others = `
  resource "technitium_dns_record_set" "plain" {
    zone    = "lab.test"
    name    = "plain.lab.test"
    type    = "TXT"
    values  = ["\\"text\\""]
    comment = "mine"
  }
`;

/** The attributes in which an object's plan differs from what is there. */
function differing({ change: { before, after } }: ResourceChange): readonly string[] {
  return Object.keys(after ?? {}).filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
}

describeWithTerraform("something is changed behind our back", (binary) => {
  const stack = objects + others;
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(() => lab.close());

  /** Changes some objects, and expects the plan to name exactly the changed attributes and the apply to restore them. */
  async function expectFound(edits: Readonly<Record<string, readonly [() => unknown, ...string[]]>>): Promise<void> {
    const before = ownRecords();
    for (const [edit] of Object.values(edits)) edit();
    const plan = await lab.terraform.plan();
    expect(plan).toMatchObject({ exitCode: 2, errors: [] });
    expect(Object.fromEntries(plan.changes.map((change) => [change.name, differing(change)]))).toEqual(
      Object.fromEntries(Object.entries(edits).map(([name, [, ...attributes]]) => [name, attributes])),
    );
    expect(await lab.terraform.applyPlan()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(ownRecords()).toEqual(before);
  }

  /** What is on the server, but for when it was written; the DHCP server's own record comes and goes. */
  const ownRecords = () =>
    look(lab)
      .server.filter(({ name }) => name !== "nas.lab.test")
      .map(({ name, ttl, disabled, comments, expiryTtl, rData }) => ({
        name,
        ttl,
        disabled,
        comments,
        expiryTtl,
        rData,
      }));

  const scope = (change: Readonly<Record<string, string>>) => () =>
    lab.sandbox.ask("dhcp/scopes/set", { name: "Lab", ...change });
  const reservation = (host: string, address: string, comments: string) =>
    scope({ reservedLeases: `${host}|02-77-00-00-00-50|${address}|${comments}` });
  const record = (change: (comment: string) => Readonly<Record<string, string>>) => () => {
    const now = look(lab).server.find(({ name }) => name === "www.lab.test");
    const comments = now?.comments ?? "";
    const asWritten = { ttl: "3600", comments, disable: "false", expiryTtl: "0" };
    lab.sandbox.ask("zones/records/update", {
      zone: "lab.test",
      domain: "www.lab.test",
      type: "A",
      ipAddress: "10.77.0.10",
      ...asWritten,
      ...change(comments),
    });
  };
  const text = (change: (comment: string) => string) => () => {
    const now = look(lab).server.find(({ name }) => name === "plain.lab.test");
    const place = { zone: "lab.test", domain: "plain.lab.test", type: "TXT", text: "text", ttl: "3600" };
    lab.sandbox.ask("zones/records/update", { ...place, comments: change(now?.comments ?? "") });
  };

  it("TTL, address, comment, a whole zone: the plan names exactly these, and apply restores them", () =>
    expectFound({
      www: [record(() => ({ ttl: "60" })), "ttl"],
      nas: [reservation("nas", "10.77.0.77", "rack 2"), "ip_address"],
      plain: [text((comment) => comment.replace("mine", "yours")), "comment"],
      office: [() => lab.sandbox.ask("zones/disable", { zone: "office.test" }), "disabled"],
    }));

  it("disabled, and what a scope tells its clients", () =>
    expectFound({
      lan: [
        scope({ leaseTimeHours: "5", dnsServers: "10.77.0.3", routerAddress: "10.77.0.9" }),
        "dns_servers",
        "lease_time",
        "router_address",
      ],
      www: [record(() => ({ disable: "true" })), "disabled"],
    }));

  it("expiry, a remark, a host name", () =>
    expectFound({
      www: [record(() => ({ expiryTtl: "600" })), "expiry_ttl"],
      nas: [reservation("other", "10.77.0.50", "rack 3"), "comments", "host_name"],
    }));

  it("only the origin tag: the plan says that it is nobody's, and on_conflict decides", async () => {
    text(() => "mine")();
    const plan = await lab.terraform.plan();
    expect(plan.changes.map(differing)).toEqual([["origin", "owner"]]);
    expect((await lab.terraform.applyPlan()).errors).toMatchObject([{ summary: "plain.lab.test. TXT is not ours" }]);
    lab.configure(stack, `on_conflict = "adopt_identical"`);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server.find(({ name }) => name === "plain.lab.test")?.comments).toMatch(/^mine \[terraform /);
  });
});
