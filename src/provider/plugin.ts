import { pluginFor } from "../terraform";
import type { Session } from "./session";

/** How this provider's parts are declared: `plugin.defineResource(…)` and so on, whose client is a {@link Session}. */
export const plugin = pluginFor<Session>();
