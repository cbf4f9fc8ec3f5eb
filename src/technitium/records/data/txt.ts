import { cutText, type TxtData } from "../../../dns/record/txt";
import { texts } from "../../transport/reply-fields";
import { dataCodec } from "./codec";

/**
 * contract/dns/34. One text is cut by the server, every 255 characters. Strings cut elsewhere travel as lines, in which
 * line breaks and backslashes are escaped.
 */
export const txt = dataCodec<TxtData>(
  (rData) => ({ type: "TXT", strings: texts(rData, "characterStrings") }),
  ({ strings }) => {
    const whole = strings.join("");
    const cut = cutText(whole);
    const asServerCuts = cut.length === strings.length && cut.every((string, index) => string === strings[index]);
    return asServerCuts
      ? { text: whole, splitText: false }
      : { text: strings.map(escapeLine).join("\n"), splitText: true };
  },
);

const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeLine(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}
