import { createHash } from "node:crypto";
import { ApiError } from "../api-error";
import type { ServerVersion } from "../server-version";
import { accountQuirks } from "./account-quirks";

/** One person, or one program, with an account. Moments are milliseconds since 1970, `null` = never. */
export interface User {
  /** Lower case, and what the user is known by everywhere. */
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
  /** How long a session lives without a call; 0 = for ever. */
  readonly sessionTimeoutSeconds: number;
  /** Names of groups besides `Everyone`. */
  readonly groups: readonly string[];
  readonly recentLogin: Login | null;
  readonly previousLogin: Login | null;
}

/** When somebody signed in, and from where. */
export interface Login {
  readonly at: number;
  readonly from: string;
}

const defaultSessionTimeout = 1800;
const longestSessionTimeout = 604_800;
const shortestSessionTimeout = 60;

/** A new user with his own name as typed, a member of no group but `Everyone`. */
export function newUser(version: ServerVersion, username: string, password: string, displayName?: string): User {
  const known = parseUsername(version, username);
  return {
    username: known,
    displayName: parseDisplayName(displayName ?? username, known),
    passwordHash: hashPassword(password),
    disabled: false,
    sessionTimeoutSeconds: defaultSessionTimeout,
    groups: [],
    recentLogin: null,
    previousLogin: null,
  };
}

/** Checks a user name; names are not case sensitive (contract/auth/01, 09). */
export function parseUsername(version: ServerVersion, text: string): string {
  if (text.trim() === "") throw new ApiError("Username cannot be null or empty. (Parameter 'Username')");
  if (text.length > 255) throw new ApiError("Username length cannot exceed 255 characters. (Parameter 'Username')");
  const { usernameCharacters, usernameRule } = accountQuirks[version];
  if (!usernameCharacters.test(text))
    throw new ApiError(`Username can contain only ${usernameRule} (Parameter 'Username')`);
  return text.toLowerCase();
}

/** Checks a display name; of blanks only, it is the user's name. */
export function parseDisplayName(text: string, username: string): string {
  if (text.trim() === "") return username;
  if (text.length > 255)
    throw new ApiError("Display name length cannot exceed 255 characters. (Parameter 'DisplayName')");
  return text;
}

/** 0 stays 0 (never), less than a minute becomes a minute (contract/auth/13). */
export function parseSessionTimeout(seconds: number): number {
  if (seconds < 0 || seconds > longestSessionTimeout)
    throw new ApiError(
      `Session timeout value must be between 0-${longestSessionTimeout} seconds. (Parameter 'SessionTimeoutSeconds')`,
    );
  return seconds === 0 ? 0 : Math.max(seconds, shortestSessionTimeout);
}

/** What is kept of a password. The sandbox guards nothing, so a plain digest is enough. */
export function hashPassword(password: string): string {
  return createHash("sha256").update(password).digest("hex");
}

/** The user after one more login. */
export function loggedIn(user: User, login: Login): User {
  return { ...user, previousLogin: user.recentLogin, recentLogin: login };
}
