import { parseFqdn } from "../../src/dns/name";
import { printComment } from "../../src/ownership/comment";
import { parseOwner } from "../../src/ownership/owner";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { WWW, www } from "./harness/blocks";
import { look } from "./harness/looks";

describeWithTerraform("import of records that are somebody else's", (binary) => {
  let lab: Lab;
  beforeEach(async () => {
    lab = await startLab(binary);
  });
  afterEach(() => lab.close());

  const add = (comments: string): unknown =>
    lab.sandbox.ask("zones/records/add", {
      domain: "www.lab.test",
      zone: "lab.test",
      type: "A",
      ipAddress: "10.77.0.10",
      comments,
    });

  it("another owner's: refused by name, whatever on_conflict says", async () => {
    add(printComment({ text: "", owner: parseOwner("neighbour"), name: parseFqdn("www.lab.test"), type: "A" }));
    const before = look(lab);
    for (const policy of ["refuse", "overwrite"]) {
      lab.configure(www, `on_conflict = "${policy}"`);
      const { exitCode, stderr } = await lab.terraform.import(WWW, "lab.test www.lab.test A");
      expect(exitCode).toBe(1);
      expect(stderr).toContain('the owner "neighbour"');
      expect(look(lab)).toEqual(before);
    }
  });

  it("a person's: allowed, for importing them says that they are to be managed; the next apply puts the tag on", async () => {
    add("by hand");
    lab.configure(www);
    expect(await lab.terraform.import(WWW, "lab.test www.lab.test A")).toMatchObject({ exitCode: 0 });
    expect(look(lab)).toMatchObject({
      server: [{ comments: "by hand" }],
      state: [{ instances: [{ attributes: { origin: "manual", owner: null, comment: "by hand" } }] }],
    });
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(look(lab).server).toMatchObject([{ comments: expect.stringMatching(/^\[terraform terraform /) }]);
  });
});
