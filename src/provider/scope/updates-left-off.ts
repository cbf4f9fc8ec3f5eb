import { quoted } from "../../dns/invalid-value";
import type { Context, PrivateState } from "../../terraform";
import type { Session } from "../session";

/** In the private state: DNS updates were on when the last run ended, and are off. */
const LEFT_OFF = "updatesLeftOff";

/** Remembers, for the plan, whether somebody switched a scope's DNS updates off, or a run that was cut off left them so. */
export function noteUpdates(memory: PrivateState, wereOn: boolean, areOn: boolean): void {
  memory.set(LEFT_OFF, wereOn && !areOn ? true : undefined);
}

/**
 * Warns of DNS updates that are off and were on. From 15.0 on they are held off while a reservation is changed, and the plugin may be
 * killed in between; before 15.0 it never switches them off, so that the diff alone tells what somebody did.
 * @param remedy what switches them on, as a sentence
 */
export function warnOfUpdatesLeftOff(
  context: Context<Session> & { readonly private: PrivateState },
  scope: string,
  remedy: string,
  path: string,
): void {
  const { info } = context.client;
  if (context.private.get(LEFT_OFF) !== true || !info.capabilities.persistentNamedReservations) return;
  context.warn(
    `DNS updates of ${quoted(scope)} are off`,
    "They were on when the last run ended. Either somebody switched them off; or an apply was killed while it changed a reservation, for which " +
      `server ${info.versionText} needs them off for a moment. No client of the scope gets DNS records until they are on. ${remedy}`,
    path,
  );
}
