import { implementProvider } from "../terraform";
import type { Host, ServedProvider } from "../terraform/wire/provider";
import { technitiumProvider } from "./provider";

/** Makes the provider ready to serve in this process. */
export const provide = (host: Host): ServedProvider =>
  implementProvider(
    technitiumProvider({ environment: process.env, now: Date.now, redact: (secret) => host.redaction.add(secret) }),
    host,
  );
