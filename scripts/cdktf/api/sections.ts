import ts from "typescript";
import type { Exported } from "./declarations";
import { docCommentOf } from "./doc-comment";

/** The section of a construct: what it is, an example, its props and its members. */
export function constructSection(name: string, construct: Exported, props: Exported | undefined): string {
  if (!ts.isClassDeclaration(construct)) throw new Error(`${name} is no class`);
  const { text, example } = docCommentOf(construct, name);
  return [
    `### ${name}`,
    text,
    ...(example === "" ? [] : [`\`\`\`ts\n${example}\n\`\`\``]),
    ...(props === undefined ? [] : [`#### ${name}Props`, docCommentOf(props, name).text, propsTable(props)]),
    `#### Members of ${name}`,
    membersTable(construct),
  ].join("\n\n");
}

/** The section of any other type. */
export function typeSection(name: string, type: Exported): string {
  const { text } = docCommentOf(type, name);
  const table = ts.isInterfaceDeclaration(type)
    ? propsTable(type)
    : ts.isClassDeclaration(type)
      ? membersTable(type)
      : "";
  return [`### ${name}`, text, ...(table === "" ? [] : [table])].join("\n\n");
}

/** A row of a table of functions. */
export function functionRow(name: string, declaration: Exported): string {
  if (!ts.isFunctionDeclaration(declaration)) throw new Error(`${name} is no function`);
  return row([signature(declaration), code(typeText(declaration.type)), docCommentOf(declaration, name).text]);
}

function propsTable(type: Exported): string {
  const members = ts.isInterfaceDeclaration(type) ? type.members.filter(ts.isPropertySignature) : [];
  const rows = members.map((member) => {
    const name = member.name.getText();
    const { text, standard } = docCommentOf(member, name);
    const isRequired = member.questionToken === undefined;
    if (!isRequired && standard === "") throw new Error(`${name} does not say what it is by default`);
    return row([code(name), code(typeText(member.type)), isRequired ? "required" : standard, text]);
  });
  return [row(["prop", "type", "default", "meaning"]), row(["---", "---", "---", "---"]), ...rows].join("\n");
}

function membersTable(type: ts.ClassDeclaration): string {
  const rows = type.members.flatMap((member) =>
    ts.isConstructorDeclaration(member)
      ? member.parameters.filter((parameter) => ts.isParameterPropertyDeclaration(parameter, member)).map(memberRow)
      : isPublicMember(member)
        ? [memberRow(member)]
        : [],
  );
  return [row(["member", "type", "meaning"]), row(["---", "---", "---"]), ...rows].join("\n");
}

type PublicMember = ts.PropertyDeclaration | ts.GetAccessorDeclaration | ts.MethodDeclaration;

function isPublicMember(member: ts.ClassElement): member is PublicMember {
  if (member.name === undefined || ts.isPrivateIdentifier(member.name)) return false;
  if ((ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Override) !== 0) return false;
  return ts.isPropertyDeclaration(member) || ts.isGetAccessorDeclaration(member) || ts.isMethodDeclaration(member);
}

function memberRow(member: PublicMember | ts.ParameterDeclaration): string {
  const name = member.name.getText();
  const { text, throws } = docCommentOf(member, name);
  const initial = ts.isPropertyDeclaration(member) ? (member.initializer?.getText() ?? "") : "";
  return row([
    ts.isMethodDeclaration(member) ? signature(member) : code(name),
    code(typeText(member.type) || initial),
    throws === "" ? text : `${text} Throws ${throws}`,
  ]);
}

function signature({ name, parameters }: ts.FunctionDeclaration | ts.MethodDeclaration): string {
  return code(`${name?.getText() ?? ""}(${parameters.map((parameter) => parameter.getText()).join(", ")})`);
}

function typeText(type: ts.TypeNode | undefined): string {
  return (type?.getText() ?? "").replace(/\s+/g, " ");
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A row of a Markdown table; bars would end a cell, line breaks the table. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ")).join(" | ")} |`;
}
