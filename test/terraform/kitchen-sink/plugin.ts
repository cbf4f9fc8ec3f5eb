import { pluginFor } from "../../../src/terraform";
import type { SinkClient } from "./backend";

export const plugin = pluginFor<SinkClient>();
