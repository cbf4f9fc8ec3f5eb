import { FORMATS } from "../../src/drift/format/formats";
import type { Report } from "../../src/drift/report/report";
import { recordSet, recordSetValues, reservation, reservationValues } from "./fixtures/objects";
import { planJson } from "./fixtures/plan";
import { render, renderAppendix } from "./fixtures/render";
import { live, reportOn } from "./fixtures/scenarios";

const CANARIES = {
  token: "canary-token-8a7f6e5d4c3b2a19",
  password: "canary-password-<&\"'%>",
  variable: "canary-variable-|`*_[x](y)",
  nested: "canary-nested-line\nbreak",
  value: "canary-value-in-a-set",
  drifted: "canary-value-after-drift",
};

/** A situation in which every secret tries to come out by every way there is. */
function treacherous(): Report {
  const secret = recordSetValues("key", "TXT", [CANARIES.value, "open"]);
  const host = reservationValues("nas", 50);
  const leaks = Object.values(CANARIES).join(" / ");
  return reportOn({
    plan: planJson(
      [
        recordSet("key", "TXT", [], {
          before: secret,
          found: { ...secret, values: [CANARIES.drifted, "open"], comment: `${CANARIES.token} ${CANARIES.nested}` },
          sensitive: { values: true },
        }),
        recordSet("gone", "TXT", [CANARIES.value], { found: null, sensitive: { values: [true] } }),
        recordSet("later", "TXT", [CANARIES.variable], {
          before: null,
          planned: recordSetValues("later", "TXT", [CANARIES.variable]),
        }),
        reservation("nas", 50, { found: { ...host, comments: CANARIES.password, host_name: CANARIES.nested } }),
      ],
      {
        provider: { api_token: { constant_value: CANARIES.token }, password: { references: ["var.password"] } },
        variables: {
          password: { value: CANARIES.password },
          deep: { value: { a: [CANARIES.nested] } },
          v: { value: CANARIES.variable },
        },
        moduleVariables: { deep: { sensitive: true }, v: { sensitive: true } },
        errored: true,
      },
    ),
    diagnostics: [
      { severity: "error", summary: leaks, detail: `with ${leaks}`, address: null },
      { severity: "error", summary: leaks, detail: "", address: "technitium_dhcp_reservation.nas" },
      { severity: "warning", summary: leaks, detail: leaks, address: 'technitium_dns_record_set.key["TXT"]' },
    ],
    records: [
      live("orphan", "TXT", CANARIES.drifted, { kind: "ours" }),
      live("key", "A", CANARIES.value, { kind: "manual" }),
      live("key", "TXT", CANARIES.drifted, { kind: "dhcp", scope: CANARIES.variable }),
    ],
    log: `[2026-11-24 09:00:00 UTC] [10.0.0.1:1] [${CANARIES.token}] Record was updated key.lab.example ${leaks.replaceAll("\n", " ")}\n`,
    rules: JSON.stringify({ rules: [{ address: "nothing", reason: CANARIES.token }] }),
  });
}

const report = treacherous();

/** Parts of each secret that survive any escaping: runs of letters, digits and dashes that are in nothing else. */
const TRACES = Object.values(CANARIES).flatMap((canary) => canary.match(/canary-[a-z]+(?:-[a-z0-9]+)*/g) ?? []);

it("plants secrets that would be found", () => {
  expect(TRACES.length).toBe(6);
});

it.each([...FORMATS.keys()])("no secret is in %s", (format) => {
  const texts = [render(report, format), render(report, format, { colour: true })];
  for (const { variable } of FORMATS.get(format)?.appendices ?? [])
    texts.push(renderAppendix(report, format, variable, 1_000_000));
  for (const text of texts) {
    expect(text.length).toBeGreaterThan(0);
    for (const trace of TRACES) expect(text).not.toContain(trace);
    expect(text).not.toContain("canary");
  }
});
