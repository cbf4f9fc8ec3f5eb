/**
 * Builds `dist/`: the executable that is the plugin and the command line, and the constructs for CDK beside it.
 *
 * Terraform starts the executable three or four times per command, and Node parses every byte of it each time (about 8 ms per
 * 100 KB). What is not needed before the handshake is therefore a file of its own: gRPC and the provider, loaded while Terraform
 * connects; axios, loaded by the process that configures the provider; and the command line with the sandbox and the drift check.
 */
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";
import { executableName } from "../src/main/names";
import { buildConstructs } from "./cdktf/build-constructs";

const root = join(__dirname, "..");

/** Where the parts of the executable are put, relative to it. */
const partsFolder = "lib";

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  lineLimit: 200,
  legalComments: "none",
  // Node would load its ES module loader, and look through a part's text for names, to import it.
  supported: { "dynamic-import": false },
  // Only reached by gRPC's channelz and ORCA helpers, which a plugin never starts.
  external: ["@grpc/proto-loader"],
  logLevel: "warning",
};

/** Leaves an import to the part that holds it. */
const keepApart = (parts: Readonly<Record<string, string>>): Plugin => ({
  name: "keep-apart",
  setup(build) {
    for (const [specifier, part] of Object.entries(parts)) {
      const filter = new RegExp(`^${specifier.replace(/[/.]/g, "\\$&")}$`);
      build.onResolve({ filter }, () => ({ path: part, external: true }));
    }
  },
});

/** Builds everything into `folder` (default `dist`), which is emptied first; answers the executable's path. */
export const buildExecutable = async (folder = join(root, "dist")): Promise<string> => {
  const executable = join(folder, executableName);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, partsFolder), { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: ["src/main/main.ts"],
      outfile: executable,
      banner: { js: "#!/usr/bin/env node" },
      plugins: [
        keepApart({
          "./grpc-server": `./${partsFolder}/grpc.cjs`,
          "../provider/serve": `./${partsFolder}/provider.cjs`,
          "../cli/run": `./${partsFolder}/cli.cjs`,
        }),
      ],
    }),
    build({
      ...shared,
      entryPoints: ["src/terraform/wire/grpc-server.ts"],
      outfile: join(folder, partsFolder, "grpc.cjs"),
    }),
    build({
      ...shared,
      entryPoints: ["src/provider/serve.ts"],
      outfile: join(folder, partsFolder, "provider.cjs"),
      plugins: [keepApart({ axios: "./axios.cjs" })],
    }),
    build({
      ...shared,
      entryPoints: ["src/cli/run.ts"],
      outfile: join(folder, partsFolder, "cli.cjs"),
      plugins: [keepApart({ axios: "./axios.cjs" })],
    }),
    build({
      ...shared,
      stdin: { contents: "module.exports = require('axios')", resolveDir: root },
      outfile: join(folder, partsFolder, "axios.cjs"),
    }),
  ]);
  await chmod(executable, 0o755);
  // The executable has no extension: say what it is, whatever package.json lies above.
  await writeFile(join(folder, "package.json"), '{"type":"commonjs"}\n');
  return executable;
};

/** Builds the whole package: the executable, and the constructs beside it. */
async function buildPackage(): Promise<string> {
  const executable = await buildExecutable();
  await buildConstructs(dirname(executable), { declarations: true });
  return executable;
}

if (require.main === module) {
  buildPackage().then(
    (executable) => console.log(`built ${executable}`),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
