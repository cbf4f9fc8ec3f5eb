import type { ProviderHandlers } from "../../wire/handlers";
import type { DynamicValue } from "../../wire/generated/tfplugin6";
import { applyResourceChange } from "../apply-resource-change";
import { importResourceState } from "../import-resource-state";
import { moveResourceState } from "../move-resource-state";
import { planResourceChange } from "../plan-resource-change";
import { readResource } from "../read-resource";
import type { ProviderSession } from "../session";
import { upgradeResourceState, type UpgradeResponse } from "../upgrade-resource-state";
import { validateResourceConfig } from "../validate-resource-config";
import { diagnosticMessages, pathMessage } from "./diagnostic-message";
import { packed, valueMessage } from "./value-message";

/** The calls about managed resources. */
export function resourceHandlers(session: ProviderSession) {
  return {
    validateResourceConfig: async ({ typeName, config }, signal) => {
      const answer = await validateResourceConfig(session, { typeName, config: packed(config) }, signal);
      return { diagnostics: diagnosticMessages(answer.diagnostics) };
    },

    upgradeResourceState: async ({ typeName, version, rawState }, signal) => {
      const json = rawState?.json ?? new Uint8Array();
      const answer = await upgradeResourceState(
        session,
        { typeName, version: Number(version), rawState: json },
        signal,
      );
      return {
        upgradedState: upgradedMessage(answer.upgradedState),
        diagnostics: diagnosticMessages(answer.diagnostics),
      };
    },

    readResource: async (request, signal) => {
      const { typeName, currentState } = request;
      const read = { typeName, currentState: packed(currentState), private: request.private };
      const answer = await readResource(session, read, signal);
      return {
        newState: valueMessage(answer.newState),
        private: answer.private,
        diagnostics: diagnosticMessages(answer.diagnostics),
        deferred: undefined,
        newIdentity: undefined,
      };
    },

    planResourceChange: async ({ typeName, priorState, proposedNewState, config, priorPrivate }, signal) => {
      const answer = await planResourceChange(
        session,
        {
          typeName,
          priorState: packed(priorState),
          proposedNewState: packed(proposedNewState),
          config: packed(config),
          priorPrivate,
        },
        signal,
      );
      return {
        plannedState: valueMessage(answer.plannedState),
        requiresReplace: answer.requiresReplace.map(pathMessage),
        plannedPrivate: answer.plannedPrivate,
        diagnostics: diagnosticMessages(answer.diagnostics),
        legacyTypeSystem: false,
        deferred: undefined,
        plannedIdentity: undefined,
      };
    },

    applyResourceChange: async ({ typeName, priorState, plannedState, config, plannedPrivate }, signal) => {
      const answer = await applyResourceChange(
        session,
        {
          typeName,
          priorState: packed(priorState),
          plannedState: packed(plannedState),
          config: packed(config),
          plannedPrivate,
        },
        signal,
      );
      return {
        newState: valueMessage(answer.newState),
        private: answer.private,
        diagnostics: diagnosticMessages(answer.diagnostics),
        legacyTypeSystem: false,
        newIdentity: undefined,
      };
    },

    importResourceState: async ({ typeName, id }, signal) => {
      const answer = await importResourceState(session, { typeName, id }, signal);
      return {
        importedResources: answer.importedResources.map((imported) => ({
          typeName: imported.typeName,
          state: valueMessage(imported.state),
          private: imported.private,
          identity: undefined,
        })),
        diagnostics: diagnosticMessages(answer.diagnostics),
        deferred: undefined,
      };
    },

    moveResourceState: async ({ sourceProviderAddress, sourceTypeName, targetTypeName }, signal) => {
      const move = { sourceProviderAddress, sourceTypeName, targetTypeName };
      const { diagnostics } = await moveResourceState(session, move, signal);
      return {
        targetState: undefined,
        diagnostics: diagnosticMessages(diagnostics),
        targetPrivate: new Uint8Array(),
        targetIdentity: undefined,
      };
    },
  } satisfies ProviderHandlers;
}

/** A stored state that needs no change travels as it came. */
function upgradedMessage(state: UpgradeResponse["upgradedState"]): DynamicValue | undefined {
  if (state !== null && "json" in state) return { msgpack: new Uint8Array(), json: state.json };
  return valueMessage(state);
}
