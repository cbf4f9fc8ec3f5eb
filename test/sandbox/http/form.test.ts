import { formFields, uploadOf } from "../../../src/sandbox/http/form";
import type { HttpRequest } from "../../../src/sandbox/http/message";

const urlencoded = "application/x-www-form-urlencoded";

function request(body: string, type: string): HttpRequest {
  const headers = { "content-type": type };
  return { method: "POST", target: "/api/x", headers, body, remoteAddress: "127.0.0.1", remotePort: 1 };
}

describe("a form", () => {
  it("is read with blanks, percent signs and empty values", () => {
    expect(formFields(request("a=1+2&b=%C3%BC%26&c=&d", `${urlencoded}; charset=utf-8`))).toEqual([
      ["a", "1 2"],
      ["b", "ü&"],
      ["c", ""],
      ["d", ""],
    ]);
  });

  it("is read the same when it comes in parts, files aside", () => {
    const body = [
      '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nLab\r\n',
      '--b\r\nContent-Disposition: form-data; name="zone"; filename="z.txt"\r\nContent-Type: text/plain\r\n\r\n$TTL 1\r\nx\r\n',
      "--b--\r\n",
    ].join("");
    const sent = request(body, 'multipart/form-data; boundary="b"');
    expect(formFields(sent)).toEqual([["name", "Lab"]]);
    expect(uploadOf(sent).file()).toBe("$TTL 1\r\nx");
  });

  it("of any other type is as good as none", () => {
    expect(formFields(request('{"name":"Lab"}', "application/json"))).toEqual([]);
    expect(formFields(request("name=Lab", "text/plain"))).toEqual([]);
  });

  const limit = 4_194_304;
  it.each([
    ["the token and 1,024 values", "x=1&".repeat(1025), "Form value count limit 1024 exceeded."],
    ["a name of 2,049 letters", `${"n".repeat(2049)}=1`, "Form key length limit 2048 exceeded."],
    ["a value over 4 MiB", `v=${"x".repeat(limit + 1)}`, "Form value length limit 4194304 exceeded."],
    [
      "a value far over 4 MiB",
      `v=${"x".repeat(limit + 4096)}`,
      "Form key length limit 2048 or value length limit 4194304 exceeded.",
    ],
    ["a value with a NUL", "v=a%00b", "The form value contains invalid characters."],
  ])("with %s is refused", (_what, body, message) => {
    expect(() => formFields(request(body, urlencoded))).toThrow(message);
  });

  it("of 1,024 values with names of 2,048 letters and a value of 4 MiB is taken", () => {
    const fields = formFields(request(`${"n".repeat(2048)}=${"x".repeat(limit)}${"&x=1".repeat(1023)}`, urlencoded));
    expect(fields).toHaveLength(1024);
  });
});

it("a body that is no form has no file", () => {
  expect(uploadOf(request("@ 60 A 10.0.0.1\n", "text/plain")).file()).toBeUndefined();
});

it.each([
  ["multipart/form-data", "Missing content-type boundary."],
  ["multipart/form-data; boundary=b", "Unexpected end of Stream"],
])("parts that cannot be told apart are refused: %s", (type, message) => {
  expect(() => formFields(request("x", type))).toThrow(message);
});
