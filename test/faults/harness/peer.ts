import type { Sandbox } from "../../../src/sandbox/sandbox";
import { body, startServer, type Act, type Received, type ScriptedServer } from "../../technitium/scripted-server";

/** A peer in front of a sandbox: passes every call on, but those that `strike` has something else for. */
export function startPeer(sandbox: Sandbox, strike: (received: Received) => Act | null): Promise<ScriptedServer> {
  return startServer((received) => strike(received) ?? body(passOn(sandbox, received)));
}

/** The sandbox's answer to a call. */
export function passOn(sandbox: Sandbox, { call, form }: Pick<Received, "call" | "form">): string {
  return JSON.stringify(sandbox.request(call, Object.fromEntries(form), { token: form.get("token") ?? "" }));
}
