import type { Diagnostic } from "../schema/diagnostic";
import type { ObjectKind } from "../schema/kind";
import { printPath, wirePath, type WireStep } from "../schema/wire-path";

/** A message to the user as Terraform takes it. */
export interface WireDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** Empty: about the object as a whole. */
  readonly path: readonly WireStep[];
}

/** Collects the messages of one call. */
export class Report {
  readonly #diagnostics: WireDiagnostic[] = [];
  readonly #mask: (text: string) => string;
  /** The schema that paths go through, once it is known. */
  kind: ObjectKind | null = null;

  /** @param mask takes secrets out of a text. */
  constructor(mask: (text: string) => string) {
    this.#mask = mask;
  }

  add({ severity, summary, detail, path }: Diagnostic): void {
    const steps = this.kind === null || path === null ? [] : wirePath(this.kind, path);
    const place = printPath(steps);
    // Terraform points at the source of an attribute or element only, so a longer path is told in words.
    const placed = steps.length > 1 && !detail.includes(place) && !summary.includes(place);
    this.#diagnostics.push({
      severity,
      summary: this.#mask(summary),
      detail: this.#mask(placed ? `${detail}\n\nThis is about ${place}.` : detail),
      path: steps,
    });
  }

  get failed(): boolean {
    return this.#diagnostics.some(({ severity }) => severity === "error");
  }

  list(): readonly WireDiagnostic[] {
    return this.#diagnostics;
  }
}
