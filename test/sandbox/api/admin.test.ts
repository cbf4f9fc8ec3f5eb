import { createSandbox } from "../../../src/sandbox/sandbox";
import type { Sandbox } from "../../../src/sandbox/sandbox";
import type { ServerVersion } from "../../../src/sandbox/server-version";

function withBob(version: ServerVersion = "15.2"): Sandbox {
  const sandbox = createSandbox({ version });
  sandbox.ask("admin/users/create", { user: "bob", pass: "secret", displayName: "Bob" });
  return sandbox;
}

describe("a user", () => {
  it.each([
    ["13.6", true],
    ["14.3", true],
    ["15.2", false],
  ] as const)("of %s is renamed before a bad display name is found: %p", (version, displayNameFirst) => {
    const sandbox = withBob(version);
    const change = { user: "bob", newUser: "robert", displayName: "x".repeat(256) };
    expect(sandbox.request("admin/users/set", change)["status"]).toBe("error");
    expect(sandbox.request("admin/users/get", { user: "robert" })["status"]).toBe(displayNameFirst ? "error" : "ok");
  });

  it("cannot disable himself: refused from 15 on, ignored before", () => {
    const disable = (version: ServerVersion): unknown =>
      createSandbox({ version }).request("admin/users/set", { user: "admin", disabled: "true" });
    expect(disable("14.3")).toMatchObject({ status: "ok", response: { disabled: false } });
    expect(disable("15.2")).toMatchObject({
      status: "error",
      errorMessage: "Cannot update user profile: cannot disable current user's account.",
    });
  });

  it("cannot leave the administrators by himself", () => {
    const sandbox = createSandbox();
    expect(sandbox.ask("admin/users/set", { user: "admin", memberOfGroups: "" })["memberOfGroups"]).toEqual([
      "Administrators",
    ]);
  });

  it("changes his own profile with a session, not with an API token", () => {
    const sandbox = withBob();
    const { token } = sandbox.request("user/login", { user: "bob", pass: "secret" }, { token: null });
    const session = { token: token as string };
    expect(
      sandbox.ask("user/profile/set", { displayName: "Robert", sessionTimeoutSeconds: "600" }, session),
    ).toMatchObject({ displayName: "Robert", sessionTimeoutSeconds: 600, sessions: [{ isCurrentSession: true }] });
    expect(sandbox.ask("user/profile/get", {}, session)).toMatchObject({ displayName: "Robert" });
    expect(sandbox.request("user/profile/set", { displayName: "x" })["errorMessage"]).toBe("Access was denied.");
  });
});

describe("a group", () => {
  it("takes its members, rights and description to a new name", () => {
    const sandbox = withBob();
    sandbox.ask("admin/groups/create", { group: "lab", description: "the lab" });
    sandbox.ask("admin/permissions/set", { section: "Logs", groupPermissions: "lab|true|true|true" });
    expect(sandbox.ask("admin/groups/set", { group: "LAB", newGroup: "Lab 2", members: "bob" })).toEqual({
      name: "Lab 2",
      description: "the lab",
      members: ["bob"],
    });
    expect(sandbox.ask("admin/users/get", { user: "bob", includeGroups: "true" })).toMatchObject({
      memberOfGroups: ["Lab 2"],
      groups: ["Administrators", "DHCP Administrators", "DNS Administrators", "Lab 2"],
    });
    expect(sandbox.ask("admin/permissions/get", { section: "Logs" })["groupPermissions"]).toMatchObject([
      { name: "Administrators" },
      { name: "Lab 2" },
    ]);
  });

  it("that came with the server keeps its name", () => {
    const rename = { group: "Everyone", newGroup: "All" };
    expect(createSandbox().request("admin/groups/set", rename)["errorMessage"]).toBe("Access was denied.");
  });
});

it("what administrators do is in the log, and the log can be downloaded", () => {
  const sandbox = withBob();
  sandbox.ask("admin/users/delete", { user: "bob" });
  expect(sandbox.ask("logs/list")["logFiles"]).toMatchObject([{ fileName: "2026-01-01" }]);
  const text = sandbox.request("logs/download", { fileName: "2026-01-01" })["text"];
  expect(text).toContain(
    "[2026-01-01 00:00:00 UTC] [127.0.0.1:0] [admin] User account was created successfully with username: bob\n",
  );
  expect(text).toContain("[admin] User account was deleted successfully with username: bob\n");
});
