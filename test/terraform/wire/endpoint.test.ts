import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { ListenOptions } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createEndpoint } from "../../../src/terraform/wire/endpoint";
import { failureOf } from "./failure";

const loopback = (port: number): ListenOptions => ({ host: "127.0.0.1", port });
const anyPort = { first: 0, last: 0 };

describe("a unix endpoint", () => {
  let parent: string;
  beforeEach(() => void (parent = mkdtempSync(join(tmpdir(), "endpoint-"))));
  afterEach(() => rmSync(parent, { recursive: true }));

  const create = (): ReturnType<typeof createEndpoint> =>
    createEndpoint({ platform: "linux", socketDirectory: parent, ports: anyPort });

  it("is a socket in a new directory that only its owner may enter", () => {
    const [one, other] = [create(), create()];
    const { network, address } = one.address(0);
    expect(network).toBe("unix");
    expect(one.candidates).toEqual([{ path: address }]);
    expect(dirname(dirname(address))).toBe(parent);
    expect(statSync(dirname(address)).mode & 0o777).toBe(0o700);
    expect(other.address(0).address).not.toBe(address);
  });

  it("is closed to everybody else once bound", () => {
    const endpoint = create();
    const { address } = endpoint.address(0);
    writeFileSync(address, "", { mode: 0o755 });
    endpoint.secure();
    expect(statSync(address).mode & 0o777).toBe(0o600);
  });

  it("leaves nothing behind, however often it is removed and whether or not it was bound", () => {
    const endpoint = create();
    writeFileSync(endpoint.address(0).address, "");
    endpoint.remove();
    endpoint.remove();
    create().remove();
    expect(readdirSync(parent)).toEqual([]);
  });

  it("goes to the temporary directory unless told otherwise", () => {
    const endpoint = createEndpoint({ platform: "linux", socketDirectory: null, ports: anyPort });
    expect(endpoint.address(0).address.startsWith(tmpdir())).toBe(true);
    endpoint.remove();
    expect(existsSync(dirname(endpoint.address(0).address))).toBe(false);
  });

  it("is refused where its path would not fit a socket address", () => {
    const deep = mkdtempSync(join(parent, "x".repeat(100)));
    const failure = failureOf(() => createEndpoint({ platform: "darwin", socketDirectory: deep, ports: anyPort }));
    expect(failure).toMatchObject({ code: "refused" });
    expect(failure.message).toContain("TMPDIR");
    expect(readdirSync(deep)).toEqual([]);
  });
});

describe("an endpoint on Windows, which has no unix sockets here", () => {
  it("is a port of the loopback interface, from the range Terraform gives", () => {
    const endpoint = createEndpoint({ platform: "win32", socketDirectory: null, ports: { first: 10000, last: 10002 } });
    expect(endpoint.candidates).toEqual([10000, 10001, 10002].map(loopback));
    expect(endpoint.address(10001)).toEqual({ network: "tcp", address: "127.0.0.1:10001" });
  });

  it("is any port without a range, or with one that makes no sense", () => {
    const candidates = (first: number, last: number): readonly ListenOptions[] =>
      createEndpoint({ platform: "win32", socketDirectory: null, ports: { first, last } }).candidates;
    expect(candidates(0, 0)).toEqual([loopback(0)]);
    expect(candidates(10000, 9000)).toEqual([loopback(10000)]);
  });
});
