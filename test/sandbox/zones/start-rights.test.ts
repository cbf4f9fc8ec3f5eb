import { createSandbox } from "../../../src/sandbox/sandbox";

it("a start gives the administrators all rights on each zone, and forgets those of zones that are gone", () => {
  const sandbox = createSandbox();
  sandbox.ask("zones/create", { zone: "kept.test", type: "Primary" });
  sandbox.advance(60_000);
  sandbox.ask("zones/create", { zone: "lost.test", type: "Primary" });
  sandbox.restart("kill");
  const { permissions } = sandbox.machine.accounts;
  expect(permissions.get("Zones", "lost.test")).toBeUndefined();
  const all = { view: true, modify: true, delete: true };
  expect(Object.fromEntries(permissions.get("Zones", "kept.test")?.groups ?? [])).toEqual({
    Administrators: all,
    "DNS Administrators": all,
  });
  expect([...(permissions.get("Zones", "localhost")?.groups.values() ?? [])]).toEqual([
    { view: true, modify: false, delete: false },
    { view: true, modify: false, delete: false },
  ]);
});
