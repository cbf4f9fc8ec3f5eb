import { InvalidValue } from "../dns/invalid-value";
import type { Diagnostic } from "../terraform";
import { TechnitiumError, type ErrorCode } from "../technitium";

/** What each failure of the API means to somebody who runs Terraform, in one line. */
const summaries: Readonly<Record<ErrorCode, string>> = {
  unreachable: "The server cannot be reached",
  timeout: "The server did not answer in time",
  tls: "No trusted connection to the server",
  "not-technitium": "No Technitium DNS Server answers there",
  truncated: "The server's reply ended early",
  "too-large": "The server's reply is too large",
  redirected: "The server points to another address",
  "http-status": "The server or a proxy before it refused the call",
  "invalid-token": "The server does not accept the token",
  forbidden: "The server does not permit this",
  "second-factor": "The user needs a one-time code",
  refused: "The server refused",
  busy: "The server was busy",
  "wrong-zone": "The server answered for another zone",
  "unexpected-shape": "The server's reply is not understood",
  unsupported: "This server version cannot do it",
  "invalid-argument": "The server cannot be asked for this",
  stopped: "The run was stopped",
};

/** Says what an error of the layers below means to the user; `null` for what is not theirs. */
export function explain(error: unknown): Omit<Diagnostic, "severity" | "path"> | null {
  if (error instanceof TechnitiumError) {
    const outcome =
      error.landed === "unknown"
        ? "\n\nWhether the server did it before the connection failed is not known; the next plan will show it."
        : "";
    return {
      code: error.code === "unsupported" ? "unsupported" : "failed",
      summary: summaries[error.code],
      detail: `${error.message}${outcome}`,
    };
  }
  if (error instanceof InvalidValue) {
    return { code: "failed", summary: "A value is not what it has to be", detail: error.message };
  }
  return null;
}
