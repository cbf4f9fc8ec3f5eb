import type { WireStep } from "../../schema/wire-path";
import {
  type AttributePath,
  type AttributePath_Step,
  type Diagnostic,
  Diagnostic_Severity,
} from "../../wire/generated/tfplugin6";
import type { WireDiagnostic } from "../report";

/** The messages of a response. */
export function diagnosticMessages(diagnostics: readonly WireDiagnostic[]): Diagnostic[] {
  return diagnostics.map(({ severity, summary, detail, path }) => ({
    severity: severity === "error" ? Diagnostic_Severity.ERROR : Diagnostic_Severity.WARNING,
    summary,
    detail,
    attribute: path.length === 0 ? undefined : pathMessage(path),
  }));
}

/** A path of a response. */
export function pathMessage(path: readonly WireStep[]): AttributePath {
  return { steps: path.map(stepMessage) };
}

function stepMessage(step: WireStep): AttributePath_Step {
  switch (step.step) {
    case "attribute":
      return { selector: { $case: "attributeName", value: step.name } };
    case "key":
      return { selector: { $case: "elementKeyString", value: step.key } };
    case "index":
      return { selector: { $case: "elementKeyInt", value: BigInt(step.index) } };
  }
}
