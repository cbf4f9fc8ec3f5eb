import fc from "fast-check";
import { createSandbox, type Sandbox } from "../../../src/sandbox/sandbox";
import { serverVersions } from "../../../src/sandbox/server-version";

function create(sandbox: Sandbox, ...names: readonly string[]): void {
  for (const zone of names) sandbox.ask("zones/create", { zone, type: "Primary" });
}

function listed(sandbox: Sandbox, parameters: Readonly<Record<string, string>> = {}): readonly string[] {
  const { zones } = sandbox.ask("zones/list", parameters) as { readonly zones: readonly { readonly name: string }[] };
  return zones.map(({ name }) => name);
}

it("the pages of a list make up the list, whatever their size", () => {
  const sandbox = createSandbox();
  create(sandbox, "b.test", "a.test", "c.test", "_a.test", "-a.test");
  const all = listed(sandbox);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (size) => {
      const pages = Math.ceil(all.length / size);
      const read = Array.from({ length: pages }, (_page, index) =>
        listed(sandbox, { pageNumber: String(index + 1), zonesPerPage: String(size) }),
      );
      expect(read.flat()).toEqual(all);
    }),
  );
});

it("a page beyond the last or below the first is the last, page 0 the first", () => {
  const sandbox = createSandbox();
  const [all, size] = [listed(sandbox), { zonesPerPage: "2" }];
  for (const pageNumber of ["3", "99", "-1"]) expect(listed(sandbox, { pageNumber, ...size })).toEqual(all.slice(4));
  expect(listed(sandbox, { pageNumber: "0", ...size })).toEqual(all.slice(0, 2));
  expect(sandbox.ask("zones/list", { pageNumber: "99", ...size })).toMatchObject({
    pageNumber: 3,
    totalPages: 3,
    totalZones: 5,
  });
});

it("whoever may not look at a zone does not find it in the list", () => {
  const sandbox = createSandbox();
  create(sandbox, "open.test", "closed.test");
  sandbox.ask("admin/users/create", { user: "anna", pass: "secret" });
  sandbox.ask("zones/permissions/set", { zone: "open.test", userPermissions: "anna|true|false|false" });
  sandbox.ask("admin/permissions/set", { section: "Zones", userPermissions: "anna|true|true|false" });
  const { token } = sandbox.request("user/login", { user: "anna", pass: "secret" });
  const options = { token: typeof token === "string" ? token : null };
  const { zones } = sandbox.ask("zones/list", {}, options);
  expect(zones).toMatchObject([{ name: "open.test" }]);
  expect(sandbox.request("zones/records/get", { domain: "closed.test" }, options)).toMatchObject({
    errorMessage: "Access was denied.",
  });
  const write = { domain: "a.open.test", type: "A", ipAddress: "10.0.0.1" };
  expect(sandbox.request("zones/records/add", write, options)).toMatchObject({ errorMessage: "Access was denied." });
});

describe.each(serverVersions)("on %s", (version) => {
  it("a zone that was created, disabled and deleted leaves nothing", () => {
    const sandbox = createSandbox({ version });
    const before = listed(sandbox);
    create(sandbox, "lab.test");
    sandbox.ask("zones/disable", { zone: "LAB.test." });
    expect(sandbox.ask("zones/options/get", { zone: "lab.test" })).toMatchObject({ disabled: true });
    sandbox.ask("zones/delete", { zone: "lab.test" });
    expect(listed(sandbox)).toEqual(before);
    expect(sandbox.machine.accounts.permissions.get("Zones", "lab.test")).toBeUndefined();
  });

  it("the zones of every server cannot be changed", () => {
    const sandbox = createSandbox({ version });
    for (const call of ["zones/delete", "zones/disable", "zones/options/set"])
      expect(sandbox.request(call, { zone: "localhost" })).toMatchObject({ status: "error" });
    const write = { domain: "localhost", type: "A", ipAddress: "10.0.0.1" };
    expect(sandbox.request("zones/records/add", write)).toMatchObject({ status: "error" });
  });
});

it("a network stands for its reverse zone, and an address for its own", () => {
  const sandbox = createSandbox();
  create(sandbox, "10.77.0.0/24", "10.78.0.1");
  expect(listed(sandbox)).toEqual(expect.arrayContaining(["0.77.10.in-addr.arpa", "1.0.78.10.in-addr.arpa"]));
});
