import {
  AttributePath_Step,
  Diagnostic_Severity,
  FunctionError,
  ProviderService,
  StopProvider_Response,
  ValidateProviderConfig_Response,
} from "../../../src/terraform/wire/generated/tfplugin6";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("the protocol's messages", () => {
  it("write the members of a oneof even when they are zero or empty", () => {
    expect(hex(AttributePath_Step.encode({ selector: { $case: "elementKeyInt", value: 0n } }).finish())).toBe("1800");
    expect(hex(AttributePath_Step.encode({ selector: { $case: "elementKeyString", value: "" } }).finish())).toBe(
      "1200",
    );
    expect(hex(AttributePath_Step.encode({ selector: undefined }).finish())).toBe("");
  });

  it("write an optional number even when it is zero", () => {
    expect(hex(FunctionError.encode({ text: "", functionArgument: 0n }).finish())).toBe("1000");
    expect(FunctionError.decode(FunctionError.encode({ text: "x" }).finish())).toEqual({
      text: "x",
      functionArgument: undefined,
    });
  });

  it("have their diagnostics where protocol 6 has them", () => {
    const diagnostics = [{ severity: Diagnostic_Severity.ERROR, summary: "", detail: "", attribute: undefined }];
    expect(hex(ValidateProviderConfig_Response.encode({ diagnostics }).finish())).toBe("12020801");
    expect(hex(StopProvider_Response.encode({ Error: "x" }).finish())).toBe("0a0178");
  });

  it("keep 64-bit integers whole", () => {
    const step = { selector: { $case: "elementKeyInt" as const, value: 2n ** 63n - 1n } };
    expect(AttributePath_Step.decode(AttributePath_Step.encode(step).finish())).toEqual(step);
  });

  it("come in 36 calls under the name that Terraform looks for", () => {
    const paths = Object.values(ProviderService).map(({ path }) => path);
    expect(new Set(paths).size).toBe(36);
    expect(paths.filter((path) => !/^\/tfplugin6\.Provider\/[A-Z][A-Za-z]+$/.test(path))).toEqual([]);
  });
});
