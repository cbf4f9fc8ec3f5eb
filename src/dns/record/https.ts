import { fieldsInOrder } from "./record-type";
import { type ServiceBinding, serviceBindingFields } from "./svcb";

/** How to reach a web server (RFC 9460 9). */
export type HttpsData = ServiceBinding<"HTTPS">;

/** Written as `1 . alpn=h2,h3`. */
export const https = fieldsInOrder<HttpsData>("HTTPS", 65, serviceBindingFields);
