import { InvalidValue } from "../../../src/dns/invalid-value";
import { parseRecordData, parseRecordType } from "../../../src/dns/record";

const SHA256 = "00".repeat(32);

it.each([
  // The words of a value
  ["MX", "", "MX takes preference, exchange"],
  ["MX", "10", "MX takes preference, exchange"],
  ["MX", "10 a.test b.test", "MX takes preference, exchange"],
  ["SOA", "ns1.lab.test", "SOA takes primary name server, responsible person, serial, refresh, retry, expire, minimum"],
  ["TXT", '"open', "a quote is not closed"],
  ["TXT", '"escaped\\"', "a quote is not closed"],
  ["TXT", '"a"b', "a blank after the closing quote"],
  ["TXT", 'a"b"', 'must be written as \\"'],
  ["TXT", 'x="y"', 'must be written as \\"'],
  ["TXT", "v=DMARC1; p=none", '";" must stand in quotes'],
  ["A", "10.0.0.1 ; remark", '";" must stand in quotes'],
  ["SOA", "ns1 root ( 1 2 3 4 5 )", '"(" must stand in quotes'],
  ["A", "10.0.0.1\n10.0.0.2", "line break outside quotes"],
  ["CNAME", '"www.lab.test"', "must not stand in quotes"],
  ["MX", '"10" a.test', "must not stand in quotes"],
  // Addresses, names and numbers
  ["A", "010.0.0.1", 'A address "010.0.0.1": a number has a leading zero'],
  ["A", "2001:db8::1", "looks like an IPv6 address"],
  ["AAAA", "10.0.0.1", "AAAA address"],
  ["CNAME", "bad name", "CNAME takes target"],
  ["CNAME", "@", "no short form"],
  ["CNAME", "a..b", "a label is empty"],
  ["MX", "70000 a.test", "whole number from 0 to 65535"],
  ["MX", "-1 a.test", "whole number from 0 to 65535"],
  ["MX", "1e3 a.test", "whole number from 0 to 65535"],
  ["SRV", "1 2 -1 sip.test", 'SRV port "-1"'],
  ["CAA", "256 issue x", "whole number from 0 to 255"],
  ["SOA", "ns1 root 4294967296 1 1 1 1", "whole number from 0 to 4294967295"],
  ["SOA", "ns1 root 1 1y 1 1 1", "SOA refresh"],
  // Texts
  ["TXT", "v=spf1 -all", "a text with blanks must stand in quotes"],
  ["TXT", 'one "two"', "a text with blanks must stand in quotes"],
  ["TXT", '"grüße"', "the server keeps ASCII only"],
  ["TXT", '"\\252"', "the server keeps ASCII only"],
  ["TXT", '"\\ü"', "the server keeps ASCII only"],
  ["TXT", '"\\000"', "refuses a null character"],
  ["TXT", '"\u0000"', "refuses a null character"],
  ["TXT", '"\\25"', "three digits"],
  ["TXT", '"\\256"', "three digits"],
  ["TXT", "\\", "escapes nothing"],
  ["TXT", '""', "cannot store an empty string"],
  ["TXT", '"a" ""', "cannot store an empty string"],
  ["TXT", `"${"x".repeat(65536)}"`, "at most 65535"],
  ["CAA", '0 issue ""', "cannot store an empty value"],
  ["CAA", "0 is$ue x", "letters and digits"],
  ["NAPTR", `1 1 "${"x".repeat(256)}" "" "" .`, "it has 256 characters, at most 255"],
  // Digests
  ["SSHFP", "4 2 AA", "a fingerprint of this type has 32 octets, not 1"],
  ["SSHFP", `4 1 ${SHA256}`, "a fingerprint of this type has 20 octets, not 32"],
  ["SSHFP", "XMSS 2 AA", 'SSHFP algorithm "XMSS"'],
  ["SSHFP", "4 2 AA:BB", "hexadecimal digits"],
  ["TLSA", "3 1 1 22", "a digest of this type has 32 octets, not 1"],
  ["TLSA", "3 1 0 xyz", "hexadecimal digits"],
  ["TLSA", "3 1 0 123", "odd number of hexadecimal digits"],
  ["TLSA", "3 1 0", "TLSA takes usage, selector, matching type, certificate data"],
  ["DS", "1 8 4 aa", "a digest of this type has 48 octets, not 1"],
  ["DS", "1 NONE 2 aa", 'DS algorithm "NONE"'],
  // URIs
  ["URI", '1 1 "not a uri"', "a URI must write as %"],
  ["URI", "1 1 relative/path", "not an absolute URI"],
  ["URI", "1 1 https://", "not an absolute URI"],
  ["URI", '1 1 "https://bücher.example/"', "the server keeps ASCII only"],
  ["URI", '1 1 ""', "a URI must write as %"],
  // Service bindings
  ["SVCB", "1", "SVCB takes priority, target, params"],
  ["SVCB", "1 . key65400=abc", "the server knows only the parameters"],
  ["SVCB", "1 . colour=red", "the server knows only the parameters"],
  ["SVCB", "1 . alpn", "alpn needs a value"],
  ["SVCB", "1 . alpn=", "alpn needs a value"],
  ["SVCB", "1 . alpn=h2,", "1 to 255 characters"],
  ["SVCB", '1 . alpn="f\\\\,oo"', "backslash"],
  ["SVCB", "1 . port=x", "whole number from 0 to 65535"],
  ["SVCB", "1 . port=65536", "whole number from 0 to 65535"],
  ["SVCB", "1 . port=1 port=2", "port is given twice"],
  ["SVCB", "1 . mandatory=port", "mandatory names port, which is not there"],
  ["SVCB", "1 . no-default-alpn", "needs alpn beside it"],
  ["SVCB", "1 . alpn=h2 no-default-alpn=true", "no-default-alpn has no value"],
  ["SVCB", "1 . ipv4hint=10.0.0", "3 numbers instead of four"],
  ["SVCB", "1 . ipv6hint=10.0.0.1", "SVCB params"],
  ["SVCB", "1 . ech=!", "base64"],
  ["SVCB", "1 . dohpath=/a|b", "separates parameters with |"],
  // Mailboxes
  ["RP", "@lab.test .", "a name before and a domain after the @"],
  ["RP", "admin@ .", "a name before and a domain after the @"],
  ["RP", "a@b@c .", '"@"'],
  // Types without a form of their own
  ["TYPE65300", "0011", "TYPE65300 hex: write \\#, the number of octets"],
  ["TYPE65300", "\\# 2", "cannot store a value without octets"],
  ["TYPE65300", "\\# 0", "cannot store a value without octets"],
  ["TYPE65300", "\\# 3 0011", "3 octets are announced, but 2 follow"],
  ["TYPE65300", "\\# x 0011", "whole number"],
  ["TYPE65300", "\\# 2 001", "odd number"],
])("refuses %s %j: %s", (type, text, reason) => {
  const parse = () => parseRecordData(parseRecordType(type), text);
  expect(parse).toThrow(InvalidValue);
  expect(parse).toThrow(reason);
});

it("names the value, the type, the part and the reason", () => {
  expect(() => parseRecordData("MX", "ten mail.lab.test")).toThrow(
    '"ten mail.lab.test" is not a valid record value: MX preference "ten": it is not a whole number from 0 to 65535',
  );
});
