import { DriftError } from "../../../src/drift/drift-error";
import { parsePlan } from "../../../src/drift/plan/parse-plan";
import { recordSet, zone } from "../fixtures/objects";
import { planJson } from "../fixtures/plan";

const plan = (json: object): ReturnType<typeof parsePlan> => parsePlan(JSON.stringify(json), "plan.json");

function codeOf(text: string): string {
  try {
    parsePlan(text, "plan.json");
    return "read";
  } catch (error) {
    return error instanceof DriftError ? error.code : "another error";
  }
}

it("reads the objects of this provider, whatever else is in the plan", () => {
  const json = planJson([zone("lab.example")], {
    more: {
      a_member_of_a_later_version: { surprising: [1, 2] },
      resource_drift: [
        {
          address: "aws_instance.web",
          mode: "managed",
          type: "aws_instance",
          name: "web",
          change: { actions: ["delete"] },
        },
        {
          address: "data.technitium_server.x",
          mode: "data",
          type: "technitium_server",
          name: "x",
          change: { actions: ["read"] },
        },
        "no object at all",
      ],
    },
  });
  const { drift, changes, state, terraformVersion } = plan(json);
  expect(drift).toEqual([]);
  expect(changes.map(({ address }) => address)).toEqual(["technitium_dns_zone.lab_example"]);
  expect(state.map(({ address }) => address)).toEqual(["technitium_dns_zone.lab_example"]);
  expect(terraformVersion).toBe("1.11.4");
});

it("leaves out deposed objects, which a replacement is still to clean up", () => {
  const change = {
    address: "technitium_dns_zone.a",
    mode: "managed",
    type: "technitium_dns_zone",
    name: "a",
    change: { actions: ["delete"] },
  };
  const { changes } = plan({ format_version: "1.2", resource_changes: [change, { ...change, deposed: "12ab" }] });
  expect(changes).toHaveLength(1);
});

it("finds objects in modules, nested ones too", () => {
  const resource = (address: string): object => ({
    address,
    mode: "managed",
    type: "technitium_dns_zone",
    name: "z",
    values: {},
  });
  const { state } = plan({
    format_version: "1.0",
    resource_changes: [],
    prior_state: {
      values: {
        root_module: {
          child_modules: [
            {
              resources: [resource('module.a["x.y"].technitium_dns_zone.z')],
              child_modules: [{ resources: [resource('module.a["x.y"].module.b[0].technitium_dns_zone.z["k\\"]"]')] }],
            },
          ],
        },
      },
    },
  });
  expect(state.map(({ block }) => block)).toEqual([
    "module.a.technitium_dns_zone.z",
    "module.a.module.b.technitium_dns_zone.z",
  ]);
});

it("finds the plan among the lines that wrappers print around it", () => {
  const line = JSON.stringify(planJson([zone("lab.example")]));
  const { changes } = parsePlan(
    `[command]/usr/bin/terraform show\n{"some": "json"}\n${line}\n::debug::exited with 0\n`,
    "x",
  );
  expect(changes).toHaveLength(1);
});

it("says which texts are no plans, and what would be one", () => {
  expect(codeOf("PK\u0003\u0004zip")).toBe("plan-unreadable");
  expect(codeOf("Error: no such file")).toBe("plan-unreadable");
  expect(codeOf("[]")).toBe("plan-unreadable");
  expect(codeOf("")).toBe("plan-unreadable");
  expect(codeOf(JSON.stringify({ format_version: "2.0", resource_changes: [] }))).toBe("plan-format");
  expect(codeOf(JSON.stringify({ resource_changes: [] }))).toBe("plan-format");
  expect(codeOf(JSON.stringify({ format_version: "1.0", terraform_version: "1.5.0", values: {} }))).toBe("plan-format");
  expect(() => parsePlan("PK\u0003\u0004", "p.bin")).toThrow("terraform show -json p.bin");
});

it("takes a plan for complete unless it says otherwise, as older versions do not say", () => {
  expect(plan({ format_version: "1.0", resource_changes: [] })).toMatchObject({ complete: true, errored: false });
  expect(plan({ format_version: "1.0", resource_changes: [], complete: false, errored: true })).toMatchObject({
    complete: false,
    errored: true,
  });
});

it("knows the owner and the server that the provider block names, also through a variable", () => {
  const provider = { owner: { references: ["var.who"] }, server_url: { constant_value: "http://dns.example:5380" } };
  const { owners, serverUrls } = plan(planJson([], { provider, variables: { who: { value: "lab" } } }));
  expect(owners).toEqual(["lab"]);
  expect(serverUrls).toEqual(["http://dns.example:5380"]);
});

it("collects what must not be seen: sensitive variables, credentials, and every value marked as secret", () => {
  const json = planJson(
    [recordSet("key", "TXT", ["open", "marked-secret"], { sensitive: { values: [false, true] } })],
    {
      provider: { api_token: { constant_value: "token-in-the-block" }, password: { references: ["var.pass"] } },
      variables: {
        pass: { value: "pass-in-a-variable" },
        deep: { value: { a: ["secret-in-a-list"] } },
        open: { value: "no secret" },
      },
      moduleVariables: { deep: { sensitive: true }, open: {}, other: { sensitive: true, default: "default-secret" } },
    },
  );
  const { secrets } = plan(json);
  expect([...secrets].sort()).toEqual(
    ["default-secret", "marked-secret", "pass-in-a-variable", "secret-in-a-list", "token-in-the-block"].sort(),
  );
});
