import { serviceBinding } from "./service-binding";

/** contract/dns/37 */
export const svcb = serviceBinding("SVCB");
