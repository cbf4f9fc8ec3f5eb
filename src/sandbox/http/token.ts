import type { AccountQuirks } from "../accounts/account-quirks";
import type { Parameters } from "../parameters";
import type { HttpRequest } from "./message";

/**
 * The token that a request brings: from 15 on a Bearer header goes first, and only without one the parameter `token` is read;
 * before, the parameter alone (contract/auth/03).
 */
export function tokenOf(quirks: AccountQuirks, request: HttpRequest, parameters: Parameters): string | undefined {
  if (quirks.bearerHeader) {
    const bearer = /^bearer\s+(.*)$/i.exec(request.headers["authorization"] ?? "")?.[1];
    if (bearer !== undefined) return bearer.trim();
  }
  return parameters.optional("token");
}
