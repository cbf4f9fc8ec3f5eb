import { fieldsInOrder } from "./record-type";
import { type ServiceBinding, serviceBindingFields } from "./svcb";

/** How to reach a web server (RFC 9460 9). */
export type HttpsData = ServiceBinding<"HTTPS">;

export const https = fieldsInOrder<HttpsData>("HTTPS", 65, serviceBindingFields);
