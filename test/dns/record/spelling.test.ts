import { parseRecordData, parseRecordType, printRecordData, recordKey } from "../../../src/dns/record";

const SHA1 = "00112233445566778899aabbccddeeff00112233";
const SHA256 = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/** Type, canonical form, other spellings of the same data. */
const equal: readonly (readonly [string, string, ...string[]])[] = [
  ["A", "10.0.0.1", " 10.0.0.1 "],
  ["AAAA", "2001:db8::1", "2001:DB8:0:0::0:1"],
  ["CNAME", "www.other.example.", "WWW.Other.example", "\\119ww.other.example."],
  ["CNAME", "xn--bcher-kva.example.", "bücher.example", "XN--BCHER-KVA.example"],
  ["DNAME", "tree.other.example.", "tree.OTHER.example"],
  ["ANAME", "www.lab.test.", "WWW.lab.test"],
  ["NS", "ns1.lab.test.", "NS1.lab.test"],
  ["PTR", "nas.lab.test.", "nas.lab.test"],
  ["MX", "10 mail.lab.test.", "10 Mail.LAB.test", "010  mail.lab.test."],
  ["MX", "0 .", "0   ."],
  ["SRV", "1 2 5060 sip.lab.test.", "1 2 05060 SIP.lab.test"],
  ["TXT", '"v=spf1"', "v=spf1", '"v\\=spf1"', '"\\118=spf1"'],
  ["TXT", '"a;b(c)"', "a\\;b\\(c\\)", '"a\\059b(c)"'],
  ["TXT", '"one" "two"', '"one""two"', '"one"\t"two"'],
  ["TXT", `"${"x".repeat(255)}" "${"x".repeat(45)}"`, `"${"x".repeat(300)}"`, "x".repeat(300)],
  ["TXT", '"line\\010break"', '"line\nbreak"'],
  ["CAA", '0 issue "ca.example"', "0 ISSUE ca.example", '0 Issue "ca.example"'],
  ["CAA", '0 issue ";"', "0 issue \\;"],
  ["NAPTR", '100 10 "U" "E2U+sip" "!^.*$!sip:i@x!" .', "100 10 U E2U+sip !^.*$!sip:i@x! ."],
  [
    "SSHFP",
    `4 2 ${SHA256.toUpperCase()}`,
    `Ed25519 sha256 ${SHA256}`,
    `4 2 ${SHA256.slice(0, 32)} ${SHA256.slice(32)}`,
  ],
  ["SSHFP", `1 1 ${SHA1.toUpperCase()}`, `rsa SHA1 ${SHA1}`],
  ["TLSA", `3 1 1 ${SHA256.toUpperCase()}`, `DANE-EE spki SHA2-256 ${SHA256}`, `dane_ee SPKI sha2_256 ${SHA256}`],
  ["TLSA", "0 0 0 0011", "PKIX-TA cert full 0011"],
  ["DS", `12345 13 2 ${SHA256.toUpperCase()}`, `12345 ECDSAP256SHA256 SHA256 ${SHA256}`],
  ["URI", '10 1 "https://www.lab.example/"', "10 1 https://WWW.lab.example", '10 1 "HTTPS://www.lab.example:443/"'],
  ["URI", '10 1 "https://www.lab.example/~a%2Fb"', "10 1 https://www.lab.example/%7ea%2fb"],
  ["HTTPS", "1 . alpn=h2,h3 port=8443", '1 . port=8443 alpn="h2,h3"', "1 . key3=08443 ALPN=h2,h3"],
  ["HTTPS", "0 www.lab.test.", "0 WWW.lab.test"],
  [
    "SVCB",
    "2 dns.lab.test. mandatory=alpn,ipv4hint alpn=dot ipv4hint=10.0.0.1 ipv6hint=2001:db8::1",
    "2 dns.lab.test ipv6hint=2001:DB8:0::1 ipv4hint=10.0.0.1 mandatory=ipv4hint,alpn alpn=dot",
  ],
  ["SVCB", "1 . alpn=dot no-default-alpn ech=AAEC", '1 . ech="AAEC" no-default-alpn alpn=dot'],
  ["SVCB", '1 . dohpath="/q;{?dns}"', "1 . dohpath=/q\\;{?dns}"],
  ["RP", "admin.lab.test. about.lab.test.", "admin@lab.test about.lab.test", "Admin.LAB.test about.lab.test."],
  ["RP", "first\\.last.lab.test. .", "first.last@lab.test .", "first\\.last@lab.test .", "first\\046last.lab.test ."],
  ["SOA", "ns1.lab.test. root.lab.test. 50 3600 600 1209600 300", "NS1.lab.test root@lab.test 50 1h 10m 2w 5m"],
  ["HINFO", '"PC" "LINUX"', "PC LINUX"],
  ["TYPE65300", "\\# 4 0011AABB", "\\# 4 0011aabb", "\\# 4 00 11 aa bb"],
];

it.each(equal)("prints and compares every spelling of %s %s alike", (typeText, canonical, ...spellings) => {
  const type = parseRecordType(typeText);
  expect(printRecordData(parseRecordData(type, canonical))).toBe(canonical);
  for (const spelling of spellings) {
    expect(printRecordData(parseRecordData(type, spelling))).toBe(canonical);
    expect(recordKey(parseRecordData(type, spelling))).toBe(`${type} ${canonical}`);
  }
});

it.each([
  ["TXT", '"V=SPF1"', '"v=spf1"'],
  ["TXT", '"ab" "cd"', '"abcd"'],
  ["TXT", '"a "', '"a"'],
  ["CAA", '0 issue "CA.example"', '0 issue "ca.example"'],
  ["NAPTR", '1 1 "u" "" "" .', '1 1 "U" "" "" .'],
  ["MX", "10 a.test", "20 a.test"],
  ["URI", '1 1 "https://x.test/A"', '1 1 "https://x.test/a"'],
  ["HTTPS", "1 . alpn=h2,h3", "1 . alpn=h3,h2"],
  ["HTTPS", "1 . alpn=h2", "1 ."],
  ["CNAME", "a\\.b.test", "a.b.test"],
] as const)("tells %s %s from %s", (type, one, other) => {
  expect(recordKey(parseRecordData(type, one))).not.toBe(recordKey(parseRecordData(type, other)));
});
