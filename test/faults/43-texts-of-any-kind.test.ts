import { reservationBlock, reservationsOf, scopeBlock } from "../e2e/harness/dhcp";
import { type Lab, startLab } from "../e2e/harness/lab";
import { describeWithTerraform } from "../e2e/harness/terraform-binary";
import { addressSet } from "./harness/blocks";
import { failsWithoutTrace, look } from "./harness/looks";

/** What is left of 255 bytes beside the tag of the owner `terraform` and a blank. */
const ROOM = 220;

const kept: Readonly<Record<string, string>> = {
  full: "x".repeat(ROOM),
  accents: "é".repeat(100),
  emoji: "😀 printer, floor 3",
  backwards: "\u202eright to left\u202c",
  json: '{"disabled":true}',
  forged: "[terraform other 0123456789ab]",
  quotes: `"'\\ %`,
  blanks: "  around  ",
};

const comment = (text: string): string => `comment = ${JSON.stringify(text)}`;

describeWithTerraform("comments and host names", (binary) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await startLab(binary);
  });
  afterAll(() => lab.close());

  const commentOf = (label: string): string =>
    look(lab).server.find(({ name }) => name === `${label}.lab.test`)?.comments ?? "";

  it("of any script are kept byte for byte, and so are they by an export and import of the zone", async () => {
    lab.configure(
      Object.entries(kept)
        .map(([label, text]) => addressSet(label, ["10.77.0.10"], comment(text)))
        .join("") +
        scopeBlock("dns_updates = false") +
        reservationBlock(`host_name = "bücher-😀"\n comments = ${JSON.stringify(kept["accents"])}`),
    );
    expect(await lab.terraform.apply()).toMatchObject({ exitCode: 0, errors: [] });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0 });
    for (const [label, text] of Object.entries(kept)) {
      expect(commentOf(label).startsWith(`${text} [terraform terraform `)).toBe(true);
      expect(Buffer.byteLength(commentOf(label))).toBeLessThanOrEqual(255);
    }
    expect(reservationsOf(lab.sandbox)).toMatchObject([{ hostName: "bücher-😀", comments: kept["accents"] }]);

    const { text } = lab.sandbox.request("zones/export", { zone: "lab.test" });
    const imported = lab.sandbox.request(
      "zones/import",
      { zone: "lab.test", overwrite: "true", overwriteSoaSerial: "true" },
      { token: lab.sandbox.token, upload: typeof text === "string" ? text : "" },
    );
    expect(imported).toMatchObject({ status: "ok" });
    expect(await lab.terraform.plan()).toMatchObject({ exitCode: 0, changes: [] });
  });

  it.each([
    ["of more bytes than there is room for", comment("x".repeat(ROOM + 1)), `${ROOM + 1} bytes`],
    ["of few characters with too many bytes", comment("é".repeat(200)), "400 bytes"],
    ["with a line break", comment("a\nb"), "U+000A"],
    ["with an escape", comment("a\u001b[31mb"), "U+001B"],
    ["with a separator of lines", comment("a\u2028b"), "U+2028"],
  ])("a comment %s is refused at plan, with what is wrong", async (_, more, words) => {
    lab.configure(addressSet("www", ["10.77.0.10"], more));
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors.map(({ detail }) => detail).join("\n")).toContain(words);
  });

  it.each([
    ["a remark of 256 bytes", `comments = "${"é".repeat(128)}"`, "256 bytes"],
    ["a host name of 255 bytes", `host_name = "${"x".repeat(255)}"`, "255 bytes"],
    ["a blank host name", `host_name = " "`, "not blank"],
    ["a host name with a line break", `host_name = "a\\nb"`, "U+000A"],
    ["a remark with an escape", `comments = "a\\u001bb"`, "U+001B"],
  ])("of a reservation: %s is refused at plan", async (_, more, words) => {
    lab.configure(scopeBlock() + reservationBlock(more));
    const errors = await failsWithoutTrace(lab, () => lab.terraform.plan());
    expect(errors.map(({ detail }) => detail).join("\n")).toContain(words);
  });
});
