import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";

const zone = "lab.test";

function lab(): Sandbox {
  const sandbox = createSandbox();
  sandbox.ask("zones/create", { zone, type: "Primary" });
  return sandbox;
}

it("lists are replaced as wholes, and emptied by `false` or nothing", () => {
  const sandbox = lab();
  const set = (list: string): void =>
    void sandbox.ask("zones/options/set", { zone, queryAccessNetworkACL: list, queryAccess: "UseSpecifiedNetworkACL" });
  const get = () => sandbox.ask("zones/options/get", { zone })["queryAccessNetworkACL"];
  set("10.0.0.9/8,!10.1.0.0/16");
  expect(get()).toEqual(["10.0.0.0/8", "!10.1.0.0/16"]);
  set("10.2.0.0/16");
  expect(get()).toEqual(["10.2.0.0/16"]);
  set("false");
  expect(get()).toEqual([]);
});

it("what comes before a bad value is set, but not saved", () => {
  const sandbox = lab();
  sandbox.advance(60_000);
  const bad = { zone, queryAccess: "Deny", updateNetworkACL: "nowhere" };
  expect(sandbox.request("zones/options/set", bad)).toMatchObject({
    errorMessage: "Invalid Network Access Control value was specified: nowhere",
  });
  expect(sandbox.ask("zones/options/get", { zone })).toMatchObject({ queryAccess: "Deny" });
  sandbox.restart("stop");
  expect(sandbox.ask("zones/options/get", { zone })).toMatchObject({ queryAccess: "Allow" });
});

it("a word that no switch has is passed over", () => {
  const sandbox = lab();
  sandbox.ask("zones/options/set", { zone, queryAccess: "Sometimes", zoneTransfer: "deny" });
  expect(sandbox.ask("zones/options/get", { zone })).toMatchObject({ queryAccess: "Allow", zoneTransfer: "Deny" });
});

it("options that are not sent stay as they are", () => {
  const sandbox = lab();
  sandbox.ask("zones/options/set", { zone, zoneTransfer: "Allow", notify: "None" });
  sandbox.ask("zones/options/set", { zone, queryAccess: "AllowOnlyPrivateNetworks" });
  expect(sandbox.ask("zones/options/get", { zone })).toMatchObject({
    queryAccess: "AllowOnlyPrivateNetworks",
    zoneTransfer: "Allow",
    notify: "None",
  });
});

it("the catalog of a zone is joined and left by name", () => {
  const sandbox = lab();
  sandbox.ask("zones/create", { zone: "cat.test", type: "Catalog" });
  sandbox.ask("zones/options/set", { zone, catalog: "cat.test" });
  expect(sandbox.ask("zones/options/get", { zone })).toMatchObject({ catalog: "cat.test" });
  sandbox.ask("zones/options/set", { zone, catalog: "" });
  expect(sandbox.ask("zones/options/get", { zone })).toMatchObject({ catalog: null });
  expect(sandbox.request("zones/options/set", { zone, catalog: "no.test" })).toMatchObject({ status: "error" });
});
