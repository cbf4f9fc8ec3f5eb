/**
 * The presentation form of values in the words of the server's API, made as plainly as can be: every character of a text is an
 * escape, words stay words. Deliberately apart from the API client's own reading.
 */

/** The `rData` of an answer, or the parameters of a call. */
export type ServerWords = Readonly<Record<string, unknown>>;

function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What the server answers as the value of a record; `null` for types that have no presentation form here. */
export function presentationOfAnswer(type: string, rData: ServerWords): string | null {
  const word = (key: string) => asText(rData[key]).replaceAll("<server>", "dns1.lab.test");
  const name = (key: string) => (word(key) === "" ? "." : word(key));
  switch (type) {
    case "A":
    case "AAAA":
      return word("ipAddress");
    case "NS":
      return name("nameServer");
    case "CNAME":
      return name("cname");
    case "DNAME":
      return name("dname");
    case "ANAME":
      return name("aname");
    case "PTR":
      return name("ptrName");
    case "MX":
      return `${word("preference")} ${name("exchange")}`;
    case "SRV":
      return `${word("priority")} ${word("weight")} ${word("port")} ${name("target")}`;
    case "TXT":
      return (rData.characterStrings as readonly string[]).map(inQuotes).join(" ");
    case "RP":
      return `${name("mailbox")} ${name("txtDomain")}`;
    case "CAA":
      return `${word("flags")} ${word("tag")} ${inQuotes(word("value"))}`;
    case "URI":
      return `${word("priority")} ${word("weight")} ${inQuotes(word("uri"))}`;
    case "NAPTR":
      return [
        word("order"),
        word("preference"),
        inQuotes(word("flags")),
        inQuotes(word("services")),
        inQuotes(word("regexp")),
        name("replacement"),
      ].join(" ");
    case "SSHFP":
      return `${word("algorithm")} ${word("fingerprintType")} ${word("fingerprint")}`;
    case "TLSA":
      return `${word("certificateUsage")} ${word("selector")} ${word("matchingType")} ${word("certificateAssociationData")}`;
    case "DS":
      return `${word("keyTag")} ${word("algorithmNumber")} ${word("digestTypeNumber")} ${word("digest")}`;
    case "SVCB":
    case "HTTPS":
      return [
        word("svcPriority"),
        name("svcTargetName"),
        ...Object.entries(rData.svcParams as ServerWords).map(serviceParameter),
      ].join(" ");
    case "SOA":
      return ["primaryNameServer", "responsiblePerson", "serial", "refresh", "retry", "expire", "minimum"]
        .map(name)
        .join(" ");
    case "HINFO":
      return word("data");
    default:
      return typeof rData.value === "string" ? generic(rData.value) : null;
  }
}

/** What the parameters of `zones/records/add` ask for; `null` where they say it in a form that is no value (files, automatic hints). */
export function presentationOfParameters(type: string, given: ServerWords): string | null {
  const word = (key: string) => asText(given[key]);
  const name = (key: string) => (word(key) === "" ? "." : word(key));
  switch (type) {
    case "A":
    case "AAAA":
      return word("ipAddress") || word("value");
    case "TXT":
      return given.splitText === "true" ? null : inQuotes(word("text"));
    case "SSHFP":
      return `${word("sshfpAlgorithm")} ${word("sshfpFingerprintType")} ${word("sshfpFingerprint")}`;
    case "TLSA":
      return ["CertificateUsage", "Selector", "MatchingType", "CertificateAssociationData"]
        .map((key) => word(`tlsa${key}`))
        .join(" ");
    case "DS":
      return `${word("keyTag")} ${word("algorithm")} ${word("digestType")} ${word("digest")}`;
    case "URI":
      return `${word("uriPriority")} ${word("uriWeight")} ${inQuotes(word("uri"))}`;
    case "NAPTR":
      return [
        word("naptrOrder"),
        word("naptrPreference"),
        ...["Flags", "Services", "Regexp"].map((key) => inQuotes(word(`naptr${key}`))),
        name("naptrReplacement"),
      ].join(" ");
    case "SVCB":
    case "HTTPS":
      return given.autoIpv4Hint === "true"
        ? null
        : [word("svcPriority"), name("svcTargetName"), ...parameterList(word("svcParams"))].join(" ");
    default:
      return typeof given.rdata === "string" ? generic(given.rdata) : presentationOfAnswer(type, given);
  }
}

function inQuotes(text: string): string {
  return `"${Array.from(text, (character) => `\\${character.charCodeAt(0).toString().padStart(3, "0")}`).join("")}"`;
}

function generic(hex: string): string {
  const digits = hex.replaceAll(":", "");
  return `\\# ${digits.length / 2} ${digits}`;
}

function serviceParameter([key, value]: readonly [string, unknown]): string {
  return value === null || key === "no-default-alpn" ? key : `${key}=${inQuotes(asText(value))}`;
}

function parameterList(text: string): readonly string[] {
  if (text === "false") return [];
  const parts = text.split("|");
  return parts.flatMap((part, index) => (index % 2 === 0 ? [serviceParameter([part, parts[index + 1]])] : []));
}
