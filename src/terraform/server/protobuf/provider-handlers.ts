import type { ProviderHandlers } from "../../wire/handlers";
import { callFunction } from "../call-function";
import { configureProvider } from "../configure-provider";
import { readDataSource } from "../read-data-source";
import type { ProviderSession } from "../session";
import { stopProvider } from "../stop-provider";
import { validateDataResourceConfig } from "../validate-data-resource-config";
import { validateProviderConfig } from "../validate-provider-config";
import { diagnosticMessages } from "./diagnostic-message";
import { packed, valueMessage } from "./value-message";

/** The calls about the provider itself, its data sources and functions. */
export function providerHandlers(session: ProviderSession) {
  return {
    validateProviderConfig: async (request, signal) => {
      const answer = await validateProviderConfig(session, { config: packed(request.config) }, signal);
      return { diagnostics: diagnosticMessages(answer.diagnostics) };
    },

    configureProvider: async ({ terraformVersion, config }, signal) => {
      const answer = await configureProvider(session, { terraformVersion, config: packed(config) }, signal);
      return { diagnostics: diagnosticMessages(answer.diagnostics) };
    },

    stopProvider: async () => ({ Error: stopProvider(session).error }),

    validateDataResourceConfig: async ({ typeName, config }, signal) => {
      const answer = await validateDataResourceConfig(session, { typeName, config: packed(config) }, signal);
      return { diagnostics: diagnosticMessages(answer.diagnostics) };
    },

    readDataSource: async ({ typeName, config }, signal) => {
      const answer = await readDataSource(session, { typeName, config: packed(config) }, signal);
      return {
        state: valueMessage(answer.state),
        diagnostics: diagnosticMessages(answer.diagnostics),
        deferred: undefined,
      };
    },

    callFunction: async (request) => {
      const { result, error } = callFunction(session, {
        name: request.name,
        arguments: request.arguments.map((argument) => packed(argument)),
      });
      if (error === null) return { result: valueMessage(result), error: undefined };
      const functionArgument = error.argument === null ? undefined : BigInt(error.argument);
      return { result: undefined, error: { text: error.text, functionArgument } };
    },
  } satisfies ProviderHandlers;
}
