import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runSandbox } from "../../src/sandbox/command";
import type { SandboxCommandOptions } from "../../src/sandbox/command";

const folder = mkdtempSync(join(tmpdir(), "sandbox-command-"));

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command, does something while it runs, and waits for its end; the result is what it printed. */
async function running(options: SandboxCommandOptions, meanwhile: (printed: string) => Promise<void>): Promise<string> {
  const controller = new AbortController();
  const lines: string[] = [];
  let ready: () => void = () => undefined;
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  const print = (line: string): void => {
    lines.push(line);
    if (line.includes("/sandbox/advance")) ready();
  };
  const ended = runSandbox({ port: 0, dnsPort: 0, ...options }, { print, signal: controller.signal });
  await Promise.race([isReady, ended]);
  try {
    await meanwhile(lines.join("\n"));
  } finally {
    controller.abort();
    await ended;
  }
  return lines.join("\n");
}

function providerBlock(printed: string): { readonly url: string; readonly token: string } {
  const [, url = "", token = ""] = /server_url = "(.*)"\n {2}api_token {2}= "(.*)"/.exec(printed) ?? [];
  return { url, token };
}

it("the provider block that is printed leads to the server", async () => {
  await running({ serverVersion: "14.3" }, async (printed) => {
    expect(printed).toMatch(/^provider "technitium" \{$/m);
    const { url, token } = providerBlock(printed);
    const body = new URLSearchParams({ token });
    const reply = await fetch(`${url}/api/user/session/get`, { method: "POST", body });
    expect(await reply.json()).toMatchObject({ status: "ok", info: { version: "14.3" } });
  });
});

it("a folder keeps token and zones for the next run", async () => {
  let first = "";
  await running({ data: folder }, async (printed) => {
    const { url, token } = providerBlock(printed);
    first = token;
    const body = new URLSearchParams({ token, zone: "lab.test", type: "Primary" });
    await fetch(`${url}/api/zones/create`, { method: "POST", body });
  });
  await running({ data: folder }, async (printed) => {
    const { url, token } = providerBlock(printed);
    expect(token).toBe(first);
    const body = new URLSearchParams({ token, zone: "lab.test", domain: "lab.test" });
    const reply = await fetch(`${url}/api/zones/records/get`, { method: "POST", body });
    expect(await reply.json()).toMatchObject({ status: "ok" });
  });
});

it("a read-only token is printed when it is asked for", async () => {
  const printed = await running({ readOnlyToken: true }, () => Promise.resolve());
  expect(printed).toMatch(/A token that may only view: [0-9a-f]{64}/);
  expect(await running({}, () => Promise.resolve())).not.toContain("may only view");
});

it("a port that is taken ends the command with an error", async () => {
  await running({}, async (printed) => {
    const port = Number(new URL(providerBlock(printed).url).port);
    const signal = new AbortController().signal;
    await expect(runSandbox({ port }, { print: () => undefined, signal })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });
});
