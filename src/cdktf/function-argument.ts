import { type IResolvable, rawString, Token } from "cdktf";

/** What a provider-defined function takes from a stack. */
type FunctionArgument = string | number | boolean | IResolvable | string[] | { readonly [key: string]: string };

/** What the library takes for it. */
type Expression = string | number | boolean | IResolvable | Expression[] | { [key: string]: Expression };

/**
 * An argument of a provider-defined function as an expression. The library puts plain text between quotation marks as it is, so that
 * a quotation mark, a backslash or a template sign in it would end the text or change it; here they are escaped. Tokens stay as they are.
 */
export function functionArgument(value: FunctionArgument): Expression {
  if (isToken(value) || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return rawString(escaped(value));
  if (Array.isArray(value)) return value.map(functionArgument);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, functionArgument(inner)]));
}

/** Whether only Terraform will know the value; tokens also come as text, numbers and lists. */
function isToken(value: FunctionArgument): value is IResolvable {
  return Token.isUnresolved(value);
}

/** What {@link rawString} leaves to be escaped: it does line breaks, quotation marks and `${`. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("%{", "%%{").replaceAll("\r", "\\r");
}
