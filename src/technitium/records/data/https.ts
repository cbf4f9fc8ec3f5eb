import { serviceBinding } from "./service-binding";

/** contract/dns/37 */
export const https = serviceBinding("HTTPS");
