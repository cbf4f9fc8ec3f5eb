import { Accounts } from "../../../src/sandbox/accounts/accounts";
import { hashPassword, newUser } from "../../../src/sandbox/accounts/user";
import { ManualClock } from "../../../src/sandbox/clock";
import { MemoryDisk } from "../../../src/sandbox/disk";
import type { ServerVersion } from "../../../src/sandbox/server-version";

const client = { address: "192.0.2.7", userAgent: "test" };
const minute = 60_000;

function newServer(version: ServerVersion = "15.2") {
  const disk = new MemoryDisk();
  const clock = new ManualClock();
  let tokens = 0;
  const newToken = (): string => String(tokens++).padStart(64, "0");
  const open = (): Accounts => new Accounts({ version, clock, disk, newToken });
  return { clock, disk, open, accounts: open() };
}

describe("logging in", () => {
  it("is closed to an address for five minutes after five wrong passwords", () => {
    const { accounts, clock } = newServer();
    for (let i = 0; i < 5; i++)
      expect(() => accounts.authenticate("admin", "wrong", client)).toThrow("Invalid username or password");
    expect(() => accounts.authenticate("admin", "admin", client)).toThrow(
      "Max limit of 5 attempts exceeded. Access blocked for 300 seconds.",
    );
    expect(accounts.authenticate("admin", "admin", { ...client, address: "192.0.2.8" }).username).toBe("admin");
    clock.advance(5 * minute);
    expect(accounts.authenticate("admin", "admin", client).username).toBe("admin");
  });

  it("forgets wrong passwords after a good one", () => {
    const { accounts } = newServer();
    for (let i = 0; i < 12; i++) {
      if (i % 4 === 3) accounts.authenticate("admin", "admin", client);
      else expect(() => accounts.authenticate("admin", "wrong", client)).toThrow("Invalid username or password");
    }
    expect(accounts.authenticate("admin", "admin", client).username).toBe("admin");
  });

  it.each([
    ["13.6", "nobody", "admin"],
    ["14.3", "nobody", "admin"],
    ["15.2", "admin", "admin"],
  ] as const)("does not count the initial password on %s when tried by %s", (version, username, password) => {
    const { accounts } = newServer(version);
    accounts.putUser({ ...accounts.user("admin"), passwordHash: hashPassword("changed") });
    for (let i = 0; i < 9; i++) expect(() => accounts.authenticate(username, password, client)).toThrow("Invalid");
    expect(accounts.authenticate("admin", "changed", client).username).toBe("admin");
  });

  it("counts the initial password from 15 on when it is tried for another user", () => {
    const { accounts } = newServer();
    for (let i = 0; i < 5; i++) expect(() => accounts.authenticate("nobody", "admin", client)).toThrow("Invalid");
    expect(() => accounts.authenticate("admin", "admin", client)).toThrow("Max limit of 5 attempts exceeded.");
  });

  it("is closed to a whole /64 of IPv6", () => {
    const { accounts } = newServer();
    for (let i = 1; i <= 5; i++)
      expect(() => accounts.authenticate("admin", "wrong", { ...client, address: `2001:db8::${i}` })).toThrow(
        "Invalid",
      );
    const login = (address: string) => () => accounts.authenticate("admin", "admin", { ...client, address });
    expect(login("2001:db8::ffff")).toThrow("Max limit of 5 attempts exceeded.");
    expect(login("2001:db8:0:1::1")().username).toBe("admin");
  });
});

describe("a user", () => {
  it("keeps sessions, tokens and rights under a new name", () => {
    const { accounts } = newServer();
    accounts.addUser(newUser("15.2", "bob", "secret"));
    accounts.permissions.set("Zones", null, { users: new Map([["bob", { view: true, modify: true, delete: false }]]) });
    const { token } = accounts.startSession(accounts.user("bob"), "ci", client);
    accounts.renameUser(accounts.user("bob"), "robert");
    expect(accounts.useSession(token, client)?.username).toBe("robert");
    expect(accounts.mayUser("robert", "Zones", null, "modify")).toBe(true);
    expect(accounts.authenticate("robert", "secret", client).username).toBe("robert");
  });

  it("cannot take the name of another", () => {
    const { accounts } = newServer();
    accounts.addUser(newUser("15.2", "bob", "secret"));
    expect(() => accounts.renameUser(accounts.user("bob"), "admin")).toThrow("User already exists: admin");
  });

  it("loses the rights of a group that is deleted", () => {
    const { accounts } = newServer();
    accounts.addGroup({ name: "lab", description: "" });
    accounts.addUser({ ...newUser("15.2", "bob", "secret"), groups: ["lab"] });
    accounts.permissions.set("DhcpServer", null, {
      groups: new Map([["lab", { view: true, modify: true, delete: true }]]),
    });
    expect(accounts.mayUser("bob", "DhcpServer", null, "delete")).toBe(true);
    accounts.removeGroup("LAB");
    expect(accounts.mayUser("bob", "DhcpServer", null, "delete")).toBe(false);
    expect(accounts.user("bob").groups).toEqual([]);
  });
});

describe("accounts on disk", () => {
  it("are complete after an orderly stop", () => {
    const { accounts, open } = newServer();
    accounts.addGroup({ name: "lab", description: "the lab" });
    accounts.addUser({ ...newUser("15.2", "bob", "secret", "Bob"), groups: ["lab"] });
    accounts.permissions.set("Zones", "lab.test", {
      groups: new Map([["lab", { view: true, modify: false, delete: false }]]),
    });
    const { token } = accounts.startSession(accounts.user("bob"), null, client);
    accounts.flush();
    const again = open();
    expect(again.user("bob")).toEqual(accounts.user("bob"));
    expect(again.group("lab").description).toBe("the lab");
    expect(again.mayUser("bob", "Zones", "LAB.test", "view")).toBe(true);
    expect(again.useSession(token, client)?.username).toBe("bob");
  });

  it("lack what changed in the last five seconds before a crash", () => {
    const { accounts, clock, open } = newServer();
    accounts.addUser(newUser("15.2", "early", "secret"));
    clock.advance(5000);
    accounts.addUser(newUser("15.2", "late", "secret"));
    clock.advance(4999);
    accounts.drop();
    expect(
      open()
        .users()
        .map((user) => user.username),
    ).toEqual(["admin", "early"]);
  });
});
