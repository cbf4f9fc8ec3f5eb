import { DRIFT_FLAGS } from "../../src/drift/flags";
import { settingsOf } from "../../src/drift/settings";

const names = (format: string | undefined, onGithub = false): readonly string[] =>
  settingsOf(format === undefined ? {} : { format }, onGithub).destinations.map(
    (to) => `${to.format.name}${to.file === null ? "" : `=${to.file}`}`,
  );

it("takes any number of formats, each to a file or to standard output", () => {
  expect(names(undefined)).toEqual(["text"]);
  expect(names("text,json=a=b.json, junit=x/y.xml")).toEqual(["text", "json=a=b.json", "junit=x/y.xml"]);
});

it("adds what GitHub reads there, unless a program reads standard output", () => {
  expect(names(undefined, true)).toEqual(["text", "github"]);
  expect(names("html=x.html", true)).toEqual(["html=x.html", "github"]);
  expect(names("text,github", true)).toEqual(["text", "github"]);
  expect(names("json", true)).toEqual(["json"]);
});

it.each([
  [{ format: "yaml" }, 'there is no "yaml"'],
  [{ format: "json=" }, "json= names no file"],
  [{ format: "json,text" }, "would both go to standard output"],
  [{ format: "json=a,sarif=a" }, "the same file"],
  [{ failOn: "missing,gone" }, 'there is no "gone"'],
  [{ failOn: "unknown" }, 'there is no "unknown"'],
  [{ scan: "zone=" }, "is none of zone=NAME"],
  [{ scan: "everything" }, "is none of zone=NAME"],
  [{ maxChange: "130%" }, "is no percentage"],
  [{ maxDelete: "half" }, "is no percentage"],
  [{ confirm: "15" }, "--confirm"],
  [{ timeout: "soon" }, "--timeout"],
  [{ owner: "Lab Net" }, "owner"],
  [{ plan: "p.json", confirm: "15s" }, "--confirm needs a second plan"],
  [{ live: false, scan: "all" }, "--no-live contradicts"],
])("refuses %j", (options, message) => {
  expect(() => settingsOf(options, false)).toThrow(message);
});

it("names all problems at once", () => {
  expect(() => settingsOf({ failOn: "x", timeout: "y", maxChange: "z" }, false)).toThrow(
    /fail-on.*max-change.*timeout/,
  );
});

it("reads what is right", () => {
  const settings = settingsOf(
    {
      failOn: "none",
      scan: "zone=lab.example,scope=My Scope,all",
      maxChange: "30%",
      maxDelete: "12.5",
      confirm: "15s",
      timeout: "1m30s",
      owner: "lab",
    },
    false,
  );
  expect(settings).toMatchObject({
    failOn: [],
    scan: { zones: ["lab.example"], scopes: ["My Scope"], all: true },
    limits: { maxChange: 30, maxDelete: 12.5 },
    confirm: 15_000,
    timeout: 90_000,
    owner: "lab",
  });
});

it("describes every flag in a line of the help", () => {
  for (const { flag, description } of DRIFT_FLAGS) {
    expect(flag).toMatch(/^--[a-z-]+( <[a-z]+>)?$/);
    expect(description.length).toBeGreaterThan(10);
    expect(description).not.toContain("\n");
  }
});
