import { render, reportOf } from "../fixtures/render";
import { SCENARIOS } from "../fixtures/scenarios";
import { type Element, elements, parseXml, textOf } from "../fixtures/xml";

const page = (scenario: string): Element => parseXml(render(reportOf(scenario), "html").replace("<!DOCTYPE html>", ""));

const everything = (element: Element): readonly Element[] => [element, ...element.children.flatMap(everything)];

it.each(Object.keys(SCENARIOS))("is one well-formed page that needs nothing else and runs nothing: %s", (scenario) => {
  const all = everything(page(scenario));
  const allowed =
    "html head meta title style body header main section article details summary p h1 h2 h3 b span code ul ol li div table tbody tr th td del ins br time svg g rect circle line text";
  expect([...new Set(all.map(({ name }) => name))].filter((name) => !allowed.split(" ").includes(name))).toEqual([]);
  for (const { attributes } of all) {
    expect(Object.keys(attributes).filter((name) => /^on|^(src|href|style|action|data)$/.test(name))).toEqual([]);
  }
  const policy = all.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
  expect(policy?.attributes.content).toBe("default-src 'none'; style-src 'unsafe-inline'");
});

it.each(["mixed", "hostile", "many"])("gives every picture a name and every cell its words: %s", (scenario) => {
  const pictures = elements(page(scenario), "svg").filter(({ attributes }) => attributes.class === "map");
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    expect(picture.attributes.role).toBe("img");
    expect(picture.attributes["aria-label"]).not.toBe("");
    for (const group of elements(picture, "g"))
      expect(elements(group, "title").map(textOf).join("").length).toBeGreaterThan(0);
  }
});

it("shows what is gone as an empty place, and marks what has a finding", () => {
  const root = page("missing");
  const gone = elements(root, "g").filter((group) =>
    elements(group, "rect").some(({ attributes }) => attributes.class === "gone"),
  );
  expect(gone.map((group) => textOf(elements(group, "title")[0] ?? group))).toEqual([
    "nas A 10.77.0.50, gone, missing",
  ]);
});

it("has an identifier for each finding once, so that one can link to it", () => {
  const ids = everything(page("mixed")).flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

it("stays small enough for a browser with 10,000 findings", () => {
  expect(render(reportOf("many"), "html").length).toBeLessThan(2_000_000);
  expect(textOf(page("many"))).toContain("and 9,000 more in the json report");
});
