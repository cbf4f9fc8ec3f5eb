import { ApiError } from "../api-error";
import { errorResponse } from "../http/envelope";
import type { Sender } from "../http/envelope";
import type { HttpResponse } from "../http/message";
import type { LostWrite } from "../rewindable-disk";
import { collision, placeOfWrite } from "./collision";
import { whole } from "./delivery";
import type { Delivery } from "./delivery";
import type { FaultAct } from "./fault";
import type { FaultTarget } from "./fault-list";

const page =
  "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Welcome to Guest WiFi</h1></body></html>\n";

/** What a fault needs from the sandbox to do its work. */
export interface Struck {
  readonly sender: Sender;
  readonly target: FaultTarget;
  /** Carries the call out. */
  readonly serve: () => HttpResponse;
  /** Carries the call out, its writes to the disk lost. */
  readonly serveLosing: (how: LostWrite) => HttpResponse;
  /** The server dies and comes back. */
  readonly crash: (loseSeconds: number, downSeconds: number) => void;
  /** Counts a call at a place as under way for some seconds; true when there was another one there. */
  readonly underWay: (place: string, seconds: number) => boolean;
}

/** Lets a fault loose on a call. */
export function strike(act: FaultAct, struck: Struck): Delivery {
  const { sender, serve } = struck;
  const refuse = (error: ApiError): Delivery => whole(errorResponse(sender, error));
  switch (act.kind) {
    case "status":
      return whole({ status: act.status, headers: { "content-type": "text/plain" }, body: act.body ?? "" });
    case "html":
      return whole({ status: 200, headers: { "content-type": "text/html" }, body: page });
    case "body":
      return whole({ status: 200, headers: { "content-type": "application/json; charset=utf-8" }, body: act.body });
    case "error":
      return refuse(new ApiError(act.message));
    case "invalid-token":
      return refuse(new ApiError("Invalid token or session expired.", { status: "invalid-token" }));
    case "2fa-required": {
      const user = struck.target.parameter("user") ?? "admin";
      const message = `A time-based one-time password (TOTP) is required for user: ${user}`;
      return refuse(new ApiError(message, { status: "2fa-required" }));
    }
    case "cut": {
      const response = serve();
      const bytes = act.bytes ?? Math.floor(Buffer.byteLength(response.body) / 2);
      return { kind: "cut", response, bytes, contentLength: act.contentLength ?? true };
    }
    case "stall":
      if (act.done) serve();
      return { kind: "never", dropAfterSeconds: act.seconds ?? null };
    case "drop":
      if (act.done) serve();
      return { kind: "never", dropAfterSeconds: 0 };
    case "hang-up":
      return { kind: "whole", response: serve(), afterSeconds: 0, hangUp: true };
    case "slow":
      return whole(serve(), act.seconds);
    case "lose-save":
      return whole(struck.serveLosing("kept-old"));
    case "spoil-save":
      return whole(struck.serveLosing("spoiled"));
    case "race":
      return race(act.seconds, struck);
    case "crash":
      if (act.done) serve();
      struck.crash(act.lose ?? 0, act.down ?? 0);
      return { kind: "never", dropAfterSeconds: 0 };
  }
}

function race(seconds: number, struck: Struck): Delivery {
  const place = placeOfWrite(struck.target);
  const meetsAnother = place !== undefined && struck.underWay(place, seconds);
  const collided = meetsAnother ? collision(struck.sender.version, struck.target) : undefined;
  if (collided === undefined) return whole(struck.serve(), seconds);
  if ("save" in collided) return whole(struck.serveLosing(collided.save), seconds);
  return whole(errorResponse(struck.sender, new ApiError(collided.refusal)), seconds);
}
