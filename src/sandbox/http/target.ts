const apiPrefix = "/api/";

/** What a request line asks for. */
export interface Target {
  /** Lower case, decoded. */
  readonly path: string;
  /** The call, e.g. `zones/records/add`, without a slash at the end; `undefined` for a path outside `/api/`. */
  readonly call: string | undefined;
  /** Whether there was a slash at the end. */
  readonly endsInSlash: boolean;
  readonly query: URLSearchParams;
}

/** Takes a request's target apart; neither letter case nor a slash at the end matters (contract/auth/11). */
export function parseTarget(target: string): Target {
  const at = target.indexOf("?");
  const path = decode(at < 0 ? target : target.slice(0, at)).toLowerCase();
  const call = path.startsWith(apiPrefix) ? path.slice(apiPrefix.length).replace(/\/$/, "") : undefined;
  return {
    path,
    call,
    endsInSlash: path.endsWith("/"),
    query: new URLSearchParams(at < 0 ? "" : target.slice(at + 1)),
  };
}

/** Takes the escapes away, but for those of slashes. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll(/%2f/gi, "%252f"));
  } catch {
    return path;
  }
}
