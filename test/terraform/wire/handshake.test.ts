import fc from "fast-check";
import {
  type Address,
  handshakeLine,
  isStartedByTerraform,
  type Launch,
  readLaunch,
} from "../../../src/terraform/wire/handshake";
import { failureOf } from "./failure";
import { launchEnvironment } from "./launch-environment";

const launch: Launch = readLaunch(launchEnvironment());
const socket: Address = { network: "unix", address: "/tmp/plugin-x/grpc" };

describe("the environment Terraform starts a plugin with", () => {
  it("says who may connect, where a socket goes and which ports are free to use", () => {
    const environment = launchEnvironment({
      PLUGIN_CLIENT_CERT: "-----BEGIN CERTIFICATE-----",
      PLUGIN_UNIX_SOCKET_DIR: "/run/plugins",
      PLUGIN_MIN_PORT: "10000",
      PLUGIN_MAX_PORT: "25000",
    });
    expect(readLaunch(environment)).toEqual({
      clientCertificate: "-----BEGIN CERTIFICATE-----",
      socketDirectory: "/run/plugins",
      ports: { first: 10000, last: 25000 },
      asksForMultiplexing: false,
    });
  });

  it("may leave out or empty everything but the cookie", () => {
    const nothing = {
      clientCertificate: null,
      socketDirectory: null,
      ports: { first: 0, last: 0 },
      asksForMultiplexing: false,
    };
    expect(readLaunch(launchEnvironment())).toEqual(nothing);
    expect(
      readLaunch(launchEnvironment({ PLUGIN_CLIENT_CERT: "", PLUGIN_UNIX_SOCKET_DIR: "", PLUGIN_MIN_PORT: "x" })),
    ).toEqual(nothing);
  });

  it.each(["6", "5,6", "6,5", "4,5,6,7"])("is served when it offers protocol versions %s", (versions) => {
    expect(readLaunch(launchEnvironment({ PLUGIN_PROTOCOL_VERSIONS: versions }))).toEqual(launch);
  });

  it.each(["5", "60", "4,5", ""])("is refused when it offers protocol versions '%s'", (versions) => {
    const environment = launchEnvironment({ PLUGIN_PROTOCOL_VERSIONS: versions });
    expect(failureOf(() => readLaunch(environment))).toMatchObject({ code: "refused" });
  });

  it("is told from a shell's by the cookie alone", () => {
    expect(isStartedByTerraform(launchEnvironment())).toBe(true);
    expect(isStartedByTerraform({})).toBe(false);
    expect(isStartedByTerraform({ TF_PLUGIN_MAGIC_COOKIE: "something else" })).toBe(false);
    expect(failureOf(() => readLaunch({ PLUGIN_PROTOCOL_VERSIONS: "6" })).message).toContain("run terraform init");
  });
});

describe("the handshake line", () => {
  it("has six fields: versions of launcher and protocol, network, address, grpc, certificate", () => {
    expect(handshakeLine(socket, Buffer.from("certificate"), launch)).toBe(
      "1|6|unix|/tmp/plugin-x/grpc|grpc|Y2VydGlmaWNhdGU",
    );
    expect(handshakeLine({ network: "tcp", address: "127.0.0.1:10000" }, null, launch)).toBe(
      "1|6|tcp|127.0.0.1:10000|grpc|",
    );
  });

  it("has no base64 padding for any length of certificate (else 'illegal base64 data', now and then)", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 700 }), (certificate) => {
        const base64 = handshakeLine(socket, certificate, launch).split("|")[5] ?? "";
        expect(base64).not.toContain("=");
        expect(Uint8Array.from(Buffer.from(base64, "base64"))).toEqual(certificate);
      }),
    );
  });

  it("declines multiplexing only to who asks for it", () => {
    const asking = readLaunch(launchEnvironment({ PLUGIN_MULTIPLEX_GRPC: "true" }));
    expect(handshakeLine(socket, null, asking)).toBe("1|6|unix|/tmp/plugin-x/grpc|grpc||false");
  });
});
