import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { www } from "./harness/blocks";
import { failsWithoutTrace } from "./harness/looks";

describeWithTerraform("the token is wrong from the start", (binary) => {
  let lab: Lab;
  afterEach(() => lab.close());

  it.each(["13.6", "15.2"] as const)(
    "server %s: an error of the provider, before anything is looked at",
    async (version) => {
      lab = await startLab(binary, { version });
      lab.configure(www);
      expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
      lab.configure(www, `api_token = "0123456789abcdef"`);
      const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
      expect(errors.map(({ summary }) => summary)).toContain("The server does not accept the token");
      expect(JSON.stringify(errors)).not.toContain("0123456789abcdef");
    },
  );
});
