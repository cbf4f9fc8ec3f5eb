import { reservationBlock, scopeBlock } from "../e2e/harness/dhcp";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

/** Who may look at what. */
const users = {
  "dhcp-viewer": ["DhcpServer"],
  "dns-viewer": ["Zones"],
  viewer: ["DhcpServer", "Zones"],
} as const satisfies Readonly<Record<string, readonly ("DhcpServer" | "Zones")[]>>;

describeWithTerraform("a permission is missing", (binary) => {
  const stack = www + scopeBlock() + reservationBlock(`host_name = "nas"`);
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
    lab.configure(stack);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    for (const user of Object.keys(users)) {
      lab.sandbox.ask("admin/users/create", { user, pass: "not needed" });
      lab.sandbox.ask("admin/users/set", { user, memberOfGroups: "" });
    }
    const viewersOf = (section: "DhcpServer" | "Zones") => {
      const viewers = Object.entries(users).filter(([, sections]) => sections.some((each) => each === section));
      return {
        userPermissions: viewers.map(([user]) => `${user}|true|false|false`).join("|"),
        groupPermissions: "Administrators|true|true|true",
      };
    };
    for (const section of ["DhcpServer", "Zones"] as const)
      lab.sandbox.ask("admin/permissions/set", { section, ...viewersOf(section) });
    for (const zone of ["lab.test", "0.77.10.in-addr.arpa"])
      lab.sandbox.ask("zones/permissions/set", { zone, ...viewersOf("Zones") });
  });
  afterAll(() => lab.close());

  function as(user: keyof typeof users): string {
    const { token } = lab.sandbox.ask("admin/sessions/createToken", { user, tokenName: user });
    return `api_token = ${JSON.stringify(token)}`;
  }

  it("to look at zones: the error names the set and what to grant, and nothing is planned", async () => {
    lab.configure(stack, as("dhcp-viewer"));
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(new Set(errors.map(({ summary }) => summary))).toEqual(new Set(["The server does not permit this"]));
    const details = errors.map(({ detail }) => detail).join("\n");
    expect(details).toMatch(/\(www\.lab\.test\).*permissions on the zone/);
    expect(details).toContain("permissions for the section Zones");
  });

  it("to look at DHCP: the error names the section", async () => {
    lab.configure(stack, as("dns-viewer"));
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([
      {
        address: "technitium_dhcp_scope.lan",
        summary: "The server does not permit this",
        detail: expect.stringContaining("permissions for the section DhcpServer"),
      },
    ]);
  });

  it("to change anything: the plan is made, the apply is refused, and nothing has changed", async () => {
    lab.configure(stack.replace("10.77.0.10", "10.77.0.11"), as("viewer"));
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 2 });
    const errors = await failsWithoutTrace(lab, () => lab.terraform.applyPlan());
    expect(errors).toMatchObject([{ summary: "The server does not permit this" }]);
    expect(errors[0]?.detail).toMatch(/zones\/records\/add \(www\.lab\.test A\)/);
  });

  it("and with the permission the plan is empty again", async () => {
    lab.configure(stack);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server).toMatchObject([{ name: "nas.lab.test" }, { name: "www.lab.test" }]);
  });
});
