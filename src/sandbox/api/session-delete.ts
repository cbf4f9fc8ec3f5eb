import { demand } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, Reply } from "../call";
import type { Machine } from "../machine";
import { logCall } from "./call-log";

/** Ends a session by the first digits of its token: one's own, or as an administrator anybody's (contract/auth/10). */
export function deleteSession(machine: Machine, call: Call, whose: "own" | "anybody"): Reply {
  if (whose === "anybody") demand(machine, call, "Administration", "delete");
  const partialToken = call.parameters.required("partialToken");
  if (call.caller.token.startsWith(partialToken))
    throw new ApiError("Invalid operation: cannot delete current session.");
  const session = machine.accounts.sessions.find(partialToken);
  if (session === undefined) throw new ApiError(`No such active session was found for partial token: ${partialToken}`);
  if (whose === "own" && session.username !== call.caller.user) throw new ApiError("Access was denied.");
  machine.accounts.sessions.end(session.token);
  logCall(machine, call, `User session [${partialToken}] was deleted successfully for user: ${session.username}`);
  return { response: {} };
}
