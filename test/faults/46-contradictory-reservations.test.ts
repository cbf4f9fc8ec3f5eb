import { MAC, reservationBlock, reservationsOf, scopeBlock } from "../e2e/harness/dhcp";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { failsWithoutTrace } from "./harness/looks";

const OTHER_MAC = "02:77:00:00:00:51";

/** A second reservation, at 10.77.0.51 for {@link OTHER_MAC} unless it says otherwise. */
const second = (more = "", address = "10.77.0.51", mac = OTHER_MAC): string =>
  reservationBlock(more, address).replace('"nas"', '"second"').replace(MAC, mac);

const overlapping = scopeBlock()
  .replace('"lan"', '"other"')
  .replace('"Lab"', '"Other"')
  .replace("10.77.0.50", "10.77.0.150")
  .replace("10.77.0.199", "10.77.0.250");

describeWithTerraform("reservations that contradict each other or their scope", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
  });
  afterAll(() => lab.close());

  it.each([
    ["one hardware address twice", reservationBlock() + second("", "10.77.0.51", MAC), /02-77-00-00-00-50/],
    [
      "one hardware address in two spellings",
      reservationBlock() + second("", "10.77.0.51", "0277.0000.0050"),
      /02-77-00-00-00-50/,
    ],
    ["one address twice", reservationBlock() + second("", "10.77.0.50"), /10\.77\.0\.50.*02-77-00-00-00-5[01]/s],
    [
      "an address outside the range",
      reservationBlock("", "10.77.0.20"),
      /10\.77\.0\.20 does not lie in 10\.77\.0\.50 to 10\.77\.0\.199/,
    ],
    ["the network's own address", reservationBlock("", "10.77.0.0"), /10\.77\.0\.0 does not lie in/],
    ["the broadcast address", reservationBlock("", "10.77.0.255"), /10\.77\.0\.255 does not lie in/],
    ["a host name with the scope's domain", reservationBlock(`host_name = "nas.lab.test"`), /Write "nas"/],
    ["scopes that overlap", overlapping, /10\.77\.0\.150|Lab/],
  ])("%s: refused at plan, before anything is written", async (_, hcl, words) => {
    lab.configure(scopeBlock() + hcl);
    lab.sandbox.server.calls.clear();
    const errors = await failsWithoutTrace(lab, () => lab.terraform.apply());
    expect(errors.map(({ summary, detail }) => `${summary}: ${detail}`).join("\n")).toMatch(words);
    expect(
      [...lab.sandbox.server.calls.keys()].filter((call) => call.startsWith("dhcp/") && !/list|get/.test(call)),
    ).toEqual([]);
  });

  it("one on the server has the address already: refused by its name, with the ways out", async () => {
    lab.configure(scopeBlock());
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    const theirs = { name: "Lab", hardwareAddress: "02-77-00-00-00-99", ipAddress: "10.77.0.50", hostName: "printer" };
    lab.sandbox.ask("dhcp/scopes/addReservedLease", theirs);
    lab.configure(scopeBlock() + reservationBlock());
    const errors = await failsWithoutTrace(lab, () => lab.terraform.apply());
    expect(errors.map(({ detail }) => detail).join("\n")).toMatch(
      /10\.77\.0\.50.*02-77-00-00-00-99 \(printer\).*terraform import/s,
    );
    expect(reservationsOf(lab.sandbox)).toHaveLength(1);
  });

  it("an excluded address may be reserved: that is what keeps it from other clients", async () => {
    const scope = scopeBlock(`exclusions = [{ starting_address = "10.77.0.60", ending_address = "10.77.0.70" }]`);
    lab.configure(scope + reservationBlock("", "10.77.0.65"));
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    expect(lab.sandbox.dhcp.lease({ mac: MAC })).toMatchObject({ address: "10.77.0.65" });
  });
});
