export * from "./constructs";
export * from "./generated";
