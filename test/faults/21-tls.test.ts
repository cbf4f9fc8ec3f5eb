import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { www } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";
import { passOn } from "./harness/peer";

/** A private key and its certificate, as PEM. */
interface Identity {
  readonly key: string;
  readonly cert: string;
}

describeWithTerraform("the server's certificate", (binary) => {
  const folder = mkdtempSync(join(tmpdir(), "tls-"));
  const authorityFile = join(folder, "ca.crt");
  const open: Server[] = [];
  let lab: Lab;

  beforeAll(async () => {
    openssl(
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=Lab CA",
      "-keyout",
      "ca.key",
      "-out",
      "ca.crt",
    );
    lab = await startLab(binary);
    lab.configure(www);
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
  });
  afterAll(async () => {
    for (const server of open) server.close().closeAllConnections();
    await lab.close();
    rmSync(folder, { recursive: true });
  });

  function openssl(...args: readonly string[]): void {
    execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  }

  /** A certificate of the lab's authority for this name, valid up to `days` from now. */
  function issued(name: string, days: number): Identity {
    writeFileSync(join(folder, "name.cnf"), `subjectAltName=${name}`);
    openssl(
      "req",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-subj",
      "/CN=dns",
      "-keyout",
      "server.key",
      "-out",
      "server.csr",
    );
    openssl(
      "x509",
      "-req",
      "-in",
      "server.csr",
      "-CA",
      "ca.crt",
      "-CAkey",
      "ca.key",
      "-days",
      String(days),
      "-extfile",
      "name.cnf",
      "-out",
      "server.crt",
    );
    return {
      key: readFileSync(join(folder, "server.key"), "utf8"),
      cert: readFileSync(join(folder, "server.crt"), "utf8"),
    };
  }

  /** The sandbox's API over TLS; answers its address. */
  async function serve(options: ServerOptions): Promise<string> {
    const server = createServer(options, (request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        response.end(passOn(lab.sandbox, { call: (request.url ?? "").replace("/api/", ""), form }));
      });
    });
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const provider = (url: string, more = ""): string => `server_url = "${url}"\nmax_retries = 0\n${more}`;
  const trusting = `ca_certificate = "${authorityFile}"`;

  it.each<readonly [string, () => ServerOptions, string, RegExp]>([
    [
      "is from an authority that nobody trusts",
      () => issued("IP:127.0.0.1", 2),
      "",
      /ca_certificate.*insecure_skip_verify/s,
    ],
    ["has expired", () => issued("IP:127.0.0.1", -1), trusting, /expired/],
    ["is for another host", () => issued("DNS:dns.elsewhere.test", 2), trusting, /127\.0\.0\.1/],
    [
      "comes by an old protocol",
      () => ({
        ...issued("IP:127.0.0.1", 2),
        minVersion: "TLSv1",
        maxVersion: "TLSv1.1",
        ciphers: "DEFAULT@SECLEVEL=0",
      }),
      trusting,
      /TLS handshake/,
    ],
  ])("%s: refused with the reason, and nothing was sent", async (_, identity, trust, reason) => {
    const url = await serve(identity());
    lab.configure(www, provider(url, trust));
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors).toMatchObject([{ summary: "No trusted connection to the server" }]);
    expect(errors[0]?.detail).toMatch(reason);
  });

  it("is accepted when its authority is given, as a file or as text", async () => {
    const url = await serve(issued("IP:127.0.0.1", 2));
    lab.configure(www, provider(url, trusting));
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, warnings: [] });
    lab.configure(www, provider(url, `ca_certificate = <<-PEM\n${readFileSync(authorityFile, "utf8")}PEM\n`));
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, warnings: [] });
  });

  it("is accepted whatever it is with insecure_skip_verify, and every run warns", async () => {
    lab.configure(www, provider(await serve(issued("IP:127.0.0.1", -1)), "insecure_skip_verify = true"));
    for (let run = 0; run < 2; run += 1) {
      expect(await lab.terraform.plan()).toMatchObject({
        exitCode: 0,
        warnings: [{ summary: "The server's certificate is not checked" }],
      });
    }
    expect(look(lab)).toMatchObject({ server: [{ name: "www.lab.test" }], state: [{ name: "www" }] });
  });

  it("is missing altogether: plain http to another machine is warned of, to this one it is not", async () => {
    lab.configure(www, `server_url = "http://dns.invalid:5380"\nmax_retries = 0`);
    const { exitCode, warnings } = await lab.terraform.plan();
    expect(exitCode).toBe(1);
    expect(warnings).toMatchObject([{ summary: "The connection to the server is not encrypted" }]);
    lab.configure(www);
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, warnings: [] });
  });
});
