import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SourceBlock } from "./block";
import { hclBlocks } from "./hcl-blocks";
import { jsonBlocks } from "./json-blocks";

/** A resource block and the file it stands in. */
export interface PlacedBlock extends SourceBlock {
  readonly path: string;
}

/** Larger files are not written by hand; looking for a line in them is not worth the time. */
const LARGEST = 32 * 1024 * 1024;

/**
 * The resource blocks of the files of one module. The file that a block is overridden in comes after the one that
 * declares it. A folder that cannot be read has none: a location is a convenience.
 */
export async function blocksIn(directory: string): Promise<readonly PlacedBlock[]> {
  const names = (await namesIn(directory)).filter((name) => /\.(tf|tofu)(\.json)?$/.test(name));
  const ordered = [...names.filter((name) => !isOverride(name)), ...names.filter(isOverride)];
  const blocks: PlacedBlock[] = [];
  for (const name of ordered) {
    const path = join(directory, name);
    const text = await textOf(path);
    const read = name.endsWith(".json") ? jsonBlocks : hclBlocks;
    blocks.push(...read(text).map((block) => ({ ...block, path })));
  }
  return blocks;
}

function isOverride(name: string): boolean {
  return /(^|_)override\.(tf|tofu)(\.json)?$/.test(name);
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return (await readdir(directory)).sort();
  } catch {
    return [];
  }
}

async function textOf(path: string): Promise<string> {
  try {
    const text = await readFile(path, "utf8");
    return text.length > LARGEST ? "" : text;
  } catch {
    return "";
  }
}
