import type { DriftErrorCode } from "../drift-error";
import type { Explanation } from "./explanation";

/** What an error means. */
export function explainError(code: DriftErrorCode): Explanation {
  return ERRORS[code];
}

const ERRORS: Readonly<Record<DriftErrorCode, Explanation>> = {
  usage: {
    title: "The options contradict each other, or a value is none.",
    help: "technitium drift --help lists them.",
  },
  "plan-unreadable": {
    title: "What was given as a plan is none.",
    help: "--plan takes the output of terraform show -json PLANFILE.",
  },
  "plan-format": {
    title: "The plan has a format that this version does not read.",
    help: "Formats 1.x are read, as Terraform 1.0 and later and OpenTofu write them.",
  },
  "terraform-missing": {
    title: "There is no terraform and no tofu.",
    help: "Install one, name it with --terraform PATH, or give a plan with --plan FILE.",
  },
  "terraform-failed": {
    title: "Terraform made no plan.",
    help: "Its own words are in the report. Most often the folder is not initialised: run terraform init.",
  },
  timeout: {
    title: "The check took longer than --timeout.",
    help: "Nothing is known of what was not looked at, so the exit code is 1.",
  },
  interrupted: {
    title: "A signal ended the check.",
    help: "No report is written. The exit code is 130 for SIGINT and 143 for SIGTERM.",
  },
  "ignore-file": {
    title: "The file of rules is wrong.",
    help: "All problems are listed at once. docs/drift.md has an example.",
  },
  "report-not-written": {
    title: "A report could not be written.",
    help: "A report is written whole or not at all: a file that was there before is still as it was.",
  },
  server: {
    title: "The server could not be looked at.",
    help: "Check TECHNITIUM_SERVER_URL and TECHNITIUM_API_TOKEN, or leave the live look out with --no-live.",
  },
};
