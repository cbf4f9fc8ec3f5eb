import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The folders of transcripts in the repository. */
export const contractFolders: readonly string[] = ["auth", "dhcp", "dns", "lease"].map((name) =>
  join(__dirname, "..", name),
);

/** The transcripts at or below a path, in order. */
export function transcriptFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return transcriptFiles(join(path, entry.name));
      return entry.name.endsWith(".json") && entry.name !== "exceptions.json" ? [join(path, entry.name)] : [];
    });
}
