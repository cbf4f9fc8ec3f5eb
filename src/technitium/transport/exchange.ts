import http from "node:http";
import https from "node:https";
import axios from "axios";
import type { ApiReply, ApiRequest } from "./api-request";
import { isLoopback, type Settings } from "../options";
import type { Redact } from "../redaction";
import { transportFailure } from "./transport-failure";

/** Sends one request, once. Throws a {@link TechnitiumError} when no whole reply was received. */
export interface Exchange {
  (request: ApiRequest): Promise<ApiReply>;
  /** Closes the idle connections. */
  close(): void;
}

/** Longer than a pause between two calls of one run, shorter than the 130 s after which the server hangs up. */
const IDLE_CONNECTION_MS = 60_000;

/** An exchange over kept-alive connections, at most `maxConnections` of them. Redirects are not followed. */
export function createExchange(settings: Settings, redact: Redact): Exchange {
  const pool = { keepAlive: true, maxSockets: settings.maxConnections, timeout: IDLE_CONNECTION_MS };
  const httpAgent = new http.Agent(pool);
  const httpsAgent = new https.Agent({
    ...pool,
    rejectUnauthorized: !settings.insecureSkipVerify,
    ...(settings.caCertificate === null ? {} : { ca: settings.caCertificate }),
  });
  const proxied = settings.environmentProxy && !isLoopback(settings.baseUrl);
  const client = axios.create({
    httpAgent,
    httpsAgent,
    maxRedirects: 0,
    maxContentLength: settings.maxReplyBytes,
    maxBodyLength: Infinity,
    responseType: "text",
    transformRequest: (data: unknown) => data,
    transformResponse: (data: unknown) => data,
    validateStatus: () => true,
    ...(proxied ? {} : { proxy: false }),
  });

  const exchange = async (request: ApiRequest): Promise<ApiReply> => {
    const url = new URL(`api/${request.call}`, settings.baseUrl);
    for (const [name, value] of Object.entries(request.query)) url.searchParams.set(name, value);
    const deadline = AbortSignal.timeout(request.deadline);
    try {
      const reply = await client.post<string>(url.href, request.body, {
        signal: deadline,
        headers: {
          "Content-Type": request.contentType,
          Accept: "application/json, text/plain",
          ...(request.token === null ? {} : { Authorization: `Bearer ${request.token}` }),
        },
      });
      const location: unknown = reply.headers["location"];
      return { httpStatus: reply.status, location: typeof location === "string" ? location : null, text: reply.data };
    } catch (error) {
      // The error of the HTTP library holds the whole request, token and all: it must not leave this function.
      throw transportFailure(error, { request, server: settings.baseUrl, timedOut: deadline.aborted, redact });
    }
  };
  return Object.assign(exchange, {
    close: () => {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  });
}
