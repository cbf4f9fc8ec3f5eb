import { createSandbox } from "../../../src/sandbox/sandbox";

it("names that nobody has are passed over in a list of rights", () => {
  const sandbox = createSandbox();
  sandbox.ask("admin/users/create", { user: "bob", pass: "secret" });
  expect(
    sandbox.ask("admin/permissions/set", {
      section: "cache",
      userPermissions: "nobody|true|true|true|Bob|True|false|false",
    }),
  ).toMatchObject({ section: "Cache", userPermissions: [{ username: "bob", canView: true, canModify: false }] });
});

it("an empty list takes all rights but those of the administrators", () => {
  const all = { canView: true, canModify: true, canDelete: true };
  expect(createSandbox().ask("admin/permissions/set", { section: "DhcpServer", groupPermissions: "" })).toMatchObject({
    groupPermissions: [
      { name: "Administrators", ...all },
      { name: "DHCP Administrators", ...all },
    ],
  });
});

it.each([
  ["bob|true|true", "Index was outside the bounds of the array."],
  ["bob|yes|true|true", "String 'yes' was not recognized as a valid Boolean."],
])("%s is no list of rights", (list, message) => {
  const set = createSandbox().request("admin/permissions/set", { section: "Zones", userPermissions: list });
  expect(set["errorMessage"]).toBe(message);
});

it("all sections are listed in the server's order, with what a new server allows", () => {
  const { permissions } = createSandbox().ask("admin/permissions/list");
  const shown = (permissions as readonly { section: string; groupPermissions: readonly { name: string }[] }[]).map(
    ({ section, groupPermissions }) => [section, ...groupPermissions.map(({ name }) => name)],
  );
  const dns = ["Administrators", "DNS Administrators"];
  expect(shown).toEqual([
    ["Dashboard", "Administrators", "Everyone"],
    ...["Zones", "Cache", "Allowed", "Blocked", "Apps", "DnsClient"].map((section) => [section, ...dns, "Everyone"]),
    ["Settings", ...dns],
    ["DhcpServer", "Administrators", "DHCP Administrators", "Everyone"],
    ["Administration", "Administrators"],
    ["Logs", "Administrators", "Everyone"],
  ]);
});
