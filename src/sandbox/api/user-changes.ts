import type { Accounts } from "../accounts/accounts";
import { accountQuirks } from "../accounts/account-quirks";
import type { UserChange } from "../accounts/account-quirks";
import { administrators, everyone } from "../accounts/group";
import { hashPassword, parseDisplayName, parseSessionTimeout, parseUsername } from "../accounts/user";
import type { User } from "../accounts/user";
import { ApiError } from "../api-error";
import type { Parameters } from "../parameters";
import type { ServerVersion } from "../server-version";

/** What a change of a user may depend on. */
export interface ChangeContext {
  readonly version: ServerVersion;
  readonly accounts: Accounts;
  readonly parameters: Parameters;
  /** Whether the user is the one who calls. */
  readonly isSelf: boolean;
}

/** How each thing that `admin/users/set` takes changes a user; without its parameter, not at all. */
export const userChanges: Readonly<Record<UserChange, (user: User, context: ChangeContext) => User>> = {
  displayName: (user, { version, parameters }) => {
    const text = givenText(version, parameters, "displayName");
    return text === undefined ? user : { ...user, displayName: parseDisplayName(text, user.username) };
  },
  newUser: (user, { version, parameters }) => {
    const name = parameters.optional("newUser");
    return name === undefined ? user : { ...user, username: parseUsername(version, name) };
  },
  totpEnabled: (user, { version, parameters }) => {
    if (parameters.boolean("totpEnabled") !== true) return user;
    const whom = version === "14.3" ? "themself" : "themselves";
    throw new ApiError(`Time-based one-time password (TOTP) can be enabled only by the user ${whom}.`);
  },
  disabled: (user, { version, parameters, isSelf }) => {
    const disabled = parameters.boolean("disabled");
    if (disabled === undefined) return user;
    if (!isSelf) return { ...user, disabled };
    if (disabled && accountQuirks[version].disablingOneself === "refused")
      throw new ApiError("Cannot update user profile: cannot disable current user's account.");
    return user;
  },
  sessionTimeoutSeconds: (user, { parameters }) => {
    const seconds = parameters.integer("sessionTimeoutSeconds");
    return seconds === undefined ? user : { ...user, sessionTimeoutSeconds: parseSessionTimeout(seconds) };
  },
  newPass: (user, { parameters }) => {
    const password = parameters.raw("newPass") ?? "";
    return password.trim() === "" ? user : { ...user, passwordHash: hashPassword(password) };
  },
  memberOfGroups: (user, { version, accounts, parameters, isSelf }) => {
    const names = parameters.raw("memberOfGroups");
    if (names === undefined) return user;
    const groups = new Set(isSelf ? [administrators] : []);
    for (const name of listedNames(names, accountQuirks[version].groupNamesAreTrimmed))
      groups.add(accounts.group(name).name);
    groups.delete(everyone);
    return { ...user, groups: [...groups] };
  },
};

/** A text that is given: from 15 on also an empty one. */
export function givenText(version: ServerVersion, parameters: Parameters, name: string): string | undefined {
  return accountQuirks[version].emptyTextsCount ? parameters.raw(name) : parameters.optional(name);
}

/** The names in a list with commas, empty ones left out. */
export function listedNames(text: string, trimmed: boolean): readonly string[] {
  const names = text.split(",");
  return (trimmed ? names.map((name) => name.trim()) : names).filter((name) => name !== "");
}
