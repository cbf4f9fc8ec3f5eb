import type { PerVersion } from "../server-version";

/** How the releases differ in accounts, sessions and tokens (contract/auth). */
export interface AccountQuirks {
  /** From a change to its save, in milliseconds (contract/auth/05). */
  readonly saveDelay: number;
  /** What a user name may be made of, and how the refusal says so (contract/auth/09). */
  readonly usernameCharacters: RegExp;
  readonly usernameRule: string;
  /** Whether a user without a display name can be created, or trips the server (contract/auth/09). */
  readonly displayNameDefaultsToUsername: boolean;
  /** Members that came with two-factor and single sign-on (contract/auth/01). */
  readonly totp: boolean;
  readonly sso: boolean;
  /** Where a token may come from (contract/auth/03): a Bearer header, looked at first, or the parameter alone. */
  readonly bearerHeader: boolean;
  /** What a call without any token hears: that the token is bad, or that a parameter is missing (contract/auth/02). */
  readonly missingTokenIsInvalid: boolean;
  /** What `user/logout` says without a token (contract/auth/10). */
  readonly logoutWithoutToken: string;
  /** Whether a session can make an API token without a password (contract/auth/04). */
  readonly tokenBySession: boolean;
  /** Whether `user/changePassword` asks for the old password; without, `pass` is the new one (contract/auth/14). */
  readonly changeNeedsOldPassword: boolean;
  /** Whether trying the password `admin` is forgiven for any user name, or for `admin` only. */
  readonly initialPasswordIsForgiven: "for anybody" | "for admin";
  /** The order in which `admin/users/set` changes things: what precedes a bad value stays changed. */
  readonly userChanges: readonly UserChange[];
  /** Whether an empty display name or description clears it, or counts as not given. */
  readonly emptyTextsCount: boolean;
  /** Whether blanks around the names in a list of groups do not matter. */
  readonly groupNamesAreTrimmed: boolean;
  /** What comes of disabling one's own account. */
  readonly disablingOneself: "ignored" | "refused";
  /** Whether an administrator's own session is marked among those of a user he looks at. */
  readonly marksOwnSession: boolean;
  /** Whether `session/get` tells the default TTLs of NS and SOA and the state of the cluster (contract/auth/02). */
  readonly infoTellsClusterAndTtls: boolean;
}

/** Something `admin/users/set` can change. */
export type UserChange =
  "displayName" | "newUser" | "totpEnabled" | "disabled" | "sessionTimeoutSeconds" | "newPass" | "memberOfGroups";

const plainNames = /^[A-Za-z0-9._-]+$/;
const plainRule = "alpha numeric, '-', '_', or '.' characters.";

export const accountQuirks: PerVersion<AccountQuirks> = {
  "13.6": {
    saveDelay: 10_000,
    usernameCharacters: plainNames,
    usernameRule: plainRule,
    displayNameDefaultsToUsername: false,
    totp: false,
    sso: false,
    bearerHeader: false,
    missingTokenIsInvalid: false,
    logoutWithoutToken: "Parameter 'token' missing.",
    tokenBySession: false,
    changeNeedsOldPassword: false,
    initialPasswordIsForgiven: "for anybody",
    userChanges: ["displayName", "newUser", "disabled", "sessionTimeoutSeconds", "newPass", "memberOfGroups"],
    emptyTextsCount: false,
    groupNamesAreTrimmed: false,
    disablingOneself: "ignored",
    marksOwnSession: false,
    infoTellsClusterAndTtls: false,
  },
  "14.3": {
    saveDelay: 5_000,
    usernameCharacters: plainNames,
    usernameRule: plainRule,
    displayNameDefaultsToUsername: true,
    totp: true,
    sso: false,
    bearerHeader: false,
    missingTokenIsInvalid: false,
    logoutWithoutToken: "Parameter 'token' missing.",
    tokenBySession: false,
    changeNeedsOldPassword: true,
    initialPasswordIsForgiven: "for anybody",
    userChanges: [
      "displayName",
      "newUser",
      "totpEnabled",
      "disabled",
      "sessionTimeoutSeconds",
      "newPass",
      "memberOfGroups",
    ],
    emptyTextsCount: false,
    groupNamesAreTrimmed: false,
    disablingOneself: "ignored",
    marksOwnSession: true,
    infoTellsClusterAndTtls: true,
  },
  "15.2": {
    saveDelay: 5_000,
    usernameCharacters: /^[A-Za-z0-9@._-]+$/,
    usernameRule: "alpha numeric, '@', '-', '_', or '.' characters.",
    displayNameDefaultsToUsername: true,
    totp: true,
    sso: true,
    bearerHeader: true,
    missingTokenIsInvalid: true,
    logoutWithoutToken: "Value cannot be null. (Parameter 'key')",
    tokenBySession: true,
    changeNeedsOldPassword: true,
    initialPasswordIsForgiven: "for admin",
    userChanges: [
      "newUser",
      "displayName",
      "totpEnabled",
      "newPass",
      "memberOfGroups",
      "disabled",
      "sessionTimeoutSeconds",
    ],
    emptyTextsCount: true,
    groupNamesAreTrimmed: true,
    disablingOneself: "refused",
    marksOwnSession: true,
    infoTellsClusterAndTtls: true,
  },
};
