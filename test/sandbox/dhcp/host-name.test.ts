import { clientInfo, readHostName } from "../../../src/sandbox/dhcp/client-message";
import {
  asciiText,
  canAnswerFullName,
  cleanHostName,
  fullNameReply,
  leaseName,
} from "../../../src/sandbox/dhcp/host-name";

const mac = "02-77-00-00-00-50";

it.each([
  ["My PC", "My-PC"],
  ["büro", "bro"],
  ["a/b", "ab"],
  ["nas.floor_1", "nas.floor_1"],
  ["!", ""],
])("leaves of %j what DNS may hold", (name, clean) => expect(cleanHostName(name)).toBe(clean));

it("sends a reserved name in ASCII, a question mark for each other character", () =>
  expect(asciiText("Küche 1")).toBe("K?che 1"));

it("reads a client's name byte by byte", () => expect(readHostName("käse")).toBe("k??se"));

it.each([
  [{ mac, hostname: "pc" }, `pc [${mac}]`],
  [{ mac, hostname: "pc", fqdn: "in.lab.test" }, `in.lab.test [${mac}]`],
  [{ mac }, `[${mac}]`],
])("names the client %j in the log", (client, text) => expect(clientInfo(client)).toBe(text));

describe("the name of a lease", () => {
  it("is the reservation's, before anything the client says", () =>
    expect(leaseName({ mac, hostname: "debian", fqdn: "x.lab.test" }, "lab.test", "web")).toBe("web.lab.test"));

  it("is the client's full name, before its host name", () =>
    expect(leaseName({ mac, hostname: "ignored", fqdn: "in.lab.test" }, "lab.test", null)).toBe("in.lab.test"));

  it("is cut to its first label when it lies in another domain", () =>
    expect(leaseName({ mac, fqdn: "nas.other.test" }, "lab.test", null)).toBe("nas.lab.test"));

  it("keeps a full name's odd characters", () =>
    expect(leaseName({ mac, fqdn: "odd name!.lab.test" }, "lab.test", null)).toBe("odd name!.lab.test"));

  it("gets the domain once more when the host name has it already", () =>
    expect(leaseName({ mac, hostname: "full.lab.test" }, "lab.test", null)).toBe("full.lab.test.lab.test"));

  it("is absent when nobody named the host", () => expect(leaseName({ mac }, "lab.test", null)).toBeNull());
});

describe("option 81 of the answer", () => {
  it.each([
    [0, 3],
    [1, 1],
    [8, 3],
  ])("answers flags %i with %i", (fqdnFlags, flags) =>
    expect(fullNameReply({ mac, fqdn: "a.lab.test", fqdnFlags }, "lab.test", null)).toEqual({
      flags,
      name: "a.lab.test",
    }),
  );

  it("is in wire format when the client's was, empty labels included", () =>
    expect(fullNameReply({ mac, fqdn: "nas.lab.test.", fqdnFlags: 5 }, "lab.test", "nas.")).toEqual({
      flags: 5,
      name: "\u0003nas\u0000\u0003lab\u0004test\u0000",
    }));

  it("falls back to the host name when it came empty, and to silence when there is none", () => {
    expect(fullNameReply({ mac, fqdn: "", hostname: "pc" }, "lab.test", null)?.name).toBe("pc.lab.test");
    expect(canAnswerFullName({ mac, fqdn: "", hostname: "pc" }, "lab.test", null)).toBe(true);
    expect(canAnswerFullName({ mac, fqdn: "" }, "lab.test", null)).toBe(false);
  });

  it("is not sent to a client that did not send it", () =>
    expect(fullNameReply({ mac, hostname: "pc" }, "lab.test", "web")).toBeUndefined());
});
