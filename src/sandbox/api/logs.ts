import { demand } from "../accounts/access";
import { ApiError } from "../api-error";
import type { Call, Reply, Routes } from "../call";
import type { Machine } from "../machine";

/** The server's log files. */
export const logRoutes: Routes = {
  "logs/list": listLogs,
  "logs/download": downloadLog,
  "logs/delete": deleteLog,
  "logs/deleteall": deleteLogs,
};

function listLogs(machine: Machine, call: Call): Reply {
  demand(machine, call, "Logs", "view");
  const logFiles = machine.log
    .days()
    .map((fileName) => ({ fileName, size: printSize(Buffer.byteLength(machine.log.file(fileName) ?? "")) }));
  return { response: { logFiles } };
}

/** `limit` is in MB; the text then ends where the limit cuts it. */
function downloadLog(machine: Machine, call: Call): Reply {
  demand(machine, call, "Logs", "view");
  const name = call.parameters.required("fileName");
  const limit = call.parameters.integer("limit") ?? 0;
  const text = machine.log.file(name);
  if (text === undefined) throw new ApiError(`Could not find file '${name}.log'.`);
  return { download: limit > 0 ? text.slice(0, limit * 1024 * 1024) : text, contentType: "text/plain" };
}

function deleteLog(machine: Machine, call: Call): Reply {
  demand(machine, call, "Logs", "delete");
  machine.log.clear(call.parameters.required("log"));
  return { response: {} };
}

function deleteLogs(machine: Machine, call: Call): Reply {
  demand(machine, call, "Logs", "delete");
  machine.log.clear();
  return { response: {} };
}

function printSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return `${Math.round((bytes / 1024) * 100) / 100} KB`;
}
