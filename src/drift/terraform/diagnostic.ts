import { isJsonObject, objectIn, parseJson, textIn, type Json } from "../json";

/** What Terraform or a provider said during a plan. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** The object it is about. */
  readonly address: string | null;
}

/** What a line of `terraform plan -json` says, as far as it matters here. */
export type PlanMessage =
  | { readonly type: "diagnostic"; readonly diagnostic: Diagnostic }
  | { readonly type: "version"; readonly version: string }
  /** An object is being read. */
  | { readonly type: "refresh"; readonly address: string };

/** Reads a line of `terraform plan -json`; `null` for all other lines, those of wrappers among them. */
export function parsePlanMessage(line: string): PlanMessage | null {
  if (!line.startsWith("{")) return null;
  const message = parsed(line);
  if (!isJsonObject(message)) return null;
  switch (message.type) {
    case "diagnostic": {
      const diagnostic = objectIn(message.diagnostic);
      return {
        type: "diagnostic",
        diagnostic: {
          severity: diagnostic.severity === "error" ? "error" : "warning",
          summary: textIn(diagnostic.summary) ?? "",
          detail: textIn(diagnostic.detail) ?? "",
          address: textIn(diagnostic.address),
        },
      };
    }
    case "version":
      return { type: "version", version: textIn(message.terraform) ?? textIn(message.tofu) ?? "" };
    case "refresh_start":
      return { type: "refresh", address: textIn(objectIn(objectIn(message.hook).resource).addr) ?? "" };
    default:
      return null;
  }
}

/** Summary and detail as one text. */
export function diagnosticText({ summary, detail }: Diagnostic): string {
  return detail === "" ? summary : summary === "" ? detail : `${summary}: ${detail}`;
}

function parsed(line: string): Json {
  try {
    return parseJson(line);
  } catch {
    return null;
  }
}
