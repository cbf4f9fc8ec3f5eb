import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildConstructs } from "../cdktf/build-constructs";
import { type Flavour, flavours } from "../cdktf/flavour";
import { type Bench, type Figure, interleaved } from "./figure";

const ROUNDS = 5;
const HOSTS = 1000;
const MOST_SECONDS = 2;

const run = promisify(execFile);
const cache = join(__dirname, "..", "..", ".cache");

/** How long a compiled stack with many hosts takes to become Terraform's configuration, from the start of Node to its end. */
export const synth: Bench = {
  name: "synth",
  about: `synthesis of ${HOSTS} hosts, compiled`,
  run: async () => {
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(join(cache, "synth-"));
    try {
      await buildConstructs(folder, { declarations: false });
      for (const flavour of flavours) await writeFile(join(folder, `stack-${flavour}.js`), stackOf(flavour));
      const synthesise = (flavour: Flavour) => () => run(process.execPath, [`stack-${flavour}.js`], { cwd: folder });
      const times = await interleaved(ROUNDS, { cdktf: synthesise("cdktf"), cdktn: synthesise("cdktn") });
      return flavours.map((flavour) => figure(flavour, times[flavour] / 1000));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

function figure(flavour: Flavour, seconds: number): Figure {
  return {
    name: `${HOSTS} hosts with ${flavour}`,
    value: `${seconds.toFixed(2)} s`,
    goal: `less than ${MOST_SECONDS} s`,
    reached: seconds < MOST_SECONDS,
  };
}

/** A program as a compiler makes it of a stack: one subnet, and every host through the construct that checks the most. */
const stackOf = (flavour: Flavour): string => `
  const { App, TerraformStack } = require("${flavour}");
  const { ProtectedSubnet, TechnitiumProvider } = require("./${flavour}");
  const app = new App();
  const stack = new TerraformStack(app, "lab");
  new TechnitiumProvider(stack, "technitium", { serverUrl: "http://127.0.0.1:5380" });
  const lan = new ProtectedSubnet(stack, "lan", {
    name: "LAN",
    network: "10.77.0.0/16",
    staticRange: { startingAddress: "10.77.0.1", endingAddress: "10.77.99.254" },
    dynamicRange: { startingAddress: "10.77.100.0", endingAddress: "10.77.199.254" },
    domainName: "lab.test",
  });
  for (let index = 0; index < ${HOSTS}; index += 1) {
    lan.addHost("host-" + index, {
      hardwareAddress: "02770000" + index.toString(16).padStart(4, "0"),
      ipAddress: "10.77." + (1 + Math.floor(index / 200)) + "." + (1 + (index % 200)),
      hostName: "host-" + index,
    });
  }
  app.synth();
`;
