import { TechnitiumError, type ErrorCode, type Landed } from "../error";
import type { ApiRequest } from "./api-request";
import type { Redact } from "../redaction";
import { isObject } from "./reply-fields";

/** Where a transport error happened. */
interface Circumstances {
  readonly request: ApiRequest;
  readonly server: URL;
  readonly timedOut: boolean;
  readonly redact: Redact;
}

/** The little of a caught error that is worth keeping. */
interface Symptoms {
  readonly code: string;
  readonly message: string;
  /** The system call that failed, e.g. `connect`. */
  readonly syscall: string;
  /** Whether the head of a reply had arrived. */
  readonly replyBegun: boolean;
}

interface Diagnosis {
  readonly code: ErrorCode;
  /** For a write; a read never lands. */
  readonly landed: Landed;
  readonly explanation: string;
}

/** Turns whatever the HTTP library threw into a {@link TechnitiumError} that keeps nothing of the request. */
export function transportFailure(error: unknown, where: Circumstances): TechnitiumError {
  const symptoms = symptomsOf(error);
  const { code, landed, explanation } = diagnose(symptoms, where);
  const { request, redact } = where;
  const cause = new Error(redact([symptoms.code, symptoms.message].filter((part) => part !== "").join(": ")));
  // Its stack would only point here.
  delete cause.stack;
  return new TechnitiumError(
    { code, landed: request.kind === "read" ? "no" : landed, call: request.call, object: request.object, cause },
    redact(explanation),
  );
}

function diagnose(symptoms: Symptoms, { request, server, timedOut }: Circumstances): Diagnosis {
  const host = server.host;
  if (timedOut) {
    return {
      code: "timeout",
      landed: "unknown",
      explanation: `no complete answer from ${host} within ${seconds(request.deadline)}; raise timeout if it is busy`,
    };
  }
  if (symptoms.message.startsWith("maxContentLength")) {
    return { code: "too-large", landed: "unknown", explanation: `the answer of ${host} passed the size limit` };
  }
  if (isTlsFailure(symptoms)) return { code: "tls", landed: "no", explanation: tlsAdvice(symptoms, host) };
  if (symptoms.syscall === "getaddrinfo") {
    return { code: "unreachable", landed: "no", explanation: `the name ${server.hostname} could not be resolved` };
  }
  if (symptoms.syscall === "connect") {
    return { code: "unreachable", landed: "no", explanation: `no connection to ${host} (${symptoms.code})` };
  }
  if (symptoms.replyBegun || symptoms.code.startsWith("Z_") || symptoms.code.startsWith("ERR_BROTLI")) {
    return { code: "truncated", landed: "unknown", explanation: `the answer of ${host} broke off` };
  }
  return {
    code: "unreachable",
    landed: "unknown",
    explanation: `the connection to ${host} was lost before an answer came (${symptoms.code || symptoms.message})`,
  };
}

/** Refused certificates and failed handshakes: nothing of the request was sent. */
function isTlsFailure({ code }: Symptoms): boolean {
  return code === "EPROTO" || /^ERR_(TLS|SSL|OSSL)_/.test(code) || /CERT|SIGNED|ISSUER|UNABLE_TO_VERIFY/.test(code);
}

function tlsAdvice({ code, message }: Symptoms, host: string): string {
  if (code === "EPROTO" || code.startsWith("ERR_SSL")) {
    return `the TLS handshake with ${host} failed (${message}); check that this port speaks https`;
  }
  return (
    `the certificate of ${host} is not accepted (${message}); set ca_certificate to the authority that issued it, ` +
    "or insecure_skip_verify to accept any"
  );
}

function symptomsOf(error: unknown): Symptoms {
  let found: Symptoms = { code: "", message: "", syscall: "", replyBegun: false };
  // The library wraps the socket's error, and a host with several addresses bundles one for each; the innermost knows most.
  for (let layer = error, depth = 0; isObject(layer) && depth < 5; layer = beneath(layer), depth++) {
    found = {
      code: textOf(layer["code"]) || found.code,
      message: textOf(layer["message"]) || found.message,
      syscall: textOf(layer["syscall"]) || found.syscall,
      replyBegun: found.replyBegun || layer["response"] !== undefined,
    };
  }
  return found;
}

function beneath(layer: Readonly<Record<string, unknown>>): unknown {
  const bundled = layer["errors"];
  return Array.isArray(bundled) ? bundled[0] : layer["cause"];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function seconds(milliseconds: number): string {
  return `${String(Math.round(milliseconds / 100) / 10)} s`;
}
