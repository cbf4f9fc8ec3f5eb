import type { ProviderSession } from "./session";

/** Aborts the signals of all calls under way, which still answer: with what they reached. Empty means that it worked. */
export function stopProvider(session: ProviderSession): { readonly error: string } {
  session.stopSwitch.stop();
  return { error: "" };
}
