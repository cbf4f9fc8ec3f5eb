import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { version } from "../../../package.json";
import { executableName, providerSource } from "../../../src/main/names";
import type { TerraformBinary } from "./terraform-binary";

/** Where each program looks for providers whose address names no host. */
const hosts = { terraform: "registry.terraform.io", tofu: "registry.opentofu.org" } as const;

/** A filesystem mirror: how a provider is installed without a registry. */
export interface Mirror {
  readonly path: string;
  remove(): void;
}

/** Puts the built executable into a mirror, as a user would who unpacks a release. */
export function createMirror({ name }: TerraformBinary, executable: string): Mirror {
  const path = mkdtempSync(join(tmpdir(), "mirror-"));
  const architecture = process.arch === "x64" ? "amd64" : process.arch;
  const folder = join(path, hosts[name], providerSource, version, `${process.platform}_${architecture}`);
  mkdirSync(folder, { recursive: true });
  cpSync(dirname(executable), folder, { recursive: true });
  renameSync(join(folder, executableName), join(folder, `${executableName}_v${version}`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
