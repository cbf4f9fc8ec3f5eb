import type { Finding } from "../report/finding";
import { type ChangeView, viewChange } from "./change-view";
import { visible } from "./visible";
import { adviceWords, causeWords, noteWords } from "./wording";

/** A finding in a few plain lines, made visible but not escaped: what is, what differs, who did it, what to do. */
export function plainLines(finding: Finding): readonly string[] {
  return [
    `${visible(finding.object)}: ${visible(finding.text)}.`,
    ...finding.attributes.flatMap((attribute) => viewLines(viewChange(attribute))),
    ...causeWords(finding).map((line) => `${line}.`),
    ...noteWords(finding),
    `→ ${adviceWords(finding)}.`,
    ...(finding.importCommand === null ? [] : [visible(finding.importCommand)]),
  ];
}

/** A change as the lines of a difference: `- ttl = 3600`, `+ ttl = 60`. */
export function viewLines(view: ChangeView): readonly string[] {
  switch (view.kind) {
    case "sensitive":
      return [`! ${view.path} (sensitive)`];
    case "value":
      return [`- ${view.path} = ${view.before}`, `+ ${view.path} = ${view.after}`];
    case "members":
      return [
        ...view.removed.map((value) => `- ${view.path}: ${value}`),
        ...view.added.map((value) => `+ ${view.path}: ${value}`),
      ];
  }
}
