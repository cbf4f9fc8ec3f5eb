import { tlsaMatchingTypes, tlsaSelectors, tlsaUsages, type TlsaData } from "../../../dns/record/tlsa";
import { parsed, text } from "../../transport/reply-fields";
import { dataCodec } from "./codec";
import { namedNumber } from "./named-number";

/** contract/dns/36: the server answers words and takes numbers for them. */
export const tlsa = dataCodec<TlsaData>(
  (rData) => ({
    type: "TLSA",
    usage: parsed(rData, "certificateUsage", namedNumber(tlsaUsages)),
    selector: parsed(rData, "selector", namedNumber(tlsaSelectors)),
    matchingType: parsed(rData, "matchingType", namedNumber(tlsaMatchingTypes)),
    certificateData: text(rData, "certificateAssociationData").toUpperCase(),
  }),
  (data) => ({
    tlsaCertificateUsage: data.usage,
    tlsaSelector: data.selector,
    tlsaMatchingType: data.matchingType,
    tlsaCertificateAssociationData: data.certificateData,
  }),
);
