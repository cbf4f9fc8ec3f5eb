import { labels, parseFqdn } from "../../dns/name";
import { ProblemError } from "../../terraform";
import type { ServerInfo } from "../../technitium";

/**
 * Refuses a name with a label that begins or ends with a hyphen where the server would (before 15.0; contract/dns/51).
 * @throws ProblemError at `path`
 */
export function refuseHyphens(
  name: string,
  { capabilities, versionText }: Pick<ServerInfo, "capabilities" | "versionText">,
  path: string,
): void {
  if (capabilities.hyphenAtLabelEnds) return;
  const bad = labels(parseFqdn(name)).find((label) => label.startsWith("-") || label.endsWith("-"));
  if (bad === undefined) return;
  throw new ProblemError(
    "unsupported",
    "The server takes no such name",
    `The label ${JSON.stringify(bad)} begins or ends with a hyphen, which server ${versionText} refuses; 15.0 and later take it.`,
    path,
  );
}
